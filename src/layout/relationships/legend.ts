import { t } from '../../i18n/translate';
import type { Drawing, Mark } from '../marks';
import type { Measure } from '../text';

/** A sign of the scale and what it says. */
export interface LegendItem {
  readonly sign: Drawing;
  readonly text: string;
}

const SIZE = 18;
const MIDDLE = SIZE / 2;
const circle = (mark: Omit<Extract<Mark, { is: 'circle' }>, 'is' | 'x' | 'y'>): Drawing => ({
  width: SIZE,
  height: SIZE,
  marks: [{ is: 'circle', x: MIDDLE, y: MIDDLE, ...mark }],
});

/** All signs of the scale. Beside each other they say the same as on it, a little smaller. */
export const legend = (): LegendItem[] => [
  {
    sign: circle({ radius: 6, fill: 'sheet', stroke: 'ink', line: 2.5 }),
    text: t('relationships.legend.must'),
  },
  {
    sign: circle({ radius: 5.5, fill: 'sheet', stroke: 'ink', line: 1 }),
    text: t('relationships.legend.nice'),
  },
  { sign: circle({ radius: 5, fill: 'ink' }), text: t('relationships.legend.offered') },
  {
    sign: circle({ radius: 4, fill: 'sheet', stroke: 'muted', line: 1.5 }),
    text: t('view.planned'),
  },
  {
    sign: {
      width: SIZE,
      height: SIZE,
      marks: [{ is: 'line', x1: 1, y1: MIDDLE, x2: SIZE - 1, y2: MIDDLE, stroke: 'red', line: 3 }],
    },
    text: t('relationships.legend.missed'),
  },
];

/** The legend in one line. */
export function legendLine(measure: Measure): Drawing {
  let x = 0;
  const marks = legend().flatMap(({ sign, text }): Mark[] => {
    const own = sign.marks.map((mark): Mark =>
      mark.is === 'line'
        ? { ...mark, x1: mark.x1 + x, x2: mark.x2 + x }
        : { ...mark, x: mark.x + x },
    );
    const at = x + SIZE + 4;
    x = at + measure(text, 'meta') + 16;
    return [...own, { is: 'text', text, x: at, y: MIDDLE, style: 'meta', fill: 'muted' }];
  });
  return { width: x, height: SIZE, marks };
}
