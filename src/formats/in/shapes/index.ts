import type { Reader } from '../understood';

export const SHAPES: readonly Reader[] = [];
