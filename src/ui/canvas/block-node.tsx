import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { word } from '../../i18n/translate';
import type { BlockBox } from '../../layout/sheet';
import { BlockEnd, BlockHead, type BlockState } from './block-body';
import styles from './block.module.css';

export type BlockNodeType = Node<{ box: BlockBox; state: BlockState }, 'block'>;

/** A block of the sheet. Its notes are nodes of their own; to a screen reader they are its list. */
export const BlockNode = memo(function BlockNode({ data }: NodeProps<BlockNodeType>) {
  const { box, state } = data;
  return (
    <section className={styles.block} aria-labelledby={`block-${state.block}`}>
      <BlockHead state={state} />
      {state.noteIds.length > 0 && (
        <div
          role="list"
          aria-label={word('block', state.block)}
          aria-owns={state.noteIds.map((id) => `item-${id}`).join(' ')}
        />
      )}
      <div style={{ position: 'absolute', left: box.add.x - box.x, top: box.add.y - box.y }}>
        <BlockEnd state={state} width={box.add.width} />
      </div>
    </section>
  );
});
