import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { shifted, type Mark } from '../marks';
import { stripeColor } from '../palette';
import { PICTURE_WIDTH, type Band, type PictureOf } from '../picture';
import { tableBands, type Cell, type Column, type Row } from '../table';
import { TYPE, wrap, type Measure, type TextStyle } from '../text';
import { cardsOf, type Card } from './cards';
import { logOf, type Entry } from './log';
import { stepMark, STEP_SIZE, weightMark } from './marks';
import { storiesOf, type Story } from './timeline';

/** The view Evidence as a picture: what is believed, how it came about, and what is on record. */
export const evidencePicture: PictureOf = (canvas, _found, measure) => ({
  title: t('evidence.title'),
  width: PICTURE_WIDTH,
  bands: [...beliefs(canvas, measure), ...stories(canvas, measure), ...log(canvas, measure)],
});

/** A heading between two tables, with room above it. */
function heading(words: string, first = false): Band {
  const above = first ? 0 : 28;
  const { line } = TYPE.heading;
  return {
    height: above + line + 8,
    marks: [{ is: 'text', text: words, x: 0, y: above + line / 2, style: 'heading', fill: 'ink' }],
  };
}

/** A sentence where a table would be empty. */
function sentence(words: string, measure: Measure): Band {
  const lines = wrap(words, PICTURE_WIDTH, (line) => measure(line, 'title'));
  const { line } = TYPE.title;
  return {
    height: lines.length * line,
    marks: lines.map((text, i) => ({
      is: 'text',
      text,
      x: 0,
      y: (i + 0.5) * line,
      style: 'title',
      fill: 'muted',
    })),
  };
}

const said = (text: string, style: TextStyle = 'meta', bold = false): Cell =>
  text ? [{ text, style, ...(style === 'meta' ? { fill: 'muted' as const } : {}), bold }] : [];

const striped = (stripes: readonly number[]) =>
  stripes.length > 0 ? { stripe: stripeColor(stripes[0]!) as `#${string}` } : {};

function beliefs(canvas: Canvas, measure: Measure): Band[] {
  const { open, settled } = cardsOf(canvas);
  const columns: Column[] = [
    { label: t('evidence.list.rank'), width: 50, align: 'right' },
    { label: t('evidence.list.statement'), width: 390 },
    { label: t('evidence.list.about'), width: 170 },
    { label: t('evidence.list.importance'), width: 90 },
    { label: t('evidence.list.status'), width: 110 },
    { label: t('evidence.list.because'), width: 370 },
  ];
  const row = (card: Card, rank: string): Row => ({
    ...striped(card.stripes),
    cells: [
      said(rank, 'title', true),
      [...said(card.statement, 'title'), ...said(card.resolution ?? '')],
      said(card.about),
      said(word('importance', card.belief.importance), 'title'),
      said(word('assumptionStatus', card.belief.status), 'title'),
      [...said(rank ? card.doubt : card.tally), ...said(rank ? card.rests : '')],
    ],
  });
  const rows = [
    ...open.map((card, i) => row(card, String(i + 1))),
    ...settled.map((card) => row(card, '')),
  ];
  return [
    heading(t('evidence.beliefs.title'), true),
    ...(rows.length > 0
      ? tableBands(columns, rows, measure)
      : [sentence(t('evidence.beliefs.none'), measure)]),
  ];
}

function stories(canvas: Canvas, measure: Measure): Band[] {
  const columns: Column[] = [
    { label: t('view.segment'), width: 210 },
    { label: t('evidence.log.date'), width: 120 },
    { label: '', width: STEP_SIZE + 20 },
    { label: t('evidence.list.happened'), width: PICTURE_WIDTH - 210 - 120 - STEP_SIZE - 20 },
  ];
  const rowsOf = ({ name, stripe, steps }: Story): Row[] =>
    steps.length === 0
      ? [
          {
            ...striped([stripe]),
            cells: [
              said(name, 'title', true),
              [],
              [],
              said(t('evidence.story.none', { segment: name })),
            ],
          },
        ]
      : steps.map((step, i) => ({
          ...striped([stripe]),
          cells: [
            i === 0 ? said(name, 'title', true) : [],
            said(step.when),
            [{ marks: stepMark(step.look).marks, height: STEP_SIZE }],
            [...said(step.what, 'title'), ...said(step.note)],
          ],
        }));
  return [
    heading(t('evidence.story.title')),
    ...tableBands(columns, storiesOf(canvas).flatMap(rowsOf), measure),
  ];
}

function log(canvas: Canvas, measure: Measure): Band[] {
  const entries = logOf(canvas);
  const columns: Column[] = [
    { label: t('evidence.log.date'), width: 110 },
    { label: t('evidence.list.about'), width: 270 },
    { label: t('evidence.kind'), width: 150 },
    { label: t('evidence.list.people'), width: 70, align: 'right' },
    { label: t('evidence.stance'), width: 180 },
    { label: t('evidence.note'), width: 400 },
  ];
  const strength = ({ weight, weightWord }: Entry): Mark[] => {
    const mark = weightMark(weight);
    const words: Mark = {
      is: 'text',
      text: weightWord,
      x: mark.width + 6,
      y: TYPE.meta.line / 2,
      style: 'meta',
      fill: 'muted',
    };
    return [...shifted(mark.marks, 0, (TYPE.meta.line - mark.height) / 2), words];
  };
  const rows = entries.map((entry): Row => ({
    ...striped(entry.stripes),
    cells: [
      said(entry.when),
      [...said(entry.about, 'title'), ...said(entry.part)],
      [...said(entry.kind, 'title'), { marks: strength(entry), height: TYPE.meta.line }],
      said(entry.n, 'title'),
      [...said(entry.stanceWord, 'title'), ...said(entry.instead), ...said(entry.turned)],
      said(entry.evidence.note?.trim() ?? '', 'title'),
    ],
  }));
  return [
    heading(t('evidence.log.title')),
    ...(rows.length > 0
      ? tableBands(columns, rows, measure)
      : [sentence(t('evidence.log.none'), measure)]),
  ];
}
