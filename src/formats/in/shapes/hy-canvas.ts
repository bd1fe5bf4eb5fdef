import { entriesOf } from './bag';
import { readNine, type ShapeReader } from './nine-keys';
import { at, bagOf } from './values';

/** A snapshot of HY-Global-Campus (F8): a text for each block, within a project. */
export const hyCanvas: ShapeReader = (data) => {
  const project = at(data, 'project');
  const texts = bagOf(at(project, 'canvasData'));
  if (!texts) return undefined;
  return readNine('hy-canvas', entriesOf(texts), [project, at(project, 'businessContext')]);
};
