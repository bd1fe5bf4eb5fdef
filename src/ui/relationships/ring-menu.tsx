import { useState, type ReactElement } from 'react';
import { t, word } from '../../i18n/translate';
import type { Axis } from '../../layout/relationships/signs';
import type { Canvas, Id } from '../../model/canvas';
import { Strength, Validation } from '../../model/enums';
import { apply } from '../../store/document';
import { expectAlso, expecting, expectInstead } from './edits';
import { Choice, Heading, Popup, Radios, Rule } from '../controls/popup';
import { TypeChoices } from './type-choices';

const strengths = () =>
  Strength.options.map((value) => ({ value, label: word('strength', value) }));
const statuses = () =>
  Validation.options.map((value) => ({ value, label: word('validation', value) }));

/** What can be done with one expectation: how firm it is, what it should be instead, whether it holds. */
export function RingMenu(props: {
  canvas: Canvas;
  axis: Axis;
  segment: Id;
  index: number;
  trigger: ReactElement;
}) {
  const { canvas, axis, segment, index, trigger } = props;
  const [open, setOpen] = useState(false);
  const expectation = canvas.segments[segment]?.expectation;
  const own = expectation?.types[index];
  if (!expectation || !own) return trigger;
  const label = t('relationships.expectation', { type: word('relationshipType', own.type) });
  return (
    <Popup trigger={trigger} label={label} open={open} onOpenChange={setOpen}>
      {open && (
        <>
          <Heading>{t('expectation.strength')}</Heading>
          <Radios
            label={t('expectation.strength')}
            value={own.strength}
            options={strengths()}
            onChange={(strength) =>
              apply(
                expecting(segment, ({ types }) => {
                  if (types[index]) types[index].strength = strength as 'must' | 'nice';
                }),
              )
            }
          />
          <Heading>{t('field.expectation.status')}</Heading>
          <Radios
            label={t('field.expectation.status')}
            value={expectation.status}
            options={statuses()}
            onChange={(status) =>
              apply(
                expecting(segment, (draft) => {
                  draft.status = status as Validation;
                }),
              )
            }
          />
          <Rule />
          <Choice
            label={t('expectation.remove', { type: word('relationshipType', own.type) })}
            run={() => apply(expecting(segment, ({ types }) => void types.splice(index, 1)))}
          />
          <Rule />
          <Heading>{t('relationships.expectInstead')}</Heading>
          <TypeChoices
            canvas={canvas}
            axis={axis}
            taken={expectation.types.map(({ type }) => type)}
            editFor={(type) => expectInstead(segment, index, type)}
            choose={(_, edit) => apply(edit)}
          />
        </>
      )}
    </Popup>
  );
}

/** One more thing that a segment expects. */
export function ExpectMore(props: {
  canvas: Canvas;
  axis: Axis;
  segment: Id;
  trigger: ReactElement;
}) {
  const { canvas, axis, segment, trigger } = props;
  const [open, setOpen] = useState(false);
  const taken = canvas.segments[segment]?.expectation?.types.map(({ type }) => type) ?? [];
  return (
    <Popup
      trigger={trigger}
      label={t('relationships.expectMore')}
      open={open}
      onOpenChange={setOpen}
    >
      {open && (
        <TypeChoices
          canvas={canvas}
          axis={axis}
          taken={taken}
          editFor={(type) => expectAlso(segment, type)}
          choose={(_, edit) => apply(edit)}
        />
      )}
    </Popup>
  );
}
