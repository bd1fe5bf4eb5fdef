import type { Node, NodeProps } from '@xyflow/react';
import { lazy, memo, Suspense } from 'react';
import { word } from '../../i18n/translate';
import { BlockEnd, BlockHead } from './block-body';
import { afterPaint } from '../controls/after-paint';
import styles from './block.module.css';
import type { BlockLook } from './stable';

// Large sheets only.
const UndrawnNotes = lazy(afterPaint(() => import('./undrawn')));

export type BlockNodeType = Node<{ look: BlockLook }, 'block'>;

/** A block of the sheet. Its notes are nodes of their own; to a screen reader they are its list. */
export const BlockNode = memo(function BlockNode({ data }: NodeProps<BlockNodeType>) {
  const { box, state } = data.look;
  return (
    <section className={styles.block} aria-labelledby={`block-${state.block}`}>
      <BlockHead state={state} />
      {state.noteIds.length > 0 && (
        <div
          role="list"
          aria-label={word('block', state.block)}
          aria-owns={state.noteIds.map((id) => `item-${id}`).join(' ')}
        >
          {state.undrawn.length > 0 && (
            <Suspense fallback={null}>
              <UndrawnNotes notes={state.undrawn} within={box} />
            </Suspense>
          )}
        </div>
      )}
      <div style={{ position: 'absolute', left: box.add.x - box.x, top: box.add.y - box.y }}>
        <BlockEnd state={state} width={box.add.width} />
      </div>
    </section>
  );
});
