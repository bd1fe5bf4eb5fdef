import type { Edge, EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Box } from '../../layout/sheet';
import styles from './canvas.module.css';
import { linkPath } from './link-path';

export type LinkEdgeType = Edge<
  { from: Box; to: Box; look: 'link' | 'faint' | 'conflict' },
  'link'
>;

/** A link between two notes, drawn from edge to edge wherever they stand. */
export const LinkEdge = memo(function LinkEdge({ data }: EdgeProps<LinkEdgeType>) {
  if (!data) return null;
  return <path className={styles.link} data-look={data.look} d={linkPath(data.from, data.to)} />;
});
