// What one does with whole canvases comes when it is first needed.

/** Does something with the open canvas as a whole. */
export const withOpen = (what: 'duplicateOpen' | 'binOpen') => () =>
  void import('./open-one').then((open) => open[what]());

/** Saves all canvases as one file. */
export const backUpAll = (): void => void import('./back-up').then(({ backUp }) => backUp());

/** Lets the reader pick a backup and shows what it would bring. */
export const pickBackup = (): void =>
  void import('./restore').then((restore) => restore.pickBackup());
