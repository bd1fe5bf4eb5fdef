import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '../../../i18n/translate';
import { NAME_LIMIT } from '../../../model/limits';
import { Button } from '../../controls/button';
import { Dialog } from '../../controls/dialog';
import fields from '../../controls/field.module.css';
import styles from './library.module.css';
import { withTag, type LibraryItem } from './sift';

/** The longest tag, and the most of them. */
interface Limit {
  readonly length: number;
  readonly count: number;
}

const INPUT = `${fields.input} ${fields.large}`;
const focusAtOnce = (input: HTMLInputElement | null) => input?.focus();

/** The name and the tags of a canvas; both are kept when the dialog is left by its button. */
export function NameDialog(props: {
  item: LibraryItem;
  /** Tags of other canvases, to choose from while typing. */
  known: readonly string[];
  limit: Limit;
  onClose(): void;
  afterClose(): void;
  onRename(name: string): void;
  onTag(tags: readonly string[]): void;
}) {
  const { item, known, limit, onClose, afterClose, onRename, onTag } = props;
  const [name, setName] = useState(item.name);
  const [tags, setTags] = useState<readonly string[]>(item.tags ?? []);
  const [typed, setTyped] = useState('');
  const [nameId, tagId, listId, hintId] = [useId(), useId(), useId(), useId()];
  const add = () => {
    setTags(withTag(tags, typed, limit));
    setTyped('');
  };
  const done = () => {
    const all = withTag(tags, typed, limit);
    if (name.trim() !== item.name) onRename(name.trim());
    if (all.join('\n') !== (item.tags ?? []).join('\n')) onTag(all);
    onClose();
  };
  return (
    <Dialog title={t('library.edit.title')} onClose={onClose} afterClose={afterClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <div className={styles.field}>
          <label htmlFor={nameId}>{t('library.edit.name')}</label>
          <input
            id={nameId}
            type="text"
            className={INPUT}
            ref={focusAtOnce}
            dir="auto"
            maxLength={NAME_LIMIT}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={tagId}>{t('library.edit.tags')}</label>
          {tags.length > 0 && (
            <ul className={styles.tags}>
              {tags.map((tag) => (
                <li key={tag} className={styles.ownTag} dir="auto">
                  {tag}
                  <button
                    type="button"
                    className={styles.removeTag}
                    aria-label={t('library.edit.removeTag', { tag })}
                    onClick={() => {
                      setTags(tags.filter((other) => other !== tag));
                      document.getElementById(tagId)?.focus();
                    }}
                  >
                    <X size={12} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div className={styles.newTag}>
            <input
              id={tagId}
              type="text"
              className={INPUT}
              dir="auto"
              list={listId}
              maxLength={limit.length}
              placeholder={t('library.edit.newTag')}
              aria-describedby={hintId}
              disabled={tags.length >= limit.count}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                // A tag that is being typed goes first; Enter in an empty field is done.
                if ((event.key !== 'Enter' && event.key !== ',') || !typed.trim()) return;
                event.preventDefault();
                add();
              }}
            />
            <Button disabled={!typed.trim()} onClick={add}>
              {t('library.edit.addTag')}
            </Button>
          </div>
          <datalist id={listId}>
            {known
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag}>
                  {tag}
                </option>
              ))}
          </datalist>
          <p id={hintId} className={styles.hint}>
            {t('library.edit.tagsHint')}
          </p>
        </div>
        <div className={styles.ways}>
          <Button look="strong" type="submit">
            {t('library.edit.done')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
