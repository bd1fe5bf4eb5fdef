import { Plus } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../i18n/translate';
import { candidates } from '../../layout/journey/candidates';
import type { JourneyRow, Step } from '../../layout/journey/rows';
import type { Canvas } from '../../model/canvas';
import { addNewTouchpoint, addTouchpoint } from '../../model/edit-journey';
import { NAME_LIMIT } from '../../model/limits';
import { newId } from '../../model/ids';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Menu } from '../controls/menu';
import parts from './parts.module.css';
import { PlaceEditor, takeFocus } from './place-editor';

/** Adds a touchpoint to a cell: a channel that is there, or a new one that is typed here. */
export function AddTouchpoint(props: { row: JourneyRow; step: Step; canvas: Canvas }) {
  const { row, step, canvas } = props;
  const [typing, setTyping] = useState(false);
  const [back, setBack] = useState(false);
  const where = { segment: row.name, phase: step.title };
  if (typing) {
    return (
      <PlaceEditor
        value=""
        label={t('journey.newLabel', where)}
        placeholder={t('journey.newHint')}
        maxLength={NAME_LIMIT}
        onCommit={(name) => {
          if (name) apply(addNewTouchpoint({ id: newId(), name }, row.id, step.phase));
        }}
        onLeave={(byKey) => {
          setTyping(false);
          setBack(byKey);
        }}
      />
    );
  }
  const button = {
    look: 'link',
    className: parts.add!,
    'aria-label': t('journey.addLabel', where),
    ref: back ? takeFocus : undefined,
    children: (
      <>
        <Plus size={13} aria-hidden />
        {t('journey.add')}
      </>
    ),
  } as const;
  const there = candidates(canvas, row.id, step.phase);
  // With no channel to choose from there is nothing to ask.
  if (there.length === 0) return <Button {...button} onClick={() => setTyping(true)} />;
  return (
    <Menu
      align="start"
      trigger={<Button {...button} />}
      items={[
        ...there.map(({ id, name, hint }) => ({
          id,
          label: name,
          keys: hint,
          run: () => apply(addTouchpoint(id, row.id, step.phase)),
        })),
        { id: '', label: t('journey.new'), apart: true, run: () => setTyping(true) },
      ]}
    />
  );
}
