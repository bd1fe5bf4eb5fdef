import { readdirSync, readFileSync } from 'node:fs';
import { Canvas, type Canvas as CanvasType } from '../../../src/model/canvas';
import { viewOf } from '../../../src/model/view';
import { describe } from '../../../src/i18n/describe';
import { addMessages } from '../../../src/i18n/translate';
import '../../../src/i18n/relationships';
import rules from '../../../src/i18n/en/rules.json';
import type { Found } from '../../../src/layout/picture';
import { TYPE, type Measure } from '../../../src/layout/text';
import { check } from '../../../src/rules/engine';
import { RULES } from '../../../src/rules/index';

addMessages(rules);

const folder = new URL('../../../templates/', import.meta.url);
export const TEMPLATES = readdirSync(folder).filter((file) => file.endsWith('.bmc.json'));

export const template = (file: string): CanvasType =>
  Canvas.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) as CanvasType;

/** The findings of a canvas as pictures tell of them. */
export function foundOn(canvas: CanvasType): Found[] {
  const view = viewOf(canvas);
  return check(canvas, RULES).findings.map((finding) => ({
    ...finding,
    title: describe(finding, view).title,
  }));
}

/** As wide as the characters are on average: texts are only compared with each other. */
export const measure: Measure = (text, style) => text.length * TYPE[style].size * 0.55;
