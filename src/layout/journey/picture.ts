import '../../i18n/journey';
import { t } from '../../i18n/translate';
import { hasAspects } from '../../model/journey';
import { stripeColor } from '../palette';
import { PICTURE_WIDTH, type Band, type PictureOf } from '../picture';
import { innerWidth, tableBands, type Column, type Part, type Row } from '../table';
import { TYPE, type Measure } from '../text';
import { lanesOf } from './lanes';
import { mindedPart } from './minded-part';
import { phaseColumns, journeyRows, type JourneyRow, type Step } from './rows';
import type { TouchWords } from './touch-words';

const FIRST = 160;

const columns = (first: string): Column[] => {
  const phases = phaseColumns();
  const width = (PICTURE_WIDTH - FIRST) / phases.length;
  return [{ label: first, width: FIRST }, ...phases.map(({ title }) => ({ label: title, width }))];
};

const gap = (height: number): Part => ({ marks: [], height });
const muted = (text: string): Part => ({ text, style: 'meta', fill: 'muted' });
const stripe = (index: number) => stripeColor(index) as `#${string}`;

/** Segments by the phases of their way, and the journey map of each that has notes on its aspects. */
export const journeyPicture: PictureOf = (canvas, found, measure) => {
  const rows = journeyRows(canvas, found);
  const all = columns(t('view.segment'));
  return {
    title: t('journey.title'),
    width: PICTURE_WIDTH,
    bands: [
      ...tableBands(
        all,
        rows.map((row) => segmentRow(row, all, measure)),
        measure,
      ),
      ...rows
        .filter(({ id }) => hasAspects(canvas, id))
        .flatMap((row) => [
          heading(row),
          ...tableBands(columns(t('journey.lane')), mapRows(row), measure),
        ]),
    ],
  };

  function mapRows(row: JourneyRow): Row[] {
    const touchpoints = row.steps.map(({ touchpoints: there, empty }) =>
      there.length > 0 ? there.flatMap(touchParts) : [muted(empty)],
    );
    const lanes = lanesOf(canvas, row.id).filter(({ cells }) =>
      cells.some(({ notes }) => notes.length > 0),
    );
    return [
      {
        cells: [laneHead(t('journey.touchpoints'), t('journey.means.touchpoints')), ...touchpoints],
        stripe: stripe(row.index),
      },
      ...lanes.map(({ about, title, means, cells }) => ({
        cells: [
          laneHead(title, means),
          ...cells.map(({ notes }) =>
            notes.flatMap(({ text }, i): Part[] => [
              ...(i > 0 ? [gap(5)] : []),
              { text, fill: about === 'pain' ? 'red' : 'ink' },
            ]),
          ),
        ],
        stripe: stripe(row.index),
      })),
    ];
  }
};

const laneHead = (title: string, means: string): Part[] => [
  { text: title, bold: true },
  muted(means),
];

/** The name of a journey map, above its table. */
function heading(row: JourneyRow): Band {
  const style = 'heading';
  const above = 22;
  return {
    height: above + TYPE[style].line + 8,
    marks: [
      {
        is: 'text',
        text: t('journey.mapTitle', { segment: row.name }),
        x: 0,
        y: above + TYPE[style].line / 2,
        style,
        fill: 'ink',
      },
    ],
  };
}

function segmentRow(row: JourneyRow, all: readonly Column[], measure: Measure): Row {
  const loose: Part[] = [
    ...row.unphased.flatMap((touch): Part[] => [
      gap(6),
      muted(t('journey.unphased')),
      ...touchParts(touch),
    ]),
    ...row.unplaced.flatMap(({ name, why }): Part[] => [
      gap(6),
      muted(t('journey.unplaced')),
      { text: name },
      muted(why),
    ]),
  ];
  return {
    cells: [
      [{ text: row.name, bold: true }, muted(row.met), ...loose],
      ...row.steps.map((step, i) => stepParts(step, innerWidth(all[i + 1]!), measure)),
    ],
    stripe: stripe(row.index),
  };
}

function stepParts(step: Step, width: number, measure: Measure): Part[] {
  const { touchpoints, minded, pains } = step;
  return [
    ...touchpoints.flatMap(touchParts),
    ...minded.map((found) => mindedPart(found, width, measure)),
    ...(touchpoints.length + minded.length === 0 ? [muted(step.empty)] : []),
    ...pains.flatMap(({ text }): Part[] => [
      gap(3),
      { text: t('journey.painLine', { text }), style: 'meta', fill: 'red' },
    ]),
  ];
}

function touchParts({ name, facts, unsaid, through }: TouchWords): Part[] {
  const said = [...facts, ...(unsaid ? [t('journey.unsaid')] : [])].join(' · ');
  return [
    { text: name },
    muted(said),
    ...through.map((one) => muted(t('journey.throughLine', { name: one.name }))),
    gap(5),
  ];
}
