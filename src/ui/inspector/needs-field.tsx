import { list } from '../../i18n/format';
import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { link } from '../../model/edit-links';
import { newId } from '../../model/ids';
import { addNeed, meetNeeds, needsOf, type Need as Needed } from '../../model/suggest/needs';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { FieldGroup } from '../controls/field';
import styles from './inspector.module.css';

const WORDS = { activities: 'activityCapability', resources: 'resourceCapability' } as const;

/** A note for a capability, named after it until its owner finds a better name. */
const placeholder = (block: Needed['block'], capability: string) => ({
  id: newId(),
  name: word(WORDS[block], capability),
  capability,
});

/** What the relationship's type needs: there and linked, there to be linked, or to be added. */
export function NeedsField({ id, canvas }: { id: string; canvas: Canvas }) {
  const view = viewOf(canvas);
  const needs = needsOf(view, id);
  if (needs.length === 0) return null;
  return (
    <FieldGroup label={t('field.needs')}>
      {needs.map((need) => (
        <Need key={need.set.join()} id={id} need={need} />
      ))}
      {needs.some(({ linked }) => !linked) && (
        <Button onClick={() => apply(meetNeeds(view, id, placeholder))}>{t('needs.addAll')}</Button>
      )}
    </FieldGroup>
  );
}

function Need({ id, need: { block, set, able, linked } }: { id: string; need: Needed }) {
  const words = list(
    set.map((capability) => word(WORDS[block], capability)),
    'disjunction',
  );
  const [first] = able;
  if (first) {
    return (
      <div className={styles.need}>
        <span className={styles.met}>✓ {words}</span>
        {!linked && (
          <Button look="link" onClick={() => apply(link(first.id, id))}>
            {t('needs.link', { name: first.name })}
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
          onClick={() => apply(addNeed(id, block, placeholder(block, capability)))}
        >
          {t('needs.add', { name: word(WORDS[block], capability) })}
        </Button>
      ))}
    </div>
  );
}
