import { t } from '../../i18n/translate';
import type { SegmentHead } from '../../layout/economics/table';
import { change } from '../../model/edit-notes';
import { Setting } from '../../model/enums';
import { apply, useCanvas } from '../../store/document';
import { Select } from '../controls/choice';
import { setAt } from '../../model/path';

/** Whether customers of a segment have a contract: it decides which figures mean anything. */
export function SettingCell({ segment }: { segment: SegmentHead }) {
  const { economics } = useCanvas().segments[segment.id] ?? {};
  return (
    <Select
      label={t('economics.inputOf', { figure: t('economics.row.setting'), segment: segment.name })}
      value={economics?.setting}
      empty={t('answer.unsaid')}
      options={Setting.options.map((value) => ({
        value,
        label: t(`economics.setting.${value}`),
      }))}
      onChange={(setting) =>
        apply(change('segments', segment.id, (draft) => setAt(draft, 'economics.setting', setting)))
      }
    />
  );
}
