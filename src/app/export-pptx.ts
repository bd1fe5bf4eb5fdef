import { fileName } from '../formats/write-json';
import { canvasPptx } from '../formats/pptx/canvas-pptx';
import type { Canvas } from '../model/canvas';
import { download } from './download';
import { findingsInWords } from './findings-in-words';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes slides of a canvas and hands them to the downloads; returns the file's name. */
export async function exportPptx(canvas: Canvas, withFindings: boolean): Promise<string> {
  const bytes = await canvasPptx(canvas, withFindings ? findingsInWords(canvas, true) : undefined);
  const file = fileName(canvas, 'pptx');
  download(new Blob([bytes], { type: TYPE }), file);
  return file;
}
