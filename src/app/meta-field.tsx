import { t } from '../i18n/translate';
import { NAME_LIMIT } from '../model/limits';
import { changeMeta } from '../model/edit-notes';
import { apply, useCanvas } from '../store/document';
import { Field } from '../ui/controls/field';
import { TextInput } from '../ui/controls/text-input';

/** A line about the canvas as a whole, such as its author: kept with it and printed on its pages. */
export function MetaField({ name }: { name: 'author' | 'client' | 'asOf' | 'region' }) {
  const { meta } = useCanvas();
  return (
    <Field label={t(`meta.${name}`)}>
      {(id) => (
        <TextInput
          id={id}
          value={meta[name] ?? ''}
          maxLength={NAME_LIMIT}
          onCommit={(typed) =>
            apply(
              changeMeta((draft) => {
                if (typed.trim()) draft[name] = typed.trim();
                else delete draft[name];
              }),
              `meta:${name}`,
            )
          }
        />
      )}
    </Field>
  );
}
