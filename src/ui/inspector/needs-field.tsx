import { list } from '../../i18n/format';
import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { together } from '../../model/edit';
import { link } from '../../model/edit-links';
import { addNotes, type NewNote } from '../../model/edit-notes';
import { newId } from '../../model/ids';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { FieldGroup } from '../controls/field';
import styles from './inspector.module.css';

type Capable = 'activities' | 'resources';
const WORDS = { activities: 'activityCapability', resources: 'resourceCapability' } as const;

/** What the relationship's type needs: there and linked, there to be linked, or to be added. */
export function NeedsField({ id, canvas }: { id: string; canvas: Canvas }) {
  const type = canvas.relationships[id]?.type;
  if (!type) return null;
  const facts = RELATIONSHIP_TYPES[type];
  const sets = (['activities', 'resources'] as const).flatMap((block) =>
    facts[block].map((set) => ({ block, set: set as readonly string[] })),
  );
  if (sets.length === 0) return null;
  return (
    <FieldGroup label={t('field.needs')}>
      {sets.map(({ block, set }) => (
        <Need key={set.join()} id={id} block={block} set={set} canvas={canvas} />
      ))}
    </FieldGroup>
  );
}

function Need(props: { id: string; block: Capable; set: readonly string[]; canvas: Canvas }) {
  const { id, block, set, canvas } = props;
  const view = viewOf(canvas);
  const words = list(
    set.map((capability) => word(WORDS[block], capability)),
    'disjunction',
  );
  const able = view.all(block).filter(({ capability }) => capability && set.includes(capability));
  const linked = able.some((note) => view.linked(id, block).some((other) => other.id === note.id));
  if (able.length > 0) {
    return (
      <div className={styles.need}>
        <span className={styles.met}>✓ {words}</span>
        {!linked && (
          <Button look="link" onClick={() => apply(link(able[0]!.id, id))}>
            {t('needs.link', { name: able[0]!.name })}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.need}>
      <span className={styles.unmet}>○ {words}</span>
      {set.map((capability) => (
        <Button
          key={capability}
          look="link"
          onClick={() => {
            const note = {
              id: newId(),
              name: word(WORDS[block], capability),
              capability,
              status: 'assumed',
            } as NewNote<Capable>;
            apply(together('add', [addNotes(block, [note]), link(note.id, id)]));
          }}
        >
          {t('needs.add', { name: word(WORDS[block], capability) })}
        </Button>
      ))}
    </div>
  );
}
