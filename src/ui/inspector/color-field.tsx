import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import { segmentPlaces, stripeColor, stripePattern, STRIPES } from '../../layout/palette';
import type { Canvas, Id } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import { SegmentColor } from '../../model/enums';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { FieldGroup } from '../controls/field';
import patterns from '../note/pattern.module.css';
import styles from './color-field.module.css';

/** The colour of a segment’s stripe: the next one that is free, or one of the palette with its pattern. */
export function ColorField({ id, canvas }: { id: Id; canvas: Canvas }) {
  const segment = canvas.segments[id];
  if (!segment) return null;
  const place = segmentPlaces(canvas).get(id)!;
  const choose = (color: SegmentColor | undefined) =>
    apply(
      change('segments', id, (draft) => {
        if (color) draft.color = color;
        else delete draft.color;
      }),
    );
  return (
    <FieldGroup label={t('field.color')}>
      <div className={styles.colors}>
        <Swatch
          group={id}
          place={place}
          label={t('color.auto', { color: colorWord(place) })}
          checked={segment.color === undefined}
          onChoose={() => choose(undefined)}
          auto
        />
        {SegmentColor.options.map((color, i) => (
          <Swatch
            key={color}
            group={id}
            place={segment.color === color ? place : i}
            label={labelOf(canvas, id, color, i)}
            checked={segment.color === color}
            onChoose={() => choose(color)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

const colorWord = (place: number) =>
  word('segmentColor', SegmentColor.options[place % STRIPES.length]!);

/** The colour and its pattern in words, and for whom it was chosen already. */
function labelOf(canvas: Canvas, id: Id, color: SegmentColor, place: number): string {
  const view = viewOf(canvas);
  const other = view.all('segments').find((one) => one.color === color && one.id !== id);
  const words = { color: colorWord(place), pattern: word('stripePattern', stripePattern(place)) };
  return other ? t('color.taken', { ...words, who: nameOf(view, other.id) }) : t('color.of', words);
}

/** One colour: a radio button, so that arrows go from one to the next. */
function Swatch(props: {
  group: Id;
  place: number;
  label: string;
  checked: boolean;
  auto?: boolean;
  onChoose(): void;
}) {
  const { group, place, label, checked, auto, onChoose } = props;
  return (
    <label className={styles.swatch} title={label} data-auto={auto}>
      <input
        type="radio"
        className="visually-hidden"
        name={`color ${group}`}
        aria-label={label}
        checked={checked}
        onChange={onChoose}
      />
      <span
        className={`${styles.sample} ${patterns[stripePattern(place)]}`}
        style={{ color: stripeColor(place) }}
        aria-hidden
      />
    </label>
  );
}
