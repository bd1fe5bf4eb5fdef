import '@xyflow/react/dist/style.css';
import './page.css';
import {
  Handle,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
  type Edge,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Picture } from '../picture';

/*
 * What one gets from React Flow by its own examples, and nothing else: no links between what is
 * shown and a document, no undo, no checks, no saving. `?notes` makes the nodes editable,
 * `?edges` draws the links, `?visible` draws only what is in view.
 */
type Note = Node<{ label: string }>;
const wishes = new URLSearchParams(location.search);
const picture = JSON.parse(localStorage.getItem('picture')!) as Picture;

const nodes: Note[] = picture.notes.map(({ id, x, y, width, height, text }) => ({
  id,
  ...(wishes.has('notes') && { type: 'note' }),
  position: { x, y },
  width,
  height,
  data: { label: text },
}));
const edges: Edge[] = wishes.has('edges') ? [...picture.links] : [];

/** A note whose text is typed in place, as React Flow’s example of a text node does it. */
const NoteNode = memo(function NoteNode({ id, data }: NodeProps<Note>) {
  const { updateNodeData } = useReactFlow();
  const [editing, setEditing] = useState(false);
  return (
    <div className="note" onDoubleClick={() => setEditing(true)}>
      <Handle type="target" position={Position.Top} />
      {editing ? (
        <textarea
          className="nodrag"
          ref={focus}
          aria-label="Note"
          value={data.label}
          onChange={(event) => updateNodeData(id, { label: event.target.value })}
          onBlur={() => setEditing(false)}
        />
      ) : (
        data.label
      )}
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
});
const focus = (field: HTMLTextAreaElement | null) => field?.focus();
const NODE_TYPES = { note: NoteNode };

function Page() {
  const [shown, , onNodesChange] = useNodesState(nodes);
  const [lines, , onEdgesChange] = useEdgesState(edges);
  return (
    <ReactFlow
      nodes={shown}
      edges={lines}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={{ x: 16, y: 16, zoom: 1 }}
      minZoom={0.05}
      zoomOnDoubleClick={false}
      onlyRenderVisibleElements={wishes.has('visible')}
    />
  );
}

createRoot(document.getElementById('root')!).render(
  <ReactFlowProvider>
    <Page />
  </ReactFlowProvider>,
);
