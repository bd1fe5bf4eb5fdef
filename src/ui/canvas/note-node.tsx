import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { NoteBody, type NoteState } from './note-body';
import styles from './note.module.css';

export type NoteNodeType = Node<{ note: NoteState }, 'note'>;

/** A note on the sheet. Its handles are where a link is dragged from and where it ends. */
export const NoteNode = memo(function NoteNode({ data }: NodeProps<NoteNodeType>) {
  return (
    <>
      <NoteBody note={data.note} />
      <Handle type="source" position={Position.Right} className={styles.handle} />
    </>
  );
});
