import type { Mark, Paint } from '../marks';
import { TYPE, wrap } from '../text';

/** A rectangle from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words of one sign: runs that each begin on a line of their own. */
export interface Label {
  /** Where its sign stands, from the left. */
  readonly x: number;
  readonly stop: number;
  readonly runs: readonly {
    readonly text: string;
    readonly fill: Paint;
    readonly bold?: boolean;
  }[];
  /** It is at least so high. */
  readonly least: number;
}

/** A label that has found its place. */
export interface Stacked {
  readonly stop: number;
  readonly box: Box;
  readonly marks: readonly Extract<Mark, { is: 'text' }>[];
}

interface Room {
  readonly width: number;
  readonly widest: number;
  measure(style: 'meta', bold: boolean): (line: string) => number;
}

const LINE = TYPE.meta.line;
/** Between the labels of neighbouring stops. */
const APART = 8;

/**
 * Labels one under the other at each stop, each stop with the room up to half way to the next one
 * that has labels: none covers another, and none is cut.
 */
export function stackLabels(labels: readonly Label[], room: Room) {
  const used = [...new Set(labels.map(({ stop }) => stop))].sort((a, b) => a - b);
  const middle = new Map(
    used.map((stop) => {
      const xs = labels.filter((label) => label.stop === stop).map(({ x }) => x);
      return [stop, xs.reduce((sum, x) => sum + x, 0) / xs.length];
    }),
  );
  const heights = new Map<number, number>();
  const place = (label: Label): Stacked => {
    const { stop, runs, least } = label;
    const [left, right] = edges(used, middle, stop, room.width);
    const width = Math.min(room.widest, right - left);
    const lines = runs.flatMap(({ text, fill, bold = false }) =>
      wrap(text, width, room.measure('meta', bold)).map((line) => ({ line, fill, bold })),
    );
    const widest = Math.max(
      ...lines.map(({ line, bold }) => Math.min(width, room.measure('meta', bold)(line))),
    );
    const x = Math.max(left + widest / 2, Math.min(middle.get(stop)!, right - widest / 2));
    const y = heights.get(stop) ?? 0;
    const height = Math.max(least, lines.length * LINE);
    const first = y + (height - lines.length * LINE) / 2;
    heights.set(stop, y + height);
    return {
      stop,
      box: { x: x - widest / 2, y, width: widest, height },
      marks: lines.map(({ line, fill, bold }, i) => ({
        is: 'text',
        text: line,
        x,
        y: first + (i + 0.5) * LINE,
        style: 'meta',
        fill,
        align: 'center',
        ...(bold ? { bold } : {}),
      })),
    };
  };
  // From left to right is from top to bottom: so one finds the words of a sign.
  const inSight = labels.map((label, i) => ({ label, i })).sort((a, b) => a.label.x - b.label.x);
  const stacked: Stacked[] = [];
  for (const { label, i } of inSight) stacked[i] = place(label);
  return {
    labels: stacked,
    height: Math.max(0, ...heights.values()),
    heightAt: (stop: number) => heights.get(stop) ?? 0,
  };
}

/** The room of a stop: up to half way to its neighbours that have labels, too. */
function edges(
  used: readonly number[],
  middle: ReadonlyMap<number, number>,
  stop: number,
  width: number,
): [number, number] {
  const i = used.indexOf(stop);
  const here = middle.get(stop)!;
  const before = i > 0 ? middle.get(used[i - 1]!)! : undefined;
  const next = i < used.length - 1 ? middle.get(used[i + 1]!)! : undefined;
  return [
    before === undefined ? 0 : (before + here) / 2 + APART / 2,
    next === undefined ? width : (here + next) / 2 - APART / 2,
  ];
}
