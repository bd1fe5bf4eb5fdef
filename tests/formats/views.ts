import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { making, pictureOf } from '../../src/app/pictures/make';
import type { MakePicture } from '../../src/formats/drawing/picture-pages';
import type { Canvas } from '../../src/model/canvas';
import { check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import type { ViewName } from '../../src/store/view';
import '../../src/store/checker';

const folder = join(import.meta.dirname, '../../templates');

/** The canvases that ship with the product, with the names of their files. */
export const TEMPLATES: [string, Canvas][] = readdirSync(folder)
  .filter((file) => file.endsWith('.bmc.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Canvas]);

/** How a view of a canvas is drawn, with its findings; nothing for the sheet. */
export async function makerOf(canvas: Canvas, view: ViewName): Promise<MakePicture | undefined> {
  const picture = await pictureOf(view);
  return picture && making(picture, canvas, check(canvas, RULES).findings);
}
