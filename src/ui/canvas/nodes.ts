import { Position } from '@xyflow/react';
import type { Box } from '../../layout/sheet';
import type { BlockNodeType } from './block-node';
import type { NoteState } from './note-body';
import type { NoteNodeType } from './note-node';
import type { BlockLook } from './stable';

/** The same node for as long as what it shows is the same: React Flow then draws it no second time. */
function remembering<Look extends object, Node>(make: (look: Look) => Node): (look: Look) => Node {
  const made = new WeakMap<Look, Node>();
  return (look) => {
    let node = made.get(look);
    if (!node) made.set(look, (node = make(look)));
    return node;
  };
}

/** The layout knows how large things are: React Flow need not measure them before it shows them. */
const fixed = ({ x, y, width, height }: Box) => ({
  position: { x, y },
  width,
  height,
  measured: { width, height },
});

/** Where a link is dragged from: the round handle in the middle of a note's right edge. */
const HANDLE = 12;
const edgeOf = ({ width, height }: Box) => ({
  type: 'source' as const,
  position: Position.Right,
  x: width - HANDLE / 2,
  y: (height - HANDLE) / 2,
  width: HANDLE,
  height: HANDLE,
});

/** The node of a note. */
export const noteNode = remembering((note: NoteState): NoteNodeType => {
  const { box } = note;
  return {
    id: box.face.id,
    type: 'note',
    ...fixed(box),
    handles: [edgeOf(box)],
    zIndex: note.editing ? 5 : 1,
    ariaRole: 'listitem',
    // The block's list owns its notes by id; React Flow passes the attribute on all the same.
    domAttributes: { id: `item-${box.face.id}`, 'aria-roledescription': undefined } as object,
    // A finger pans: whether notes can be dragged is the sheet’s to say.
    ...(note.editing && { draggable: false }),
    data: { note },
  };
});

/** The node of a block. */
export const blockNode = remembering((look: BlockLook): BlockNodeType => ({
  id: `block:${look.box.block}`,
  type: 'block',
  ...fixed(look.box),
  handles: [],
  draggable: false,
  connectable: false,
  // Under the links, which are under the notes.
  zIndex: -1,
  style: { pointerEvents: 'all' },
  domAttributes: { 'aria-roledescription': undefined },
  data: { look },
}));
