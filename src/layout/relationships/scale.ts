import { scalePoint } from 'd3-scale';
import { text, word } from '../../i18n/translate';
import type { Drawing, Mark } from '../marks';
import { TYPE, wrap, type Measure } from '../text';
import { stackLabels, type Box, type Label, type Stacked } from './labels';
import { STOPS, stopOf, type Axis, type Signs } from './signs';

type Typed = Signs['dots'][number]['type'];

/** Sizes of rings and dots: a ring stands around a dot; what is only nice to have is thinner. */
const RING = { must: { radius: 8.5, line: 2.5 }, nice: { radius: 7.5, line: 1 } } as const;
const DOT = { current: 5, planned: 4 } as const;
/** From one sign to the next at the same stop: each can be hit with a finger. */
const FAN = 24;
/** From the line to the nearest labels. */
const CLEAR = 13;
const LINE = TYPE.meta.line;
/** A label is no wider than this, however much room there is. */
const WIDEST = 170;
/** Half a word stands out beyond the outer stops. */
const SIDE = 44;

/** Where a sign stands, and where its words do. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly label: Box;
}

/** A segment's scale: its picture, and where to take hold of each sign in it. */
export interface Scale {
  readonly drawing: Drawing;
  /** In the order of the rings and dots. */
  readonly rings: readonly Place[];
  readonly dots: readonly Place[];
  readonly stops: readonly number[];
  /** The height at which the line runs. */
  readonly line: number;
}

/** Where the stops of an axis are, from the left, on a scale of this width. */
export function stopsAt(axis: Axis, width: number): number[] {
  const side = Math.min(SIDE, width / (2 * STOPS[axis].length));
  const place = scalePoint(STOPS[axis].map(String), [side, width - side]);
  return STOPS[axis].map((stop) => place(String(stop))!);
}

/** The stop nearest to a place on the scale. */
export function nearestStop(axis: Axis, width: number, x: number): number {
  const distances = stopsAt(axis, width).map((at) => Math.abs(at - x));
  return distances.indexOf(Math.min(...distances));
}

/** The names of the stops, to stand above one scale or a column of them. */
export function layoutStops(axis: Axis, width: number, measure: Measure): Drawing {
  const stops = stopsAt(axis, width);
  const step = stops[1]! - stops[0]! - 6;
  const wide = (line: string) => measure(line, 'meta') * BOLDER;
  const names = STOPS[axis].map((stop) => {
    const name = text(`relationships.${axis}.${stop}`);
    // A word that is a little too wide is better than one that is cut.
    const word = Math.max(...name.split(' ').map(wide));
    return wrap(name, Math.max(step, word), wide);
  });
  const rows = Math.max(...names.map((lines) => lines.length));
  const marks = names.flatMap((lines, i) =>
    lines.map((line, row): Mark => ({
      is: 'text',
      text: line,
      x: stops[i]!,
      y: (rows - lines.length + row + 0.5) * LINE,
      style: 'meta',
      fill: 'muted',
      align: 'center',
      bold: true,
    })),
  );
  return { width, height: rows * LINE, marks };
}

/** Bold letters are a little wider than those that were measured. */
const BOLDER = 1.07;

/** Lays out what a segment expects (above the line) and is offered (below it). */
export function layoutScale(signs: Signs, axis: Axis, width: number, measure: Measure): Scale {
  const stops = stopsAt(axis, width);
  const { rings, dots } = fan(signs, axis, stops);
  const wide = (style: 'meta', bold: boolean) => (line: string) =>
    measure(line, style) * (bold ? BOLDER : 1);
  const above = stackLabels(
    signs.rings.map((ring, i): Label => ({
      x: rings[i]!,
      stop: stopOf(ring.type, axis),
      runs: [{ text: ring.label, bold: ring.must, fill: ring.must ? 'ink' : 'muted' }],
      least: alone(signs.rings, i, axis) ? 0 : FAN,
    })),
    { width, widest: WIDEST, measure: wide },
  );
  const below = stackLabels(
    signs.dots.map((dot, i): Label => ({
      x: dots[i]!,
      stop: stopOf(dot.type, axis),
      runs: [
        { text: dot.label, fill: dot.planned ? 'muted' : 'ink' },
        // A ring around it says of what type it is, unless others stand at this stop.
        ...(dot.ringed && alone(signs.dots, i, axis)
          ? []
          : [{ text: word('relationshipType', dot.type), fill: 'muted' as const }]),
      ],
      least: alone(signs.dots, i, axis) ? 0 : FAN,
    })),
    { width, widest: WIDEST, measure: wide },
  );
  const top = Math.max(above.height, LINE);
  const y = top + CLEAR;
  const under = y + CLEAR;
  // What is above stands on the line, however high the neighbours are.
  const upper = above.labels.map((label) => moved(label, top - above.heightAt(label.stop)));
  const lower = below.labels.map((label) => moved(label, under));
  const marks: Mark[] = [
    ...track(stops, y),
    ...gaps(signs, axis, { rings, dots }, y),
    ...signs.rings.map((ring, i): Mark => {
      const { radius, line } = RING[ring.must ? 'must' : 'nice'];
      return { is: 'circle', x: rings[i]!, y, radius, fill: 'sheet', stroke: 'ink', line };
    }),
    ...signs.dots.map(({ planned }, i): Mark => {
      const at = { is: 'circle', x: dots[i]!, y } as const;
      return planned
        ? { ...at, radius: DOT.planned, fill: 'sheet', stroke: 'muted', line: 1.5 }
        : { ...at, radius: DOT.current, fill: 'ink' };
    }),
    ...[...upper, ...lower].flatMap(({ marks: own }) => own),
  ];
  const place = (at: readonly number[], labels: readonly Stacked[]) =>
    labels.map(({ box }, i): Place => ({ x: at[i]!, y, label: box }));
  return {
    drawing: { width, height: under + Math.max(below.height, LINE), marks },
    rings: place(rings, upper),
    dots: place(dots, lower),
    stops,
    line: y,
  };
}

/** Whether nothing else of the kind stands at the same stop. */
export function alone(all: readonly { readonly type: Typed }[], i: number, axis: Axis): boolean {
  const stop = stopOf(all[i]!.type, axis);
  return all.every(({ type }, j) => i === j || stopOf(type, axis) !== stop);
}

function moved(label: Stacked, dy: number): Stacked {
  return {
    ...label,
    box: { ...label.box, y: label.box.y + dy },
    marks: label.marks.map((mark) => ({ ...mark, y: mark.y + dy })),
  };
}

/** The places of rings and dots: a type has its own slot at its stop, and a ring is around a dot of its type. */
function fan({ rings, dots }: Signs, axis: Axis, stops: readonly number[]) {
  const slots = stops.map((): string[] => []);
  const slotFor = (key: string, stop: number) => {
    const at = slots[stop]!;
    if (!at.includes(key)) at.push(key);
    return key;
  };
  const keys = (types: readonly { readonly type: Typed }[]) => {
    const counts = new Map<string, number>();
    return types.map(({ type }) => {
      const count = counts.get(type) ?? 0;
      counts.set(type, count + 1);
      return { key: slotFor(`${type} ${count}`, stopOf(type, axis)), stop: stopOf(type, axis) };
    });
  };
  const [ringKeys, dotKeys] = [keys(rings), keys(dots)];
  const step = stops[1]! - stops[0]!;
  const at = ({ key, stop }: { key: string; stop: number }) => {
    const own = slots[stop]!;
    // So many that they would reach the next stop stand closer.
    const apart = Math.min(FAN, (step - FAN / 2) / Math.max(1, own.length - 1));
    return stops[stop]! + (own.indexOf(key) - (own.length - 1) / 2) * apart;
  };
  return { rings: ringKeys.map(at), dots: dotKeys.map(at) };
}

function track(stops: readonly number[], y: number): Mark[] {
  const [first, last] = [stops[0]!, stops.at(-1)!];
  return [
    { is: 'line', x1: first, y1: y, x2: last, y2: y, stroke: 'line', line: 3 },
    ...stops.map((x): Mark => ({
      is: 'line',
      x1: x,
      y1: y - 4,
      x2: x,
      y2: y + 4,
      stroke: 'line',
      line: 1,
    })),
  ];
}

/** The misalignment: from what is missed to the nearest offer, and from the most that is expected to what is too much. */
function gaps(
  { rings, dots }: Signs,
  axis: Axis,
  at: { rings: readonly number[]; dots: readonly number[] },
  y: number,
): Mark[] {
  const line = (x1: number, x2: number): Mark => ({
    is: 'line',
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: 'red',
    line: 3,
  });
  const nearest = (x: number, among: readonly number[]) =>
    among.reduce((best, each) => (Math.abs(each - x) < Math.abs(best - x) ? each : best));
  const missed = rings.flatMap((ring, i) =>
    ring.missed && dots.length > 0 ? [line(at.rings[i]!, nearest(at.rings[i]!, at.dots))] : [],
  );
  // Too much is a matter of who helps, not of the bond.
  const excess = dots.flatMap((dot, i) =>
    axis === 'touch' && dot.excess && rings.length > 0
      ? [line(at.dots[i]!, Math.max(...at.rings))]
      : [],
  );
  return [...missed, ...excess];
}
