import type { Change } from '../../model/compare';

/** What became of a thing, as a sign. */
export const SIGNS: Readonly<Record<Change['is'], string>> = { new: '+', changed: '±', gone: '−' };
