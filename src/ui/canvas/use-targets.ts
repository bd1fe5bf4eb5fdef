import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Id } from '../../model/canvas';
import { linkableBlocks } from '../../model/link-meanings';
import { viewOf } from '../../model/view';
import { currentCanvas } from '../../store/document';
import { noteElement, SHEET_ID } from './focus';
import { dropLink } from './link-notes';
import './targets.css';

/**
 * Links the note that a link is dragged to. While it is dragged, from a note’s edge or by an end, the notes stand out with which it would
 * mean something. Said by attributes alone: no note is drawn anew, however many there are.
 */
export function useTargets(retargeting: Id | undefined): void {
  const connecting = useStore(({ connection, connectionClickStartHandle }) =>
    connection.inProgress ? connection.fromNode.id : connectionClickStartHandle?.nodeId,
  );
  const from = retargeting ?? connecting;
  const store = useStoreApi();
  useEffect(() => {
    store.setState({
      onConnectEnd: (event, { fromNode }) => {
        const { clientX, clientY } = 'changedTouches' in event ? event.changedTouches[0]! : event;
        dropLink(fromNode?.id, clientX, clientY);
      },
    });
  }, [store]);
  useEffect(() => {
    const canvas = currentCanvas();
    const block = canvas && from !== undefined && viewOf(canvas).blockOf(from);
    const sheet = document.getElementById(SHEET_ID);
    if (!block || !sheet) return;
    const own = noteElement(from);
    sheet.dataset.linking = linkableBlocks(block).join(' ');
    own?.setAttribute('data-linking-from', '');
    return () => {
      delete sheet.dataset.linking;
      own?.removeAttribute('data-linking-from');
    };
  }, [from]);
}
