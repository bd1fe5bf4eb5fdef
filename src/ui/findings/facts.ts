import { amount, knownAmount } from '../../i18n/amount';
import { day, list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, text, word, within } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Canvas, Element, Id } from '../../model/canvas';
import type { Relationship, Segment } from '../../model/elements';
import { stageOf, stanceOn, type Stance } from '../../model/evidence';
import type { Quantity } from '../../model/quantity';
import type { Assumption, Evidence, Kpi } from '../../model/records';
import { viewOf, type CanvasView } from '../../model/view';
import { COMMON, FIELDS, type FieldSpec } from '../controls/attributes';
import { valueAt } from '../../model/path';

/** What the face of a note says already. */
const ON_FACE: Readonly<Partial<Record<Block, readonly string[]>>> = {
  propositions: ['drivers', 'complexity'],
  channels: ['phases'],
  relationships: ['type'],
  revenues: ['type', 'amountMonth'],
  costs: ['amountMonth'],
};

const fact = (field: string, value: string) => t('fact.is', { field, value });
const small = (enumeration: string, value: string) => within(word(enumeration, value));
const quoted = (words: string) => t('words.quote', { words });
const several = (enumeration: string, values: readonly string[]) =>
  list(values.map((value) => word(enumeration, value)));

/** What is recorded of a note and not on its face: “Buys: Rare”, “Churn: 3% a month”. */
export function factsOf(block: Block, note: Element, canvas: Canvas): string[] {
  const { first, rest } = FIELDS[block];
  const facts = [...first, ...rest, ...COMMON]
    .filter(({ path }) => !ON_FACE[block]?.includes(path))
    .flatMap((spec) => {
      const said = inWords(spec, note, viewOf(canvas));
      return said ? [fact(labelOf(spec), said)] : [];
    });
  const before = earlier((note as Segment).expectation);
  if (before) facts.push(fact(t('fact.earlier'), before));
  const known = note.status && note.status !== 'assumed' ? [small('validation', note.status)] : [];
  return [...facts, ...known];
}

/** An expectation is on the face, but not how firmly it is held. */
const labelOf = ({ kind, path }: FieldSpec) =>
  kind === 'expectation' ? word('strength', 'nice') : text(`field.${path}`, undefined, path);

function inWords(spec: FieldSpec, note: Element, view: CanvasView): string | undefined {
  const value = valueAt(note, spec.path);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  switch (spec.kind) {
    case 'one':
      // What is planned says so on its face.
      return spec.path === 'state' && value === 'planned'
        ? undefined
        : word(spec.of, value as string);
    case 'many':
      return several(spec.of, value as string[]);
    case 'quantity':
      return knownAmount(value as Quantity, view.meta.currency);
    case 'yesno':
      return t(value ? 'answer.yes' : 'answer.no');
    case 'segment':
    case 'segments':
      return list([value as Id | Id[]].flat().map((id) => nameOf(view, id)));
    case 'text':
      return value as string;
    case 'expectation':
      return niceToHave(value as NonNullable<Segment['expectation']>);
    case 'lock-in':
      return lockIn(value as NonNullable<Relationship['lockIn']>);
    // Its type is on the face, what it needs are links, and its colour is seen.
    case 'touch':
    case 'color':
    case 'needs':
      return undefined;
  }
}

function niceToHave({ types }: NonNullable<Segment['expectation']>): string | undefined {
  const nice = types.filter(({ strength }) => strength === 'nice').map(({ type }) => type);
  return nice.length > 0 ? several('relationshipType', nice) : undefined;
}

/** What a segment was said to expect before, each until the day on which that changed. */
function earlier(expectation: Segment['expectation']): string | undefined {
  const said = expectation?.earlier?.map(({ types, until }) =>
    t('fact.detail', {
      fact: several(
        'relationshipType',
        types.map(({ type }) => type),
      ),
      detail: t('fact.until', { day: day(until) }),
    }),
  );
  return said?.length ? list(said) : undefined;
}

function lockIn({ level, kinds }: NonNullable<Relationship['lockIn']>): string {
  const said = word('lockInLevel', level);
  if (kinds.length === 0) return said;
  const detail = list(kinds.map((kind) => small('lockInKind', kind)));
  return t('fact.detail', { fact: said, detail });
}

/** The measures, assumptions and pieces of evidence about a note, each a line of its own. */
export function recordsOf(id: Id, canvas: Canvas): string[] {
  const view = viewOf(canvas);
  return [
    ...view.kpisOf(id).map((kpi) => fact(t('fact.kpi'), measure(kpi, view.meta.currency))),
    ...view
      .assumptionsAbout(id)
      .flatMap((assumption) => [
        fact(t('fact.assumption'), supposed(assumption)),
        ...evidence(assumption.id, view),
      ]),
    ...evidence(id, view),
  ];
}

/** What is known about a note or an assumption. Against an old expectation may be for the new one. */
function evidence(id: Id, view: CanvasView): string[] {
  const expected = view.get('segments', id)?.expectation?.types.map(({ type }) => type) ?? [];
  return view
    .evidenceAbout(id)
    .map((piece) => fact(t('field.evidence'), learned(piece, stanceOn(piece, expected))));
}

const joined = (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(', ');

function measure(kpi: Kpi, currency: string): string {
  const { kind, name, target, value, direction, lastMeasured } = kpi;
  return joined([
    word('kpiKind', kind),
    name && quoted(name),
    direction && small('kpiDirection', direction),
    target && t('fact.target', { amount: amount(target, currency) }),
    value && t('fact.now', { amount: amount(value, currency) }),
    lastMeasured && t('fact.lastMeasured', { date: day(lastMeasured) }),
  ]);
}

function supposed({ statement, importance, status, resolution }: Assumption): string {
  const said = t('fact.detail', {
    fact: quoted(statement),
    detail: joined([
      t('fact.importance', { importance: small('importance', importance) }),
      small('assumptionStatus', status),
    ]),
  });
  return resolution ? t('fact.resolved', { fact: said, words: resolution }) : said;
}

function learned({ kind, n, supports, instead, date, note }: Evidence, stance: Stance): string {
  return joined([
    word('evidenceKind', kind),
    n !== undefined && t('fact.people', { count: n }),
    t(`evidence.${stance}`),
    !supports && instead && t('evidence.insteadType', { type: word('relationshipType', instead) }),
    date && day(date),
    note && quoted(note),
  ]);
}

/** What is said of the canvas as a whole, as far as an empty one does not say the same. */
export function settingsOf({ meta }: Canvas): string[] {
  const { costOrientation, funding, patterns = [], asOf } = meta;
  const stage = stageOf({ meta });
  return [
    ...(stage === 'idea' ? [] : [fact(t('meta.stage'), word('stage', stage))]),
    ...(patterns.length > 0 ? [fact(t('meta.patterns'), several('pattern', patterns))] : []),
    ...(costOrientation
      ? [fact(t('meta.costOrientation'), word('costOrientation', costOrientation))]
      : []),
    ...(funding ? [fact(t('meta.funding'), word('funding', funding))] : []),
    ...(asOf ? [fact(t('meta.asOf'), day(asOf))] : []),
  ];
}
