import type { Tone } from '../../layout/face';

/** The colours of the printed page; text on white and on its chip has at least 4.5 : 1. */
export const INK = '#1b2130';
export const GREY = '#5d6473';
export const HAIRLINE = '#d5d0c3';
export const NOTE_FILL = '#fcfbf8';
export const NOTE_EDGE = '#e2ddd0';

export interface ToneColors {
  readonly text: string;
  /** Chips only. */
  readonly fill?: string;
}

export const TONES: Readonly<Record<Tone, ToneColors>> = {
  plain: { text: GREY },
  good: { text: '#1d6b4f' },
  caution: { text: '#8a5a06' },
  chip: { text: '#4d5464', fill: '#edeae1' },
  assistance: { text: '#1d6b4f', fill: '#dfeee7' },
  participation: { text: '#7a4a08', fill: '#f7e9cf' },
  bond: { text: '#5a3d9c', fill: '#e9e3f6' },
};

export type Severity = 'error' | 'warning' | 'info';

/** Findings differ in shape as well: a disc, a square, a ring. */
export const SEVERITIES = {
  error: { color: '#b3261e', shape: 'disc' },
  warning: { color: '#94600a', shape: 'square' },
  info: { color: '#2a62ad', shape: 'ring' },
} as const;

/** What the views paint with, on white. */
export const PAINTS = {
  ink: INK,
  muted: GREY,
  line: HAIRLINE,
  'strong-line': '#8f8b80',
  sheet: '#ffffff',
  well: '#f3f0e8',
  note: NOTE_FILL,
  red: SEVERITIES.error.color,
  amber: '#8a5a06',
  info: SEVERITIES.info.color,
  green: '#1d6b4f',
  blue: '#2450c0',
} as const;
