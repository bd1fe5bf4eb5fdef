import { t, text, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import { RelationshipType } from '../../model/enums';
import { touchOf } from '../../model/relationship-types';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Select } from '../controls/choice';
import { Field } from '../controls/field';
import styles from './inspector.module.css';
import { WhatIfList } from './what-if';

const STEPS = [0, 1, 2, 3, 4] as const;

/** The relationship's type, and how much human help it gives beside how much is expected. */
export function TouchField({ id, canvas }: { id: string; canvas: Canvas }) {
  const relationship = canvas.relationships[id];
  if (!relationship) return null;
  const { type } = relationship;
  const touch = type && touchOf(type);
  const expected = new Set(
    viewOf(canvas)
      .linked(id, 'segments')
      .flatMap((segment) => segment.expectation?.types.map((e) => touchOf(e.type)) ?? []),
  );
  return (
    <div>
      <Field label={t('field.type')}>
        {(inputId) => (
          <Select
            id={inputId}
            value={type}
            empty={t('answer.unsaid')}
            options={RelationshipType.options.map((value) => ({
              value,
              label: word('relationshipType', value),
            }))}
            onChange={(value) =>
              apply(
                change('relationships', id, (draft) => {
                  if (value) draft.type = value as RelationshipType;
                  else delete draft.type;
                }),
              )
            }
          />
        )}
      </Field>
      {type && touch !== undefined && (
        <>
          <div className={styles.scale} aria-hidden>
            {STEPS.map((step) => (
              <span
                key={step}
                className={styles.step}
                data-on={step <= touch}
                data-expected={expected.has(step)}
              />
            ))}
          </div>
          <div className={styles.steps} aria-hidden>
            {STEPS.map((step) => (
              <span key={step} data-here={step === touch}>
                {text(`touch.${step}`)}
              </span>
            ))}
          </div>
          <p className="visually-hidden">{t('touch.of', { who: text(`touch.${touch}`) })}</p>
          <p className={styles.definition}>{text(`define.relationshipType.${type}`)}</p>
          <WhatIfList
            canvas={canvas}
            alternatives={RelationshipType.options
              .filter((value) => value !== type)
              .map((value) => ({
                value,
                label: word('relationshipType', value),
                edit: change('relationships', id, (draft) => {
                  draft.type = value;
                }),
              }))}
          />
        </>
      )}
    </div>
  );
}
