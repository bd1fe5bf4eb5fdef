import { useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Box, Sheet } from '../../layout/sheet';
import { useSight, type Sight } from '../../store/sight';
import { useView } from '../../store/view';
import type { Size } from '../controls/use-measured';
import { bringIn, fitAll } from './viewport';
import { around, fitBox, zoomedBy } from './zoom';

/** One press of a zoom button. */
const STEP = 1.2;

/** Moves and zooms the sheet when a command, a button or Find asks for it. */
export function useSightOf(props: { room: Size; sheet: Sheet; onView(): void; onFit(): void }) {
  const { room, sheet, onView, onFit } = props;
  const flow = useReactFlow();
  const sight = useSight((state) => state.sight);
  const done = useRef(sight);
  const view = (asked: Sight) => {
    const before = flow.getViewport();
    if (asked.to === 'fit') {
      onFit();
      void flow.setViewport(fitAll(room, sheet));
      return;
    }
    onView();
    const zoomBy = (factor: number) => void flow.setViewport(zoomedBy(before, room, factor));
    switch (asked.to) {
      case 'in':
        return zoomBy(STEP);
      case 'out':
        return zoomBy(1 / STEP);
      case 'actual':
        return zoomBy(1 / before.zoom);
      case 'lower':
        return void flow.setViewport({ ...before, y: before.y + asked.by });
      case 'selection': {
        const { selection } = useView.getState();
        const box = around(boxesOf(sheet, selection));
        return box && void flow.setViewport(fitBox(room, box));
      }
      case 'note': {
        const [box] = boxesOf(sheet, [asked.id]);
        return box && void flow.setViewport(bringIn(before, room, box));
      }
    }
  };
  const onSight = useEffectEvent(() => {
    // Once for each request, also after the canvas was left and shown again.
    if (!sight || sight === done.current) return;
    done.current = sight;
    view(sight);
  });
  useEffect(() => onSight(), [sight]);
}

const boxesOf = (sheet: Sheet, ids: readonly string[]): Box[] =>
  sheet.notes.filter(({ face }) => ids.includes(face.id));
