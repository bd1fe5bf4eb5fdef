import { dated } from '../../i18n/format';
import { t, word } from '../../i18n/translate';
import { facesOf, totalOf, type Face } from '../../layout/face';
import {
  NO_STRIPE,
  segmentPlaces,
  stripeColor,
  stripePattern,
  type StripePattern,
} from '../../layout/palette';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { relationshipCostPerCustomer } from '../../model/figures/cost-per-customer';
import { inOrder } from '../../model/order';
import { oneLine, shorten } from './clean';
import type { Severity } from './look';
import { say } from './messages';
import type { PaperFinding } from './finding';

export interface Stripe {
  readonly color: string;
  readonly pattern: StripePattern;
}

/** A finding with the number under which it is marked. */
export interface Listed {
  readonly number: number;
  readonly severity: Severity;
  readonly word: string;
  readonly on?: Id | undefined;
  readonly block?: Block | undefined;
  readonly title: string;
  readonly detail: string;
  readonly fixes: readonly string[];
  /** What it is about, in words. */
  readonly where: string;
}

/** Every text of the document, ready to be set. */
export interface Content {
  readonly name: string;
  /** Stage, author, client and date, as far as they are given. */
  readonly facts: readonly string[];
  readonly headings: Readonly<Record<Block, string>>;
  readonly faces: Readonly<Record<Block, readonly Face[]>>;
  /** What costs and revenues come to in a month. */
  readonly totals: Readonly<Partial<Record<Block, string>>>;
  readonly stripes: ReadonlyMap<Id, Stripe>;
  readonly legend: readonly (Stripe & { readonly name: string })[];
  /** Of a gap only the title is told, as in the checklist on the screen. */
  readonly findings?: {
    readonly conflicts: readonly Listed[];
    readonly gaps: readonly string[];
    readonly waived: readonly { readonly title: string; readonly why: string }[];
  };
}

/**
 * Prepares a text: the first time it is only noted, then really set. In which weight it is drawn
 * is not asked: its letters are there in both.
 */
export type SetText = (text: string) => string;

/** A legend is a key: the whole name stands on the segment's note. */
const LEGEND_NAME = 48;
const META_PART = 160;

/** Gathers what the document says. */
export function contentOf(
  canvas: Canvas,
  findings: readonly PaperFinding[] | undefined,
  set: SetText,
): Content {
  const nameOf = (name: string) => (name.trim() ? name : t('note.unnamed'));
  const faces = Object.fromEntries(
    BLOCKS.map((block) => [
      block,
      facesOf(canvas, block, { costPerCustomer: relationshipCostPerCustomer }).map((face) => ({
        ...face,
        title: set(nameOf(face.title)),
        rows: face.rows.map((row) => row.map((span) => ({ ...span, text: set(span.text) }))),
      })),
    ]),
  ) as unknown as Record<Block, Face[]>;
  const segments = inOrder(canvas, 'segments');
  const places = segmentPlaces(canvas);
  const stripes = new Map(
    [...places].map(([id, i]) => [id, { color: stripeColor(i), pattern: stripePattern(i) }]),
  );
  const legend = segments.map(({ id, name }) => ({
    ...stripes.get(id)!,
    name: set(shorten(oneLine(nameOf(name)), LEGEND_NAME)),
  }));
  const orphans = BLOCKS.some((block) => faces[block].some(({ serves }) => serves.length === 0));
  if (orphans) {
    legend.push({ color: NO_STRIPE, pattern: 'solid', name: set(say('pdf.noSegment')) });
  }
  return {
    name: set(oneLine(nameOf(canvas.meta.name))),
    facts: factsOf(canvas).map(set),
    headings: Object.fromEntries(
      BLOCKS.map((block) => [block, set(word('block', block))]),
    ) as Record<Block, string>,
    faces,
    totals: {
      costs: set(totalOf(canvas, 'costs') ?? ''),
      revenues: set(totalOf(canvas, 'revenues') ?? ''),
    },
    stripes,
    legend,
    ...(findings && { findings: listed(canvas, findings, set) }),
  };
}

function factsOf({ meta }: Canvas): string[] {
  const part = (value: string | undefined) => value && shorten(oneLine(value), META_PART);
  const author = part(meta.author);
  const client = part(meta.client);
  const date = part(meta.asOf);
  return [
    meta.stage && say('pdf.stage', { stage: word('stage', meta.stage) }),
    author && say('pdf.by', { author }),
    client && say('pdf.for', { client }),
    date && say('pdf.asOf', { date: readableDate(date) }),
  ].filter((fact): fact is string => Boolean(fact));
}

function readableDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dated(date, 'long');
}

function listed(canvas: Canvas, findings: readonly PaperFinding[], set: SetText) {
  const where = ({ on, block }: PaperFinding): string => {
    const home = on === undefined ? block : BLOCKS.find((key) => canvas[key][on]);
    const name = home && on !== undefined ? canvas[home][on]!.name : '';
    return [home && word('block', home), shorten(oneLine(name), LEGEND_NAME)]
      .filter(Boolean)
      .join(' · ');
  };
  const open = findings.filter(({ waived }) => waived === undefined);
  const isGap = ({ kind }: PaperFinding) => kind === 'gap';
  const conflicts = open.filter((finding) => !isGap(finding));
  return {
    conflicts: conflicts.map((finding, i): Listed => ({
      number: i + 1,
      severity: finding.severity,
      word: set(say(`pdf.severity.${finding.severity}`)),
      on: finding.on,
      block: finding.block,
      title: set(finding.title),
      detail: set(finding.detail),
      fixes: (finding.fixes ?? []).map((fix) => set(say('pdf.fix', { fix }))),
      where: set(where(finding)),
    })),
    gaps: open.filter(isGap).map(({ title }) => set(title)),
    waived: findings.flatMap(({ title, waived }) =>
      waived === undefined ? [] : [{ title: set(title), why: set(waived) }],
    ),
  };
}
