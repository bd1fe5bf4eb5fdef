import { Plus, X } from 'lucide-react';
import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Segment } from '../../model/elements';
import { change } from '../../model/edit-notes';
import { RelationshipType, Strength, Validation } from '../../model/enums';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { FieldGroup } from '../controls/field';
import { EvidenceList } from './evidence-list';
import styles from './inspector.module.css';
import { WhatIfList } from './what-if';

type Expectation = NonNullable<Segment['expectation']>;

/** Which relationships a segment expects, how firmly, and how that is known. */
export function ExpectationField({ id, canvas }: { id: string; canvas: Canvas }) {
  const segment = canvas.segments[id];
  if (!segment) return null;
  const types = segment.expectation?.types ?? [];
  const write = (recipe: (expectation: Expectation) => void) =>
    apply(
      change('segments', id, (draft) => {
        draft.expectation ??= { types: [], status: 'assumed' };
        recipe(draft.expectation);
        if (draft.expectation.types.length === 0) delete draft.expectation;
      }),
    );
  const left = RelationshipType.options.filter((type) => !types.some((e) => e.type === type));
  const options = (values: readonly RelationshipType[]) =>
    values.map((value) => ({ value, label: word('relationshipType', value) }));
  return (
    <>
      <FieldGroup wide label={t('field.expectation')}>
        {types.map(({ type, strength }, i) => (
          <div key={type} className={styles.row}>
            <Select
              label={t('expectation.type')}
              value={type}
              options={options([type, ...left])}
              onChange={(next) =>
                write((e) => {
                  e.types[i]!.type = next as RelationshipType;
                })
              }
            />
            <Select
              label={t('expectation.strength')}
              value={strength}
              options={Strength.options.map((value) => ({ value, label: word('strength', value) }))}
              onChange={(next) =>
                write((e) => {
                  e.types[i]!.strength = next as 'must' | 'nice';
                })
              }
            />
            <Button
              look="icon"
              aria-label={t('expectation.remove', { type: word('relationshipType', type) })}
              onClick={() =>
                write((e) => {
                  e.types.splice(i, 1);
                })
              }
            >
              <X size={14} aria-hidden />
            </Button>
          </div>
        ))}
        {types.length === 0 ? (
          <Select
            label={t('expectation.type')}
            value={undefined}
            empty={t('answer.unsaid')}
            options={options(left)}
            onChange={(type) =>
              type &&
              write((e) => e.types.push({ type: type as RelationshipType, strength: 'must' }))
            }
          />
        ) : left.length === 0 ? null : (
          <Button
            look="link"
            onClick={() => write((e) => e.types.push({ type: left[0]!, strength: 'nice' }))}
          >
            <Plus size={13} aria-hidden /> {t('expectation.add')}
          </Button>
        )}
      </FieldGroup>
      {segment.expectation && (
        <FieldGroup label={t('field.expectation.status')}>
          <Select
            label={t('field.expectation.status')}
            value={segment.expectation.status}
            options={Validation.options.map((value) => ({
              value,
              label: word('validation', value),
            }))}
            onChange={(status) =>
              write((e) => {
                e.status = status as Validation;
              })
            }
          />
        </FieldGroup>
      )}
      {types.length > 0 && (
        <WhatIfList
          canvas={canvas}
          alternatives={left.map((type) => ({
            value: type,
            label: word('relationshipType', type),
            edit: change('segments', id, (draft) => {
              if (draft.expectation) draft.expectation.types = [{ type, strength: 'must' }];
            }),
          }))}
        />
      )}
      <EvidenceList about={{ id, path: 'expectation' }} canvas={canvas} />
    </>
  );
}
