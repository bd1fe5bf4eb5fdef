import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../i18n/translate';
import { originOf } from '../../layout/economics/figure-text';
import type { FigureCell, FigureRow, SegmentHead } from '../../layout/economics/table';
import { change } from '../../model/edit-notes';
import type { Unit } from '../../model/quantity';
import { apply } from '../../store/document';
import { setAt } from '../../model/path';
import { isWrong, QuantityInput } from '../controls/quantity-input';
import styles from './figures.module.css';
import { FigureWords } from './figure-words';

/** As soon as it stands; not again when it is left open with something wrong in it. */
function takeFocus(element: HTMLElement | null): void {
  const input = element?.querySelector('input');
  input?.focus();
  input?.select();
}

const holdsWrong = (element: HTMLElement, unit: Unit): boolean =>
  isWrong(element.querySelector('input')?.value ?? '', unit);

/** A number that is on record: a click turns it into a field, Enter or Escape turns it back. */
export function RecordedCell(props: { row: FigureRow; cell: FigureCell; segment: SegmentHead }) {
  const { row, cell, segment } = props;
  const { path, unit } = row.record!;
  const [editing, setEditing] = useState(false);
  /** The keys ended it: then they go on at the number. */
  const back = useRef(false);
  const id = useId();
  const label = t('economics.inputOf', { figure: row.label, segment: segment.name });
  if (!editing) {
    return (
      <button
        ref={(button) => {
          if (button && back.current) button.focus();
          back.current = false;
        }}
        type="button"
        className={styles.recorded}
        data-field={`${segment.id}/${path}`}
        aria-label={
          cell.quantity
            ? t('economics.edit', {
                figure: row.label,
                segment: segment.name,
                value: cell.words.main,
              })
            : t('economics.fillLabel', { figure: row.label, segment: segment.name })
        }
        onClick={() => setEditing(true)}
      >
        {cell.quantity ? (
          <FigureWords words={cell.words} origin={originOf(cell.quantity)} />
        ) : (
          <span className={styles.fill}>{t('economics.fill')}</span>
        )}
      </button>
    );
  }
  const leave = () => {
    back.current = true;
    setEditing(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The field writes what was typed when it goes. The same Enter must not open it again.
    event.stopPropagation();
    event.preventDefault();
    // What cannot be right stays, and the field says why.
    if (event.key === 'Escape' || !holdsWrong(event.currentTarget, unit)) leave();
  };
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.editing}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget) || holdsWrong(currentTarget, unit)) return;
        setEditing(false);
      }}
      ref={takeFocus}
    >
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <QuantityInput
        id={id}
        value={cell.quantity}
        unit={unit}
        onCommit={(next) =>
          apply(change('segments', segment.id, (draft) => setAt(draft, path, next)))
        }
      />
    </div>
  );
}
