import { useMemo } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Change } from '../../model/compare';
import { takeChanges } from '../../model/compare-merge';
import { Button } from '../controls/button';
import styles from './history.module.css';
import { thingName } from './tell';

/** Names of things that are listed before the rest is only counted. */
const FIRST = 3;

/** Takes the chosen changes over, and says beforehand what that leaves out or takes along. */
export function TakeBar(props: {
  mine: Canvas;
  theirs: Canvas;
  changes: readonly Change[];
  chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
  onTake(): void;
}) {
  const { mine, theirs, changes, chosen, onChoose, onTake } = props;
  const { left, along } = useMemo(
    () => takeChanges(mine, theirs, changes, chosen),
    [mine, theirs, changes, chosen],
  );
  const count = changes.filter(({ key }) => chosen.has(key)).length - left.length;
  const leftNames = left.map(({ part, id, is }) =>
    thingName(part, id, is === 'gone' ? mine : theirs),
  );
  const alongNames = along.map(({ part, id }) => thingName(part, id, mine));
  return (
    <div className={styles.take}>
      <div role="status" className={styles.takeText}>
        {left.length > 0 && (
          <p>{t('compare.left', { count: left.length, names: named(leftNames) })}</p>
        )}
        {along.length > 0 && (
          <p>{t('compare.along', { count: along.length, names: named(alongNames) })}</p>
        )}
      </div>
      <div className={styles.actions}>
        <Button onClick={() => onChoose(new Set(changes.map(({ key }) => key)))}>
          {t('compare.all')}
        </Button>
        <Button onClick={() => onChoose(new Set())}>{t('compare.none')}</Button>
        <Button look="strong" disabled={count === 0} onClick={onTake}>
          {t('compare.take', { count })}
        </Button>
      </div>
    </div>
  );
}

function named(names: readonly string[]): string {
  const first = names.slice(0, FIRST).join('; ');
  return names.length > FIRST ? `${first}; …` : first;
}
