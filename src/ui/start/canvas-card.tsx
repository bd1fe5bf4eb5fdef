import type { ReactNode } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import styles from './start.module.css';
import { Thumb } from './thumb';
import { useFound } from './use-found';

/** A canvas as a card: its picture, its name, something about it, and what does not add up. */
export function CanvasCard(props: {
  canvas: Canvas | undefined;
  name: string;
  about?: ReactNode;
  tags?: readonly string[];
  onOpen(): void;
}) {
  const { canvas, name, about, tags = [], onOpen } = props;
  const found = useFound(canvas);
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <span className={styles.picture}>
        {canvas && <Thumb canvas={canvas} badges={found?.badges} />}
      </span>
      <span className={styles.cardText}>
        <span className={styles.cardName} dir="auto">
          {name}
        </span>{' '}
        {about && <span className={styles.cardAbout}>{about}</span>}{' '}
        {tags.length > 0 && (
          <span className={styles.cardTags}>
            {tags.map((tag) => (
              <span key={tag} className={styles.cardTag} dir="auto">
                {tag}
              </span>
            ))}
          </span>
        )}
        {found && found.count > 0 && (
          <span className={styles.cardFound}>{t('note.findings', { count: found.count })}</span>
        )}
      </span>
    </button>
  );
}
