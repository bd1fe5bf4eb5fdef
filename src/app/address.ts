import { currentCanvas, useDocument } from '../store/document';
import { select, useView, VIEWS } from '../store/view';
import { openKept } from './open-kept';

/** What an address names: a canvas by its id, one of its views, and what is selected. */
export interface Place {
  readonly canvas: string;
  readonly view: (typeof VIEWS)[number];
  /** The canvas as an outline. */
  readonly outline?: true;
  readonly selection: readonly string[];
}

/** Most notes that an address names: all of a large canvas would make it longer than browsers like. */
const NAMED = 20;

/** The fragment of a place: `#/CANVAS/VIEW/ID,ID`. Ids only, nothing of what the canvas says. */
export function fragmentOf({ canvas, view, outline, selection }: Place): string {
  const parts = [encodeURIComponent(canvas), view === 'canvas' && outline ? 'outline' : view];
  if (selection.length > 0 && selection.length <= NAMED)
    parts.push(selection.map(encodeURIComponent).join(','));
  return `#/${parts.join('/')}`;
}

/** The place that a fragment names; nothing when it names none. */
export function placeOf(fragment: string): Place | undefined {
  const [, canvas, name, ids = ''] = /^#\/([^/]+)\/([^/]+)(?:\/(.*))?$/.exec(fragment) ?? [];
  const outline = name === 'outline';
  const view = outline ? 'canvas' : VIEWS.find((each) => each === name);
  if (!canvas || !view) return undefined;
  try {
    const selection = ids.split(',').filter(Boolean).map(decodeURIComponent);
    return {
      canvas: decodeURIComponent(canvas),
      view,
      ...(outline && { outline }),
      selection,
    };
  } catch {
    return undefined; // Not an address of ours.
  }
}

function here(): Place | undefined {
  const canvas = currentCanvas();
  const { view, outline, selection } = useView.getState();
  const isOutline = view === 'canvas' && outline;
  return canvas && { canvas: canvas.id, view, ...(isOutline && { outline }), selection };
}

/** Goes where the address says, if the canvas is kept in this browser. */
function follow(): void {
  const place = placeOf(location.hash);
  if (!place) return;
  if (currentCanvas()?.id !== place.canvas && !openKept(place.canvas)) {
    // The address tells what is shown, not what was asked for.
    write();
    return;
  }
  const { view, outline = false } = place;
  // Both at once: what is between them would be written as a step of its own.
  useView.setState({ view, editing: undefined, ...(view === 'canvas' && { outline }) });
  select(...place.selection);
}

/** Writes the place into the address: a step back leads to the last view, not the last selection. */
function write(): void {
  const place = here();
  const fragment = place ? fragmentOf(place) : '';
  if (fragment === location.hash) return;
  const before = placeOf(location.hash);
  const isStep =
    before &&
    place &&
    (before.view !== place.view ||
      before.outline !== place.outline ||
      before.canvas !== place.canvas);
  const url = `${location.pathname}${location.search}${fragment}`;
  if (isStep) history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

/** Keeps the address and what is shown in step. Returns how to stop. */
export function startAddress(): () => void {
  follow();
  write();
  const stops = [useView.subscribe(write), useDocument.subscribe(write)];
  window.addEventListener('popstate', follow);
  return () => {
    stops.forEach((stop) => stop());
    window.removeEventListener('popstate', follow);
  };
}
