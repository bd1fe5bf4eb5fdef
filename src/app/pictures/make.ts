import type { PictureOf } from '../../layout/picture';
import type { MakePicture } from '../../formats/drawing/picture-pages';
import type { Canvas } from '../../model/canvas';
import type { Finding } from '../../rules/engine';
import type { ViewName } from '../../store/view';
import { foundOf } from '../../ui/note/found';

/** How each view is drawn; the sheet is drawn by the formats themselves. Texts come with the code. */
const LOAD: Readonly<Record<Exclude<ViewName, 'canvas'>, () => Promise<PictureOf>>> = {
  relationships: async () => {
    await import('../../i18n/relationships');
    return (await import('../../layout/relationships/picture')).relationshipsPicture;
  },
  journey: async () => {
    await import('../../i18n/journey');
    return (await import('../../layout/journey/picture')).journeyPicture;
  },
  economics: async () => {
    await import('../../i18n/economics');
    return (await import('../../layout/economics/picture')).economicsPicture;
  },
  evidence: async () => {
    await import('../../i18n/evidence');
    return (await import('../../layout/evidence/picture')).evidencePicture;
  },
};

/** Loads how a view is drawn; nothing for the sheet. */
export async function pictureOf(view: ViewName): Promise<PictureOf | undefined> {
  return view === 'canvas' ? undefined : LOAD[view]();
}

/** A view of a canvas with its findings, for whatever measures its texts. */
export function making(
  picture: PictureOf,
  canvas: Canvas,
  findings: readonly Finding[],
): MakePicture {
  const found = foundOf(canvas, findings);
  return (measure) => picture(canvas, found, measure);
}
