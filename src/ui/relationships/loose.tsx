import { t } from '../../i18n/translate';
import { withNobody } from '../../layout/relationships/rows';
import type { Canvas } from '../../model/canvas';
import { link } from '../../model/edit-links';
import { inOrder } from '../../model/order';
import { apply } from '../../store/document';
import { revealIn, useView } from '../../store/view';
import { Button } from '../controls/button';
import { NoteName } from '../note/note-name';
import styles from './loose.module.css';
import { Choice, Popup } from '../controls/popup';

/** Relationships with nobody, each with the segments that it might be with. */
export function WithNobody({ canvas }: { canvas: Canvas }) {
  const loose = withNobody(canvas);
  const selection = useView((state) => state.selection);
  if (loose.length === 0) return null;
  return (
    <section className={styles.loose} aria-labelledby="with-nobody">
      <h3 id="with-nobody" className={styles.title}>
        {t('relationships.loose')}
      </h3>
      <ul>
        {loose.map(({ id, name, type }) => (
          <li
            key={id}
            className={styles.item}
            data-about={id}
            data-selected={selection.includes(id)}
          >
            <NoteName id={id} name={name} />
            <span className={styles.type}>{type}</span>
            <Popup
              label={t('relationships.linkSegmentOf', { name })}
              trigger={
                <Button aria-label={t('relationships.linkSegmentOf', { name })}>
                  {t('relationships.linkSegment')}
                </Button>
              }
            >
              {inOrder(canvas, 'segments').map((segment) => (
                <Choice
                  key={segment.id}
                  label={segment.name}
                  run={() => {
                    apply(link(id, segment.id));
                    // It has gone from here into the segment’s row.
                    revealIn('relationships', id);
                  }}
                />
              ))}
            </Popup>
          </li>
        ))}
      </ul>
    </section>
  );
}
