import type { Fault } from '../fault';
import { absent } from './absent';
import { cleared } from './cleared';
import { damagedFiles, damagedTexts } from './damaged';
import { hostile } from './hostile';
import { imports } from './import';
import { kills } from './kills';
import { leaving } from './leaving';
import { editToSaved, steady } from './speed';
import { severalTabs } from './tabs';
import { undoAndReload } from './undo';
import { versions } from './versions';
import { failingWrites } from './writes';

/** All faults, by their number. */
export const FAULTS: readonly Fault[] = [
  ...kills,
  ...leaving,
  steady,
  ...severalTabs,
  failingWrites,
  ...absent,
  damagedFiles,
  ...damagedTexts,
  ...imports,
  ...hostile,
  ...versions,
  undoAndReload,
  cleared,
  editToSaved,
].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Faults of things that are not part of this. */
export const NOT_HERE: Readonly<Record<string, string>> = {
  F16: 'links that carry a canvas',
};
