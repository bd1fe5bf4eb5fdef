import { readdirSync, readFileSync } from 'node:fs';
import { Canvas, type Canvas as CanvasType } from '../../src/model/canvas';

const folder = new URL('../../templates/', import.meta.url);

/** The names of all templates, without their ending. */
export const TEMPLATES = readdirSync(folder)
  .filter((file) => file.endsWith('.bmc.json'))
  .map((file) => file.replace('.bmc.json', ''));

/** A template as a canvas. */
export const template = (name: string): CanvasType =>
  Canvas.parse(JSON.parse(readFileSync(new URL(`${name}.bmc.json`, folder), 'utf8'))) as CanvasType;
