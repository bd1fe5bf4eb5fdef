import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Relationship } from '../../model/elements';
import { change } from '../../model/edit-notes';
import { apply } from '../../store/document';
import { OPTIONS } from '../controls/attributes';
import { Choices, Select } from '../controls/choice';
import { FieldGroup } from '../controls/field';

type LockIn = NonNullable<Relationship['lockIn']>;

/** What keeps customers, and how strongly. */
export function LockInField({ id, canvas }: { id: string; canvas: Canvas }) {
  const lockIn = canvas.relationships[id]?.lockIn;
  const write = (next: LockIn | undefined) =>
    apply(
      change('relationships', id, (draft) => {
        if (next) draft.lockIn = next;
        else delete draft.lockIn;
      }),
    );
  const options = (name: 'lockInLevel' | 'lockInKind') =>
    OPTIONS[name].map((value) => ({ value, label: word(name, value) }));
  return (
    <FieldGroup label={t('field.lockIn')}>
      <Select
        label={t('field.lockIn.level')}
        value={lockIn?.level}
        empty={t('answer.unsaid')}
        options={options('lockInLevel')}
        onChange={(level) =>
          write(level ? { kinds: [], ...lockIn, level: level as LockIn['level'] } : undefined)
        }
      />
      {lockIn && (
        <Choices
          values={lockIn.kinds}
          options={options('lockInKind')}
          onChange={(kinds) => write({ ...lockIn, kinds: kinds as LockIn['kinds'] })}
        />
      )}
    </FieldGroup>
  );
}
