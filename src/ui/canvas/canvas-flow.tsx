import '@xyflow/react/dist/base.css';
import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  ViewportPortal,
  type NodeChange,
  type OnConnectEnd,
} from '@xyflow/react';
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Box } from '../../layout/sheet';
import type { Canvas, Id } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { select, useView } from '../../store/view';
import { badgesOf } from './badges';
import { BlockNode, type BlockNodeType } from './block-node';
import styles from './canvas.module.css';
import { dropAt } from './drop';
import { edgesOf } from './edges';
import { LinkEdge } from './link-edge';
import { focusStop, type Stop } from './focus';
import { tryLink } from './link-notes';
import { NoteNode, type NoteNodeType } from './note-node';
import { blockStates, noteStates } from './note-states';
import type { NoteState } from './note-body';
import { moveNote } from './note-edits';
import { Roving } from './roving';
import { refocus } from './sheet-keys';
import { makeKeeper } from './stable';
import { useSheet } from './use-sheet';
import { useSize } from './use-size';
import { bringIn, fitWidth, sheetRoom, type Size } from './viewport';

// The sheet stands first; its buttons come a moment later.
const Tools = lazy(() => import('./tools'));
const SheetTouch = lazy(() => import('./sheet-touch'));

type SheetNode = NoteNodeType | BlockNodeType;
const NODE_TYPES = { note: NoteNode, block: BlockNode };
const EDGE_TYPES = { link: LinkEdge };
const ATTRIBUTION = { hideAttribution: false };

/** The nine blocks on a sheet that can be moved and zoomed. */
export function CanvasFlow({ canvas }: { canvas: Canvas }) {
  const [ref, size] = useSize();
  return (
    <div className={styles.view} ref={ref}>
      {size && (
        <ReactFlowProvider>
          <SheetFlow canvas={canvas} room={size} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

function SheetFlow({ canvas, room }: { canvas: Canvas; room: Size }) {
  const flow = useReactFlow();
  const { width, minHeight } = sheetRoom(room);
  const sheet = useSheet(canvas, width, minHeight);
  const { selection, editing, links, reveal } = useView();
  const report = useFindings((state) => state.report);
  const badges = useMemo(() => badgesOf(report, canvas), [report, canvas]);
  const [drag, setDrag] = useState<{ id: Id; x: number; y: number }>();
  const [byTouch, setByTouch] = useState(false);
  const touched = useRef(false);

  // The sheet keeps fitting the window until someone zooms or moves it.
  useEffect(() => {
    if (!touched.current) void flow.setViewport(fitWidth(room, sheet));
  }, [flow, room, sheet]);

  const revealed = useRef(0);
  useEffect(() => {
    const box = sheet.notes.find(({ face }) => face.id === reveal?.id);
    // Once for each request, not again whenever the sheet is laid out anew.
    if (!reveal || !box || reveal.ask === revealed.current) return;
    revealed.current = reveal.ask;
    focusStop({ block: box.face.block, id: box.face.id });
  }, [sheet, reveal]);

  const bring = (box: Box | undefined) => {
    if (!box) return;
    const before = flow.getViewport();
    const after = bringIn(before, room, box);
    if (after.x !== before.x || after.y !== before.y) void flow.setViewport(after);
  };
  const boxOf = ({ block, id }: Stop) =>
    id
      ? sheet.notes.find(({ face }) => face.id === id)
      : sheet.blocks.find((box) => box.block === block)?.add;
  // Where someone types is in sight, however far down its block has grown.
  const typing = editing?.kind === 'new' ? editing.id : undefined;
  const bringTyping = useEffectEvent(() => {
    if (editing?.kind === 'new') bring(boxOf({ block: editing.block }));
  });
  useEffect(() => bringTyping(), [typing]);

  const [keep] = useState(makeKeeper);
  const notes = useMemo(
    () => keep(noteStates({ canvas, sheet, selection, editing, badges: badges.notes })),
    [keep, canvas, sheet, selection, editing, badges],
  );
  const nodes = useMemo((): SheetNode[] => {
    const states = blockStates(canvas, sheet, editing, badges.blocks);
    const blocks = sheet.blocks.map((box): BlockNodeType => ({
      id: `block:${box.block}`,
      type: 'block',
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      draggable: false,
      connectable: false,
      // Under the links, which are under the notes.
      zIndex: -1,
      style: { pointerEvents: 'all' },
      domAttributes: { 'aria-roledescription': undefined },
      data: { box, state: states.get(box.block)! },
    }));
    return [...blocks, ...notes.map(nodeOf)];
  }, [canvas, sheet, editing, badges, notes]);

  // Only the dragged note gets a new object while it moves.
  const shown = drag
    ? nodes.map((node) =>
        node.id === drag.id
          ? { ...node, position: { x: drag.x, y: drag.y }, dragging: true, zIndex: 10 }
          : node,
      )
    : nodes;
  const dragged = drag && sheet.notes.find(({ face }) => face.id === drag.id);
  const drop =
    drag && dragged
      ? dropAt(sheet, drag.id, drag.x + dragged.width / 2, drag.y + dragged.height / 2)
      : undefined;
  const edges = useMemo(
    () => (drag ? [] : edgesOf(canvas, sheet, selection, links, report)),
    [canvas, sheet, selection, links, report, drag],
  );

  const onNodesChange = (changes: NodeChange<SheetNode>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || !change.dragging) continue;
      setDrag({ id: change.id, ...change.position });
    }
  };
  const onDrop = () => {
    if (drag && drop) {
      moveNote(drag.id, drop.block, drop.before);
      select(drag.id);
      refocus(drag.id);
    }
    setDrag(undefined);
  };
  const onConnectEnd: OnConnectEnd = (event, { fromNode }) => {
    const { clientX, clientY } = 'changedTouches' in event ? event.changedTouches[0]! : event;
    const target = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-note]');
    const to = target?.dataset.note;
    if (!fromNode || !to || to === fromNode.id) return;
    tryLink(canvas, fromNode.id, to);
    // The note stays selected, so that its new link is seen.
    setTimeout(() => select(fromNode.id), 0);
  };
  const moved = (event: MouseEvent | TouchEvent | null) => {
    // A move without an event is our own fitting.
    if (event) touched.current = true;
  };

  return (
    <Roving
      className={styles.sheet!}
      canvas={canvas}
      sheet={sheet}
      onStop={(stop) => bring(boxOf(stop))}
    >
      <ReactFlow<SheetNode>
        ref={asPlain}
        className={styles.flow}
        nodes={shown}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onNodeDragStop={onDrop}
        onConnectEnd={onConnectEnd}
        onMove={moved}
        onPaneClick={() => select()}
        onNodeClick={(_, node) => {
          if (node.type === 'block') select();
        }}
        defaultViewport={fitWidth(room, sheet)}
        minZoom={0.2}
        maxZoom={2.5}
        connectionMode={ConnectionMode.Loose}
        // A finger pans, and drags only what it has held.
        nodesDraggable={!byTouch}
        nodeDragThreshold={4}
        panOnScroll
        zoomOnDoubleClick={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={['Control', 'Meta']}
        disableKeyboardA11y
        autoPanOnNodeFocus={false}
        autoPanOnNodeDrag={false}
        translateExtent={extentOf(room, sheet)}
        proOptions={ATTRIBUTION}
      >
        {drop && (
          <ViewportPortal>
            <div
              className={styles.drop}
              style={{
                transform: `translate(${drop.line.x}px, ${drop.line.y}px)`,
                width: drop.line.width,
                height: drop.line.height,
              }}
            />
          </ViewportPortal>
        )}
      </ReactFlow>
      <Suspense fallback={null}>
        <SheetTouch sheet={sheet} onTouch={setByTouch} onDrag={setDrag} onDrop={onDrop} />
        <Tools
          room={room}
          sheet={sheet}
          onView={() => {
            touched.current = true;
          }}
          onFit={() => {
            touched.current = false;
          }}
        />
      </Suspense>
    </Roving>
  );
}

/** How far the view may go: half a window beyond the sheet, so that it is never lost. */
function extentOf(room: Size, sheet: Size): [[number, number], [number, number]] {
  const [x, y] = [room.width / 2, room.height / 2];
  return [
    [-x, -y],
    [sheet.width + x, sheet.height + y],
  ];
}

/** React Flow calls its frame an application, which would hide headings and lists from a screen reader. */
function asPlain(frame: HTMLDivElement | null): void {
  frame?.setAttribute('role', 'none');
}

const made = new WeakMap<NoteState, NoteNodeType>();

/** The node of a note; the same object for as long as the note looks the same. */
function nodeOf(note: NoteState): NoteNodeType {
  const known = made.get(note);
  if (known) return known;
  const { box } = note;
  const node: NoteNodeType = {
    id: box.face.id,
    type: 'note',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    zIndex: note.editing ? 5 : 1,
    ariaRole: 'listitem',
    // The block's list owns its notes by id; React Flow passes the attribute on all the same.
    domAttributes: { id: `item-${box.face.id}`, 'aria-roledescription': undefined } as object,
    ...(note.editing && { draggable: false }),
    data: { note },
  };
  made.set(note, node);
  return node;
}
