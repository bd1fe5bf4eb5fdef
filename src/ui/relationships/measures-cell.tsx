import { Plus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { t, word } from '../../i18n/translate';
import type { SegmentRow } from '../../layout/relationships/rows';
import { putRecord } from '../../model/edit-notes';
import { KpiKind } from '../../model/enums';
import { newId } from '../../model/ids';
import { apply } from '../../store/document';
import { askFor } from '../../store/view';
import { Button } from '../controls/button';
import menu from '../controls/menu.module.css';
import styles from './cells.module.css';
import { Choice, Popup } from './popup';
import popup from './popup.module.css';

/** How one knows whether the relationships work: the measures against their targets, and one more. */
export function MeasuresCell({ row }: { row: SegmentRow }) {
  const { measures } = row;
  return (
    <div className={styles.measures}>
      {measures.map(({ id, of, name, text }) => (
        <button
          key={id}
          type="button"
          className={styles.opener}
          data-about={id}
          onClick={() => askFor(of, 'kpis')}
        >
          <span>{name}</span>
          <span className={styles.quiet}>{text}</span>
        </button>
      ))}
      <AddMeasure row={row} />
    </div>
  );
}

function AddMeasure({ row }: { row: SegmentRow }) {
  const subjects = [...row.offered, { id: row.id, name: row.name }];
  return (
    <Popup
      label={t('relationships.addMeasure')}
      trigger={
        <Button look="link" aria-label={t('relationships.addMeasureTo', { segment: row.name })}>
          <Plus size={13} aria-hidden /> {t('relationships.addMeasure')}
        </Button>
      }
    >
      {subjects.map(({ id, name }) => (
        <DropdownMenu.Sub key={id}>
          <DropdownMenu.SubTrigger className={popup.choice}>
            {t('relationships.measureOf', { name })}
          </DropdownMenu.SubTrigger>
          <DropdownMenu.Portal>
            <DropdownMenu.SubContent
              className={`${menu.content} ${popup.content}`}
              collisionPadding={8}
              aria-label={t('relationships.measureOf', { name })}
            >
              {KpiKind.options.map((kind) => (
                <Choice
                  key={kind}
                  label={word('kpiKind', kind)}
                  run={() => apply(putRecord('kpis', { id: newId(), kind, of: id }))}
                />
              ))}
            </DropdownMenu.SubContent>
          </DropdownMenu.Portal>
        </DropdownMenu.Sub>
      ))}
    </Popup>
  );
}
