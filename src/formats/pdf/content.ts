import { locale, t, word } from '../../i18n/translate';
import { facesOf, totalOf, type Face } from '../../layout/face';
import { isChip } from '../../layout/note-box';
import { NO_STRIPE, stripeColor, stripePattern, type StripePattern } from '../../layout/palette';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { inOrder } from '../../model/order';
import { oneLine, shorten } from './clean';
import type { Severity } from './look';
import { say } from './messages';
import type { PdfFinding } from './options';
import type { Weight } from './slices';

export interface Stripe {
  readonly color: string;
  readonly pattern: StripePattern;
}

/** A finding with the number under which it is marked; gaps have none. */
export interface Listed {
  readonly number?: number;
  readonly severity: Severity;
  readonly word: string;
  readonly on?: Id | undefined;
  readonly block?: Block | undefined;
  readonly title: string;
  readonly detail: string;
  /** What it is about, in words. */
  readonly where: string;
}

/** Every text of the document, ready to be set. */
export interface Content {
  readonly name: string;
  readonly meta: string;
  readonly author: string;
  readonly headings: Readonly<Record<Block, string>>;
  readonly faces: Readonly<Record<Block, readonly Face[]>>;
  /** What costs and revenues come to in a month. */
  readonly totals: Readonly<Partial<Record<Block, string>>>;
  readonly stripes: ReadonlyMap<Id, Stripe>;
  readonly legend: readonly (Stripe & { readonly name: string })[];
  readonly findings?: { readonly conflicts: readonly Listed[]; readonly gaps: readonly Listed[] };
}

/** Prepares a text for a weight: the first time it is only noted, then really set. */
export type SetText = (text: string, weight: Weight) => string;

/** A legend is a key: the whole name stands on the segment's note. */
const LEGEND_NAME = 48;
const META_PART = 160;

/** Gathers what the document says. */
export function contentOf(
  canvas: Canvas,
  findings: readonly PdfFinding[] | undefined,
  set: SetText,
): Content {
  const nameOf = (name: string) => (name.trim() ? name : t('note.unnamed'));
  const faces = Object.fromEntries(
    BLOCKS.map((block) => [
      block,
      facesOf(canvas, block).map((face) => ({
        ...face,
        title: set(nameOf(face.title), 400),
        rows: face.rows.map((row) =>
          row.map((span) => ({ ...span, text: set(span.text, isChip(span) ? 600 : 400) })),
        ),
      })),
    ]),
  ) as unknown as Record<Block, Face[]>;
  const segments = inOrder(canvas, 'segments');
  const stripes = new Map(
    segments.map(({ id }, i) => [id, { color: stripeColor(i), pattern: stripePattern(i) }]),
  );
  const legend = segments.map(({ id, name }) => ({
    ...stripes.get(id)!,
    name: set(shorten(oneLine(nameOf(name)), LEGEND_NAME), 400),
  }));
  const orphans = BLOCKS.some((block) => faces[block].some(({ serves }) => serves.length === 0));
  if (orphans) {
    legend.push({ color: NO_STRIPE, pattern: 'solid', name: set(say('pdf.noSegment'), 400) });
  }
  return {
    name: set(oneLine(nameOf(canvas.meta.name)), 600),
    meta: set(metaOf(canvas), 400),
    author: oneLine(canvas.meta.author ?? ''),
    headings: Object.fromEntries(
      BLOCKS.map((block) => [block, set(word('block', block), 600)]),
    ) as Record<Block, string>,
    faces,
    totals: {
      costs: set(totalOf(canvas, 'costs') ?? '', 400),
      revenues: set(totalOf(canvas, 'revenues') ?? '', 400),
    },
    stripes,
    legend,
    ...(findings && { findings: listed(canvas, findings, set) }),
  };
}

function metaOf({ meta }: Canvas): string {
  const part = (value: string | undefined) => value && shorten(oneLine(value), META_PART);
  const author = part(meta.author);
  const client = part(meta.client);
  const date = part(meta.asOf);
  return [
    meta.stage && say('pdf.stage', { stage: word('stage', meta.stage) }),
    author && say('pdf.by', { author }),
    client && say('pdf.for', { client }),
    date && say('pdf.asOf', { date: readableDate(date) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function readableDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function listed(canvas: Canvas, findings: readonly PdfFinding[], set: SetText) {
  const where = ({ on, block }: PdfFinding): string => {
    const home = on === undefined ? block : BLOCKS.find((key) => canvas[key][on]);
    const name = home && on !== undefined ? canvas[home][on]!.name : '';
    return [home && word('block', home), shorten(oneLine(name), LEGEND_NAME)]
      .filter(Boolean)
      .join(' · ');
  };
  const item = (finding: PdfFinding): Listed => ({
    severity: finding.severity,
    word: set(say(`pdf.severity.${finding.severity}`), 600),
    on: finding.on,
    block: finding.block,
    title: set(finding.title, 600),
    detail: set(finding.detail, 400),
    where: set(where(finding), 400),
  });
  const isGap = ({ kind }: PdfFinding) => kind === 'gap';
  return {
    conflicts: findings
      .filter((finding) => !isGap(finding))
      .map((finding, i) => ({ ...item(finding), number: i + 1 })),
    gaps: findings.filter(isGap).map(item),
  };
}
