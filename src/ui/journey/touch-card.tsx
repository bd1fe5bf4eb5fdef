import { Ellipsis } from 'lucide-react';
import { t, word } from '../../i18n/translate';
import type { JourneyRow } from '../../layout/journey/rows';
import type { TouchWords } from '../../layout/journey/touch-words';
import type { Phase } from '../../model/enums';
import { askFor } from '../../store/view';
import { Button } from '../controls/button';
import { Menu } from '../controls/menu';
import { NoteFindings } from '../note/note-findings';
import { NoteName } from '../note/note-name';
import { useSelected } from '../note/show';
import parts from './parts.module.css';
import { touchMenu } from './touch-menu';
import { WhoIcon } from './who-icon';

/** A channel where a segment is met, with who is there and the relationships that go through it. */
export function TouchCard(props: {
  touch: TouchWords;
  row: JourneyRow;
  /** The phase of its cell; none where no phase is recorded. */
  phase?: Phase;
}) {
  const { touch, row, phase } = props;
  const selected = useSelected(touch.id);
  const { id, name, who, facts, unsaid, through } = touch;
  const about = [id, ...through.map((one) => one.id)].join(' ');
  const values = { name, segment: row.name };
  return (
    <div className={parts.touch} data-about={about} data-touch={id} data-selected={selected}>
      <div className={parts.touchHead}>
        <NoteName id={id} name={name} className={parts.touchName!} />
        <NoteFindings id={id} name={name} />
        <Menu
          trigger={
            <Button
              look="icon"
              className={parts.more!}
              aria-label={
                phase
                  ? t('journey.more', { ...values, phase: word('phase', phase) })
                  : t('journey.moreUnphased', values)
              }
            >
              <Ellipsis size={14} aria-hidden />
            </Button>
          }
          items={touchMenu(touch, row, phase)}
        />
      </div>
      <p className={parts.facts}>
        {who && <WhoIcon who={who} />}
        {facts.join(' · ')}
        {unsaid && (
          <button
            type="button"
            className={parts.unsaid}
            aria-label={t('journey.unsaidLabel', { name })}
            onClick={() => askFor(id, 'kind')}
          >
            {t('journey.unsaid')}
          </button>
        )}
      </p>
      {through.length > 0 && (
        <ul className={parts.through}>
          {through.map((one) => (
            <li key={one.id}>
              <NoteName id={one.id} name={one.name} className={parts.throughName!} />
              <NoteFindings id={one.id} name={one.name} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
