import '@xyflow/react/dist/base.css';
import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type NodeChange,
  type Viewport,
} from '@xyflow/react';
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Box } from '../../layout/sheet';
import type { Canvas } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { select, useView } from '../../store/view';
import { afterPaint, optional } from '../controls/after-paint';
import { useStable } from '../controls/use-stable';
import { badgesOf } from './badges';
import { BlockNode, type BlockNodeType } from './block-node';
import styles from './canvas.module.css';
import { areMany, edgesOf } from './edges';
import { drawnNotes, useSight } from './in-sight';
import { LinkEdge } from './link-edge';
import { focusStop, type Stop } from './focus';
import type { DragListener } from './note-drag';
import { NoteNode, type NoteNodeType } from './note-node';
import { blockNode, noteNode } from './nodes';
import { blockStates, noteStates } from './note-states';
import { Roving } from './roving';
import { makeBlockKeeper, makeKeeper } from './stable';
import { useSheet } from './use-sheet';
import { useSize, type Size } from '../controls/use-measured';
import { bringIn, fitWidth, sheetRoom } from './viewport';

// The sheet stands first; its buttons come a moment later.
const Tools = lazy(afterPaint(() => import('./tools')));
const NoteDrag = lazy(afterPaint(() => import('./note-drag')));
const AllLinks = lazy(optional(() => import('./all-links')));
const SheetTouch = lazy(afterPaint(() => import('./sheet-touch')));

type SheetNode = NoteNodeType | BlockNodeType;
const NODE_TYPES = { note: NoteNode, block: BlockNode };
const EDGE_TYPES = { link: LinkEdge };
/** The middle button moves the sheet, as Space and any button do; the left one selects. Fingers pan. */
const PAN_BUTTONS = [1];
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
  const { selection, editing, links, reveal, shown } = useView();
  const report = useFindings((state) => state.report);
  const badges = useMemo(() => badgesOf(report, canvas), [report, canvas]);
  const [start] = useState(() => fitWidth(room, sheet));
  // Until a finger or a mouse has been seen, the device says which to expect.
  const [byTouch, setByTouch] = useState(() => matchMedia('(any-pointer: coarse)').matches);
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
    () => keep(noteStates({ canvas, sheet, selection, editing, badges: badges.notes, shown })),
    [keep, canvas, sheet, selection, editing, badges, shown],
  );
  const edges = useMemo(
    () => edgesOf(canvas, sheet, selection, links, report),
    [canvas, sheet, selection, links, report],
  );
  const [sight, look] = useSight(start, room);
  const lookAgain = useEffectEvent(() => look(flow.getViewport()));
  useEffect(() => lookAgain(), [room]);
  const drawn = useMemo(() => drawnNotes(notes, sight, edges), [notes, sight, edges]);
  const [keepBlocks] = useState(makeBlockKeeper);
  const nodes = useMemo((): SheetNode[] => {
    const states = blockStates(canvas, notes, drawn, editing, badges.blocks);
    const blocks = sheet.blocks.map((box) => ({ box, state: states.get(box.block)! }));
    return [...keepBlocks(blocks).map(blockNode), ...drawn.map(noteNode)];
  }, [keepBlocks, canvas, sheet, editing, badges, notes, drawn]);

  const drag = useRef<DragListener>(null);
  const extent = useMemo(() => extentOf(room, sheet), [room, sheet]);

  const moved = useStable((event: MouseEvent | TouchEvent | null, viewport: Viewport) => {
    // A move without an event is our own fitting.
    if (event) touched.current = true;
    look(viewport);
  });

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
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={useStable((changes: NodeChange<SheetNode>[]) =>
          drag.current?.changed(changes),
        )}
        onNodeDragStop={useStable(() => drag.current?.stopped())}
        onMove={moved}
        onPaneClick={clear}
        onNodeClick={clearOnBlock}
        defaultViewport={start}
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
        panOnDrag={PAN_BUTTONS}
        panActivationKeyCode="Space"
        zoomActivationKeyCode={['Control', 'Meta']}
        disableKeyboardA11y
        autoPanOnNodeFocus={false}
        autoPanOnNodeDrag={false}
        translateExtent={extent}
        proOptions={ATTRIBUTION}
      >
        <Suspense fallback={null}>
          <NoteDrag sheet={sheet} listener={drag} />
          {links === 'all' && areMany(canvas) && (
            <AllLinks canvas={canvas} sheet={sheet} sight={sight} />
          )}
        </Suspense>
      </ReactFlow>
      <Suspense fallback={null}>
        <SheetTouch sheet={sheet} onTouch={setByTouch} listener={drag} />
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

const clear = () => select();
const clearOnBlock = (_event: unknown, node: SheetNode) => {
  if (node.type === 'block') select();
};

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
