import { day } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, text, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { stanceOn, type Stance } from '../../model/evidence';
import { weightOf, type Weight } from '../../model/figures/evidence-strength';
import { inOrder } from '../../model/order';
import type { About, Evidence } from '../../model/records';
import { segmentsServed } from '../../model/served';
import { viewOf, type CanvasView } from '../../model/view';
import { segmentPlaces } from '../palette';

/** A piece of evidence in words: one row of the log. */
export interface Entry {
  readonly evidence: Evidence;
  /** The day as the reader's language writes it, or that there is none. */
  readonly when: string;
  /** The note it is about, by way of an assumption or not. */
  readonly note: Id;
  /** What it is about, and which part of it. */
  readonly about: string;
  readonly part: string;
  readonly stripes: readonly number[];
  readonly kind: string;
  readonly weight: Weight;
  readonly weightWord: string;
  /** How many people or cases; “—” where nobody counted. */
  readonly n: string;
  /** What it says about the belief as it stands now. */
  readonly stance: Stance;
  /** What it said about the belief of its time, as it is on record. */
  readonly stanceWord: string;
  /** What people wanted instead, where that is known. */
  readonly instead: string;
  /** That it was against what was expected before, and is for what is expected now. */
  readonly turned: string;
}

/** What the log shows of all evidence; what is left out does not filter. */
export interface Filter {
  readonly about?: string | undefined;
  readonly stance?: string | undefined;
  readonly kind?: string | undefined;
}

/** An `about` as one string, for lists to choose from. */
export const aboutKey = ({ id, path }: About): string => (path ? `${id}|${path}` : id);

/** All evidence, newest first, of one day what was added last; what has no date stands last. */
export function logOf(canvas: Canvas, filter: Filter = {}): Entry[] {
  const view = viewOf(canvas);
  const places = segmentPlaces(canvas);
  return Object.values(canvas.evidence)
    .reverse()
    .sort(newestFirst)
    .map((evidence) => entryOf(evidence, view, places))
    .filter(
      ({ evidence, stance }) =>
        (!filter.about || aboutKey(evidence.about) === filter.about) &&
        (!filter.stance || stance === filter.stance) &&
        (!filter.kind || evidence.kind === filter.kind),
    );
}

function newestFirst(a: Evidence, b: Evidence): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  return left === right ? 0 : left > right ? -1 : 1;
}

function entryOf(evidence: Evidence, view: CanvasView, places: ReadonlyMap<Id, number>): Entry {
  const { about, kind, n, date, instead } = evidence;
  const assumption = view.record('assumptions', about.id);
  const note = assumption ? assumption.about.id : about.id;
  const expected = expectedIn(about, view);
  const stance = expected ? stanceOn(evidence, expected) : evidence.supports ? 'for' : 'against';
  const weight = weightOf(kind);
  return {
    evidence,
    when: date ? day(date) : t('evidence.undated'),
    note,
    about: assumption
      ? assumption.statement.trim() || t('evidence.unsaid')
      : nameOf(view, about.id),
    part: assumption ? t('evidence.part.assumption') : partWord(about),
    stripes: segmentsServed(view, note)
      .flatMap((segment) => places.get(segment) ?? [])
      .sort((a, b) => a - b),
    kind: word('evidenceKind', kind),
    weight,
    weightWord: t(`evidence.weight.${weight}`),
    n: n === undefined ? t('view.unknown') : String(n),
    stance,
    stanceWord: t(evidence.supports ? 'evidence.for' : 'evidence.against'),
    instead: instead ? t('evidence.insteadType', { type: word('relationshipType', instead) }) : '',
    turned: !evidence.supports && stance === 'for' ? t('evidence.nowFor') : '',
  };
}

/** What is expected now, where the evidence is about an expectation. */
function expectedIn({ id, path }: About, view: CanvasView) {
  if (path !== 'expectation') return undefined;
  return view.get('segments', id)?.expectation?.types.map(({ type }) => type);
}

function partWord({ path }: About): string {
  if (!path) return '';
  if (path === 'expectation') return t('evidence.part.expectation');
  return text(`field.${path}`, undefined, path);
}

/** Something that evidence can be about, to choose from. */
export interface Topic {
  readonly about: About;
  readonly key: string;
  readonly label: string;
}

/** What feedback is mostly about: what each segment expects, each assumption, then any note asked for. */
export function topicsOf(canvas: Canvas, more: readonly Id[] = []): Topic[] {
  const view = viewOf(canvas);
  const topic = (about: About, label: string): Topic => ({ about, key: aboutKey(about), label });
  const segments = inOrder(canvas, 'segments').map(({ id }) =>
    topic({ id, path: 'expectation' }, t('evidence.topic.expectation', { name: nameOf(view, id) })),
  );
  const assumptions = view
    .records('assumptions')
    .map(({ id, statement }) =>
      topic({ id }, t('evidence.topic.assumption', { name: shortened(statement) })),
    );
  const notes = more
    .filter((id) => view.blockOf(id) !== undefined && view.blockOf(id) !== 'segments')
    .map((id) => topic({ id }, nameOf(view, id)));
  return [...segments, ...assumptions, ...notes];
}

/** What evidence is about already, to filter by. */
export function topicsIn(canvas: Canvas): Topic[] {
  const found = new Map(
    logOf(canvas).map(({ evidence, about, part }): [string, Topic] => {
      const key = aboutKey(evidence.about);
      const label = evidence.about.path ? `${about}: ${part}` : shortened(about);
      return [key, { about: evidence.about, key, label }];
    }),
  );
  return [...found.values()];
}

/** A list shows one line. */
const shortened = (statement: string) =>
  statement.length > 60 ? `${statement.slice(0, 57).trimEnd()} …` : statement;
