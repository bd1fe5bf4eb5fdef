import { Fragment, useDeferredValue, useMemo } from 'react';
import { t, text, word } from '../../i18n/translate';
import { stopOf, type Axis } from '../../layout/relationships/signs';
import type { Canvas } from '../../model/canvas';
import type { Edit } from '../../model/edit';
import { RelationshipType } from '../../model/enums';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types';
import { useFindings } from '../../store/findings';
import { Consequences } from '../note/consequences';
import { Choice, Heading } from '../controls/popup';
import styles from './scale.module.css';

const FAMILIES = ['assistance', 'participation', 'bond'] as const;

/**
 * The types of relationship in a menu, by family, each with what it means and what would follow if
 * it were chosen. Nothing is written before that.
 */
export function TypeChoices(props: {
  canvas: Canvas;
  axis: Axis;
  /** Those to choose from; all of them unless said. */
  types?: readonly RelationshipType[];
  /** Those that stand already. */
  taken?: readonly RelationshipType[];
  editFor(type: RelationshipType): Edit;
  choose(type: RelationshipType, edit: Edit): void;
}) {
  const { canvas, axis, types = RelationshipType.options, taken = [], editFor, choose } = props;
  const checker = useFindings((state) => state.checker);
  // The menu stands first; what would follow comes a moment later.
  const ready = useDeferredValue(true, false);
  const open = types.filter((type) => !taken.includes(type)).join(' ');
  const outcomes = useMemo(
    () =>
      new Map(
        ready && checker
          ? (open.split(' ') as RelationshipType[])
              .filter(Boolean)
              .map((type) => [type, checker.whatIf(canvas, editFor(type))] as const)
          : [],
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the edit of a type is always the same
    [ready, checker, canvas, open],
  );
  return FAMILIES.map((family) => {
    const own = types.filter((type) => RELATIONSHIP_TYPES[type].family === family);
    return (
      own.length > 0 && (
        <Fragment key={family}>
          <Heading>{t(`relationships.family.${family}`)}</Heading>
          {own.map((type) => {
            const outcome = outcomes.get(type);
            return (
              <Choice
                key={type}
                label={word('relationshipType', type)}
                aside={text(`relationships.${axis}.${stopOf(type, axis)}`)}
                disabled={taken.includes(type)}
                run={() => choose(type, editFor(type))}
                more={
                  <>
                    <span className={styles.definition}>
                      {text(`define.relationshipType.${type}`)}
                    </span>
                    {taken.includes(type) ? (
                      <span className={styles.definition}>{t('relationships.now')}</span>
                    ) : (
                      outcome && <Consequences outcome={outcome} canvas={canvas} />
                    )}
                  </>
                }
              />
            );
          })}
        </Fragment>
      )
    );
  });
}
