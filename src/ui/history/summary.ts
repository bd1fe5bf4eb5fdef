import { list } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { compareCanvases, isBlock, type Change } from '../../model/compare';

/** How many notes are new, changed and gone, each where there are any. */
export const countsOf = (count: (is: Change['is']) => number): string[] =>
  (['new', 'changed', 'gone'] as const).flatMap((is) =>
    count(is) > 0 ? [t(`history.notes.${is}`, { count: count(is) })] : [],
  );

/** What changed from one state to the next, in a line: “3 notes new, 1 changed, 2 links”. */
export function summaryOf(before: Canvas, after: Canvas): string {
  const changes = compareCanvases(before, after);
  const count = (fits: (change: Change) => boolean) => changes.filter(fits).length;
  const notes = (is: Change['is']) => count((change) => isBlock(change.part) && change.is === is);
  const links = count(({ part }) => part === 'links');
  const others = count(({ part }) => !isBlock(part) && part !== 'links');
  const parts = [
    ...countsOf(notes),
    ...(links > 0 ? [t('history.links', { count: links })] : []),
    ...(others > 0 ? [t('history.others', { count: others })] : []),
  ];
  return parts.length > 0 ? list(parts) : t('history.same');
}
