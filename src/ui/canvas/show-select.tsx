import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import { State } from '../../model/enums';
import { inOrder } from '../../model/order';
import type { Showing } from '../../model/showing';
import { viewOf } from '../../model/view';
import { currentCanvas, useCanvas } from '../../store/document';
import { announce } from '../../store/notices';
import { useView } from '../../store/view';
import { Button } from '../controls/button';
import styles from './show.module.css';

const SEGMENT = 'segment ';

const keyOf = (showing: Showing | undefined): string => {
  if (!showing) return '';
  if (showing.by === 'segment') return SEGMENT + showing.id;
  return showing.by === 'state' ? showing.state : showing.by;
};

function showingOf(key: string): Showing | undefined {
  if (key.startsWith(SEGMENT)) return { by: 'segment', id: key.slice(SEGMENT.length) };
  if (key === 'doubt') return { by: 'doubt' };
  return key === '' ? undefined : { by: 'state', state: key as State };
}

/** Shows some notes apart from the rest, or all alike, and says how many they are. */
function show(showing: Showing | undefined): void {
  useView.setState({ showing });
  if (!showing) announce(t('show.isAll'));
  else {
    // What stays follows at once.
    const count = useView.getState().shown?.size ?? 0;
    announce(t('show.announce', { what: nameOfShowing(showing), count }));
  }
}

function nameOfShowing(showing: Showing): string {
  if (showing.by === 'segment') return nameOf(viewOf(currentCanvas()!), showing.id);
  return t(showing.by === 'state' ? `show.${showing.state}` : 'show.doubt');
}

/** Which notes stay in full sight: all, a segment’s, the current or planned ones, or the doubtful. */
export function ShowSelect() {
  const canvas = useCanvas();
  const view = viewOf(canvas);
  const showing = useView((state) => state.showing);
  const segments = inOrder(canvas, 'segments');
  return (
    <label>
      {t('show.label')}
      <select
        className={styles.select}
        value={keyOf(showing)}
        onChange={(event) => show(showingOf(event.target.value))}
      >
        <option value="">{t('show.all')}</option>
        {State.options.map((state) => (
          <option key={state} value={state}>
            {t(`show.${state}`)}
          </option>
        ))}
        <option value="doubt">{t('show.doubt')}</option>
        {segments.length > 0 && (
          <optgroup label={word('block', 'segments')}>
            {segments.map(({ id }) => (
              <option key={id} value={SEGMENT + id}>
                {nameOf(view, id)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

/** Says that not everything is shown alike, and ends that. */
export function ShownNow() {
  const canvas = useCanvas();
  const showing = useView((state) => state.showing);
  if (!showing || (showing.by === 'segment' && !canvas.segments[showing.id])) return null;
  return (
    <div className={styles.now}>
      <span dir="auto">{t('show.now', { what: nameOfShowing(showing) })}</span>
      <Button look="link" onClick={() => show(undefined)}>
        {t('show.everything')}
      </Button>
    </div>
  );
}
