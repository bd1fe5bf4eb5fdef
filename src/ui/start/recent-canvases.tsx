import { useEffect, useState } from 'react';
import { ago } from '../../i18n/ago';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { Button } from '../controls/button';
import { CanvasCard } from './canvas-card';
import styles from './start.module.css';

/** A canvas that this browser keeps. */
export interface Recent {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970, where that is known. */
  readonly changed?: number | undefined;
  /** Reads it for its picture; nothing when it cannot be read. */
  load(): Canvas | undefined;
}

/** Shown before one asks for all of them. */
const FIRST = 4;

/** The canvases of this browser, the last one first. */
export function RecentCanvases({
  recent,
  onOpen,
}: {
  recent: readonly Recent[];
  onOpen(id: string): void;
}) {
  const [all, setAll] = useState(false);
  const [now] = useState(() => Date.now());
  const shown = all ? recent : recent.slice(0, FIRST);
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent')}</h2>
      <ul className={styles.grid}>
        {shown.map((one) => (
          <li key={one.id}>
            <RecentCard recent={one} now={now} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {recent.length > shown.length && (
        <Button className={styles.more!} onClick={() => setAll(true)}>
          {t('start.all', { count: recent.length })}
        </Button>
      )}
    </section>
  );
}

function RecentCard(props: { recent: Recent; now: number; onOpen(id: string): void }) {
  const { recent, now, onOpen } = props;
  const [canvas, setCanvas] = useState<Canvas>();
  useEffect(() => {
    // The page stands first; what is kept may be large.
    const timer = setTimeout(() => setCanvas(recent.load()), 0);
    return () => clearTimeout(timer);
  }, [recent]);
  return (
    <CanvasCard
      canvas={canvas}
      name={recent.name || t('canvas.untitled')}
      about={
        typeof recent.changed === 'number' && t('start.changed', { when: ago(recent.changed, now) })
      }
      onOpen={() => onOpen(recent.id)}
    />
  );
}
