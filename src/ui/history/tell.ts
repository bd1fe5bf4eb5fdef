import { describe } from '../../i18n/describe';
import { nameOf } from '../../i18n/name';
import { t, text, word } from '../../i18n/translate';
import { figureChanges } from '../../layout/compare/figures';
import type {
  Told,
  ToldChange,
  ToldField,
  ToldFinding,
  ToldGroup,
} from '../../layout/compare/told';
import type { Canvas } from '../../model/canvas';
import { BAGS, bagOf, isBlock, type BagKey, type Change } from '../../model/compare';
import { meaningOf } from '../../model/link-meanings';
import { viewOf, type CanvasView } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { fieldLabel, fieldWords } from './field-words';

/** One of two canvases that are compared, with what it is called here. */
export interface ComparedSide {
  readonly canvas: Canvas;
  readonly name: string;
}

/** What differs between two canvases, in words; `findingsOf` is missing until the rules are there. */
export function tell(
  before: ComparedSide,
  after: ComparedSide,
  changes: readonly Change[],
  findingsOf: ((canvas: Canvas) => readonly Finding[]) | undefined,
): Told {
  const sides = { before: before.canvas, after: after.canvas };
  return {
    before: before.name,
    after: after.name,
    groups: groupsOf(changes, sides),
    figures: figureChanges(before.canvas, after.canvas),
    findings: findingsOf ? findingChanges(sides, findingsOf) : [],
  };
}

interface Sides {
  readonly before: Canvas;
  readonly after: Canvas;
}

function groupsOf(changes: readonly Change[], sides: Sides): ToldGroup[] {
  return (['canvas', ...BAGS] as const).flatMap((part) => {
    const own = changes.filter((change) => change.part === part);
    if (own.length === 0) return [];
    return [{ key: part, label: partLabel(part), changes: own.map((one) => toldOf(one, sides)) }];
  });
}

/** What a part of a canvas is called. */
export const partLabel = (part: BagKey | 'canvas'): string =>
  isBlock(part) ? word('block', part) : t(`compare.part.${part}`);

function toldOf(change: Change, sides: Sides): ToldChange {
  const side = change.is === 'gone' ? sides.before : sides.after;
  return {
    change,
    name: thingName(change.part, change.id, side),
    fields: [
      ...movedField(change),
      ...change.fields.flatMap((field) => fieldOf(change, field, sides)),
    ],
  };
}

/** A note that stands in another block now. */
function movedField({ part, from }: Change): ToldField[] {
  if (from === undefined) return [];
  return [{ label: t('compare.block'), before: word('block', from), after: partLabel(part) }];
}

/** Fields whose values the name of a thing says already. */
const NAMED: ReadonlySet<string> = new Set([
  'links.from',
  'links.to',
  'assumptions.statement',
  'journey.text',
  'waivers.id',
  'waivers.rule',
  'waivers.on',
  'kpis.kind',
  'kpis.of',
  'evidence.kind',
  'evidence.about',
  'journey.segment',
]);

function fieldOf(
  change: Change,
  { path, before, after }: Change['fields'][number],
  sides: Sides,
): ToldField[] {
  const { part, is } = change;
  // A new thing is told by its name; where it stands among its like says nothing.
  if (is === 'new' && (path === 'name' || path === 'order' || NAMED.has(`${part}.${path}`)))
    return [];
  // A fact of the canvas bears the field’s name itself.
  const label = part === 'canvas' && path === change.id ? '' : fieldLabel(part, path);
  if (path === 'order') return [{ label: t('compare.order'), after: t('compare.elsewhere') }];
  const words = (value: unknown, canvas: Canvas) => fieldWords(part, path, value, viewOf(canvas));
  const field = { label, before: words(before, sides.before), after: words(after, sides.after) };
  return field.before === undefined && field.after === undefined ? [] : [field];
}

/** What a note, link, record or fact is called. */
export function thingName(part: BagKey | 'canvas', id: string, canvas: Canvas): string {
  const view = viewOf(canvas);
  if (part === 'canvas') return fieldLabel('canvas', id);
  if (isBlock(part)) return (canvas[part][id]?.name ?? '').trim() || t('note.unnamed');
  const item = bagOf(canvas, part)[id] as Record<string, never>;
  const words = (path: string) => fieldWords(part, path, item[path], view) ?? '';
  switch (part) {
    case 'links':
      return linkName(item as never, view);
    case 'kpis':
      return t('compare.of', { what: words('kind'), name: words('of') });
    case 'assumptions':
      return words('statement') || t('note.unnamed');
    case 'evidence':
      return t('compare.of', { what: words('kind'), name: words('about') });
    case 'journey':
      return t('compare.of', { what: words('segment'), name: words('text') });
    case 'waivers': {
      const { rule } = item as { rule?: string };
      const name = text(`rule.${rule}.name`, undefined, rule ?? id);
      return item.on ? t('compare.of', { what: name, name: words('on') }) : name;
    }
  }
}

function linkName({ from, to }: { from: string; to: string }, view: CanvasView): string {
  const [a, b] = [view.blockOf(from), view.blockOf(to)];
  const meaning = a && b && meaningOf(a, b);
  const name = (id: string) => (view.element(id) ? nameOf(view, id) : id);
  const values = { from: name(from), to: name(to) };
  return meaning ? text(`link.made.${meaning.meaning}`, values) : t('compare.link', values);
}

function findingChanges(
  sides: Sides,
  findingsOf: (canvas: Canvas) => readonly Finding[],
): ToldFinding[] {
  const told = (canvas: Canvas) =>
    new Map(
      findingsOf(canvas).map((finding) => {
        const { id, severity, values, variant } = finding;
        // Another name for a note is no other finding: what it rests on is known by ids.
        const rests = JSON.stringify([severity, values, variant]);
        return [id, { id, severity, rests, title: describe(finding, viewOf(canvas)).title }];
      }),
    );
  const [was, is] = [told(sides.before), told(sides.after)];
  const as = (kind: ToldFinding['is'], of: readonly Known[]): ToldFinding[] =>
    of.map(({ id, severity, title }) => ({ id, severity, title, is: kind }));
  const [former, now] = [[...was.values()], [...is.values()]];
  const all = [
    ...as(
      'new',
      now.filter(({ id }) => !was.has(id)),
    ),
    ...as(
      'changed',
      now.filter(({ id, rests }) => was.has(id) && was.get(id)!.rests !== rests),
    ),
    ...as(
      'gone',
      former.filter(({ id }) => !is.has(id)),
    ),
  ];
  // What is said of another note in the same words is still said.
  return all.filter(
    (one) => !all.some((other) => other.is !== one.is && other.title === one.title),
  );
}

/** A finding in words, and what it rests on. */
interface Known extends Omit<ToldFinding, 'is'> {
  readonly rests: string;
}
