import { knownAmount } from '../../i18n/amount';
import { day, list, number } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, text, word, within } from '../../i18n/translate';
import type { BagKey } from '../../model/compare';
import { isBlock } from '../../model/compare';
import type { Relationship, Segment } from '../../model/elements';
import type { Quantity } from '../../model/quantity';
import type { About } from '../../model/records';
import type { CanvasView } from '../../model/view';
import { COMMON, FIELDS } from '../controls/attributes';

/** The enumeration that a field takes its values from, where it is not one of a note’s attributes. */
const WORDS: Readonly<Record<string, string>> = {
  status: 'validation',
  'kpis.kind': 'kpiKind',
  'kpis.direction': 'kpiDirection',
  'assumptions.importance': 'importance',
  'assumptions.status': 'assumptionStatus',
  'evidence.kind': 'evidenceKind',
  'evidence.instead': 'relationshipType',
  'journey.phase': 'phase',
  'journey.about': 'journeyAspect',
  'waivers.reason': 'waiverReason',
  'canvas.meta.stage': 'stage',
  'canvas.meta.costOrientation': 'costOrientation',
  'canvas.meta.patterns': 'pattern',
  'canvas.meta.funding': 'funding',
  'relationships.type': 'relationshipType',
  'segments.color': 'segmentColor',
};
/** Fields that name a note. */
const NOTES: ReadonlySet<string> = new Set([
  'kpis.of',
  'journey.segment',
  'links.from',
  'links.to',
  'waivers.on',
  'segments.upgradesTo',
  'segments.interdependentWith',
]);

/** What a field is called. */
export function fieldLabel(part: BagKey | 'canvas', path: string): string {
  const rule = /^settings\.rules\.([^.]+)/.exec(path)?.[1];
  if (rule !== undefined) return text(`rule.${rule}.name`, undefined, rule);
  const own = text(`compare.field.${part}.${path}`, undefined, '');
  return own || text(`compare.field.${path}`, undefined, text(labelKey(path), undefined, path));
}

const labelKey = (path: string): string => (path.startsWith('meta.') ? path : `field.${path}`);

/** The value of a field in words; nothing where it says nothing. */
export function fieldWords(
  part: BagKey | 'canvas',
  path: string,
  value: unknown,
  view: CanvasView,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (path === 'expectation') return expects(value as NonNullable<Segment['expectation']>);
  if (path === 'lockIn') return lockIn(value as NonNullable<Relationship['lockIn']>);
  if (path === 'about' && part !== 'journey') return about(value as About, view);
  if (NOTES.has(`${part}.${path}`)) return list(textsOf(value).map((id) => named(id, view)));
  const enumeration = enumerationOf(part, path);
  if (enumeration !== undefined) {
    return list(textsOf(value).map((one) => word(enumeration, one)));
  }
  if (isQuantity(value)) return quantity(value, view.meta.currency);
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
  if (typeof value === 'number') return number(value, 2);
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
  return shortJson(value);
}

/** One text or several, as enumerations and names of notes are kept. */
const textsOf = (value: unknown): string[] =>
  [value].flat().map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));

function enumerationOf(part: BagKey | 'canvas', path: string): string | undefined {
  if (isBlock(part)) {
    const spec = [...FIELDS[part].first, ...FIELDS[part].rest, ...COMMON].find(
      (one) => one.path === path,
    );
    if (spec?.kind === 'one' || spec?.kind === 'many') return spec.of;
  }
  return WORDS[`${part}.${path}`] ?? (isBlock(part) ? WORDS[path] : undefined);
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'unit' in value && 'value' in value;

function quantity(value: Quantity, currency: string): string {
  const said = knownAmount(value, currency);
  const { low, high, source } = value as Quantity & { low?: number; high?: number };
  const range =
    low === undefined || high === undefined
      ? undefined
      : t('economics.range', { from: number(low, 4), to: number(high, 4) });
  const more = [range, source].filter(Boolean).join(', ');
  return more ? t('fact.detail', { fact: said, detail: more }) : said;
}

/** A note or an assumption by its name, or else by its id. */
function named(id: string, view: CanvasView): string {
  if (view.element(id)) return nameOf(view, id);
  return view.record('assumptions', id)?.statement ?? id;
}

function about({ id, path }: About, view: CanvasView): string {
  const name = named(id, view);
  if (path === undefined) return name;
  return t('fact.detail', { fact: name, detail: within(fieldLabel('segments', path)) });
}

function expects({ types, status }: NonNullable<Segment['expectation']>): string {
  const wanted = types.map(({ type, strength }) =>
    t('fact.detail', {
      fact: word('relationshipType', type),
      detail: within(word('strength', strength)),
    }),
  );
  return [...wanted, within(word('validation', status))].join(', ');
}

function lockIn({ level, kinds }: NonNullable<Relationship['lockIn']>): string {
  const said = word('lockInLevel', level);
  if (kinds.length === 0) return said;
  const detail = list(kinds.map((kind) => within(word('lockInKind', kind))));
  return t('fact.detail', { fact: said, detail });
}

/** What no words are known for, as it stands in the file. */
function shortJson(value: unknown): string {
  const said = JSON.stringify(value);
  return said.length > 120 ? `${said.slice(0, 119)}…` : said;
}
