import { useState, type ReactElement } from 'react';
import { t, word } from '../../i18n/translate';
import type { Axis } from '../../layout/relationships/signs';
import type { Canvas, Id } from '../../model/canvas';
import type { RelationshipType } from '../../model/enums';
import { newId } from '../../model/ids';
import { apply } from '../../store/document';
import { select } from '../../store/view';
import { offer } from './edits';
import { Popup } from '../controls/popup';
import { TypeChoices } from './type-choices';

/** One more relationship for a segment: a placeholder of the type that was chosen. */
export function OfferMore(props: {
  canvas: Canvas;
  axis: Axis;
  segment: Id;
  name: string;
  trigger: ReactElement;
}) {
  const { canvas, axis, segment, name, trigger } = props;
  const [open, setOpen] = useState(false);
  const placeholder = (type: RelationshipType) =>
    t('relationships.placeholder', { type: word('relationshipType', type), segment: name });
  return (
    <Popup
      trigger={trigger}
      label={t('relationships.offerMore')}
      open={open}
      onOpenChange={setOpen}
    >
      {open && (
        <TypeChoices
          canvas={canvas}
          axis={axis}
          editFor={(type) => offer(segment, { id: newId(), name: placeholder(type), type })}
          choose={(type) => {
            const id = newId();
            apply(offer(segment, { id, name: placeholder(type), type }));
            select(id);
          }}
        />
      )}
    </Popup>
  );
}
