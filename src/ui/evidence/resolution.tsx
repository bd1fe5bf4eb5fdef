import { t } from '../../i18n/translate';
import type { Card } from '../../layout/evidence/cards';
import { putRecord } from '../../model/edit-notes';
import { apply, currentCanvas } from '../../store/document';
import { TextInput } from '../controls/text-input';

/** What changed because an assumption turned out false: asked for where it did. */
export function Resolution({ card, className }: { card: Card; className: string }) {
  const { kind, id, status } = card.belief;
  if (kind !== 'assumption' || status !== 'invalidated') return null;
  return (
    <TextInput
      lines="many"
      label={t('assumption.resolution')}
      placeholder={t('assumption.resolution')}
      className={className}
      value={card.resolution ?? ''}
      onCommit={(resolution) => {
        const assumption = currentCanvas()?.assumptions[id];
        if (assumption)
          apply(putRecord('assumptions', { ...assumption, resolution }), `resolution ${id}`);
      }}
    />
  );
}
