import type { Canvas, Id } from '../model/canvas';
import { notesShown, type Showing } from '../model/showing';
import { currentCanvas, useDocument } from '../store/document';
import { useFind } from '../store/find';
import { useView } from '../store/view';

/** Keeps what dims true: what Find has found goes before what is to be shown. Returns how to stop. */
export function startShown(): () => void {
  let last: { canvas: Canvas; showing: Showing; notes: ReadonlySet<Id> | undefined } | undefined;
  let lastFound: { found: readonly Id[]; notes: ReadonlySet<Id> } | undefined;
  const work = () => {
    const canvas = currentCanvas();
    const { find, showing, shown } = useView.getState();
    const { found } = useFind.getState();
    let now: ReadonlySet<Id> | undefined;
    if (canvas && find > 0 && found) {
      if (lastFound?.found !== found) lastFound = { found, notes: new Set(found) };
      now = lastFound.notes;
    } else if (canvas && showing) {
      if (last?.canvas !== canvas || last.showing !== showing)
        last = { canvas, showing, notes: notesShown(canvas, showing) };
      now = last.notes;
    }
    if (now !== shown) useView.setState({ shown: now });
  };
  const stops = [useDocument.subscribe(work), useFind.subscribe(work), useView.subscribe(work)];
  return () => stops.forEach((stop) => stop());
}
