import { nameOf } from '../../i18n/name';
import { t, text, within } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import type { Segment } from '../../model/elements';
import type { Figure } from '../../model/figures/figure';
import { inOrder } from '../../model/order';
import type { Quantity } from '../../model/quantity';
import { viewOf, type CanvasView } from '../../model/view';
import { segmentPlaces, stripeColor } from '../palette';
import { figureText, unitWords, type FigureText } from './figure-text';
import { GROUPS, type RowKey, type RowSpec } from './rows';

/** A segment as it heads a column. */
export interface SegmentHead {
  readonly id: Id;
  readonly name: string;
  /** Its place in the palette: its colour and pattern. */
  readonly place: number;
  readonly color: string;
}

/** One figure of one segment. A segment that the row is not about has none. */
export interface FigureCell {
  readonly segment: Id;
  readonly figure?: Figure;
  readonly words: FigureText;
  /** The number that is on record, in a row of those. */
  readonly quantity?: Quantity;
}

export interface FigureRow {
  readonly key: RowKey;
  readonly label: string;
  /** `a customer a month`. */
  readonly unit: string;
  /** Where its numbers are kept; rows without are computed. */
  readonly record?: RowSpec['record'];
  readonly cells: readonly FigureCell[];
}

export interface FigureGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly FigureRow[];
}

/** All figures of a canvas in words. */
export interface EconomicsTable {
  readonly segments: readonly SegmentHead[];
  readonly groups: readonly FigureGroup[];
}

/** The segments in their order, with the colours that they have everywhere. */
export function segmentHeads(canvas: Canvas): SegmentHead[] {
  const view = viewOf(canvas);
  const places = segmentPlaces(canvas);
  return inOrder(canvas, 'segments').map(({ id }) => ({
    id,
    name: nameOf(view, id),
    place: places.get(id)!,
    color: stripeColor(places.get(id)!),
  }));
}

/** Computes and words every figure of every segment. Rows that no segment gives reason for are left out. */
export function economicsTable(canvas: Canvas): EconomicsTable {
  const view = viewOf(canvas);
  const segments = inOrder(canvas, 'segments');
  const groups = GROUPS.map(({ key, rows }): FigureGroup => {
    const shown = rows.filter(({ when }) => !when || segments.some(when));
    return {
      key,
      label: t(`economics.group.${key}`),
      rows: shown.map((row) => rowOf(row, segments, view)),
    };
  });
  return { segments: segmentHeads(canvas), groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Rows whose name says the unit. */
const SAID: ReadonlySet<RowKey> = new Set(['annualChurn', 'paybackPurchases']);

const NONE: FigureText = { main: '', known: false, needs: [], remarks: [] };

function rowOf(row: RowSpec, segments: readonly Segment[], view: CanvasView): FigureRow {
  const { key, unit, record } = row;
  return {
    key,
    label: t(`economics.row.${key}`),
    // A share is usually one of revenue.
    unit: unit && !SAID.has(key) ? text(`economics.unitOf.${key}`, undefined, unitWords(unit)) : '',
    ...(record && { record }),
    cells: segments.map((segment): FigureCell => {
      if (key === 'setting') return { segment: segment.id, words: settingWords(segment) };
      const figure = row.of?.(segment, view);
      if (!figure) return { segment: segment.id, words: NONE };
      const words = figureText(figure, key, view, segment.id);
      const quantity = record && quantityAt(segment, record.path);
      return { segment: segment.id, figure, words, ...(quantity && { quantity }) };
    }),
  };
}

function settingWords({ id, economics }: Segment): FigureText {
  const { setting } = economics ?? {};
  if (setting) return { ...NONE, main: text(`economics.setting.${setting}`), known: true };
  const label = within(t('economics.row.setting'));
  return {
    ...NONE,
    main: t('view.unknown'),
    needs: [{ id, path: 'economics.setting', label }],
  };
}

function quantityAt({ economics }: Segment, path: string): Quantity | undefined {
  const value = (economics as Record<string, unknown> | undefined)?.[path.split('.')[1]!];
  return value as Quantity | undefined;
}
