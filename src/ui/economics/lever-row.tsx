import { Slider } from 'radix-ui';
import { useId } from 'react';
import { parseNumber, typedNumber } from '../../i18n/parse-number';
import { t, text } from '../../i18n/translate';
import { plainAmount, unitWords } from '../../layout/economics/figure-text';
import type { Lever } from '../../model/figures/levers';
import { useDraft } from '../controls/draft';
import styles from './what-if.module.css';

interface Props {
  readonly lever: Lever;
  /** The name of the relationship whose number it is. */
  readonly of: string | undefined;
  readonly value: number;
  readonly currency: string;
  onMove(value: number): void;
}

/** A number that can be moved: by a slider, by its keys, or typed. */
export function LeverRow({ lever, of, value, currency, onMove }: Props) {
  const { path, now, min, max, step } = lever;
  const id = useId();
  const figure = text(`economics.lever.${path}`);
  const label = of ? t('economics.whatIf.lever', { figure, name: of }) : figure;
  const say = (amount: number) => plainAmount(amount, now.unit, currency);
  const moved = value !== now.value;
  return (
    <div className={styles.lever} data-moved={moved} data-lever={`${lever.id}/${path}`}>
      <label className={styles.label} htmlFor={id}>
        {figure}
        {of && <span className={styles.of}> {of}</span>}
      </label>
      <Slider.Root
        className={styles.slider}
        min={min}
        max={Math.max(max, value)}
        step={step}
        value={[value]}
        onValueChange={([next]) => next !== undefined && onMove(next)}
      >
        <Slider.Track className={styles.track}>
          <Slider.Range className={styles.range} />
        </Slider.Track>
        <Slider.Thumb
          className={styles.thumb}
          aria-label={label}
          aria-valuetext={`${say(value)} ${unitWords(now.unit)}`.trim()}
        />
      </Slider.Root>
      <NumberField id={id} label={label} lever={lever} value={value} onMove={onMove} />
      <span className={styles.was}>
        {moved ? t('economics.whatIf.was', { value: say(now.value) }) : ''}
      </span>
    </div>
  );
}

function NumberField(props: {
  id: string;
  label: string;
  lever: Lever;
  value: number;
  onMove(value: number): void;
}) {
  const { id, label, lever, value, onMove } = props;
  const share = lever.now.unit.startsWith('share');
  const scale = share ? 100 : 1;
  const {
    text: shown,
    change,
    flush,
  } = useDraft(
    typedNumber(value * scale),
    (typed) => {
      const parsed = parseNumber(typed);
      if (parsed === undefined) return;
      const next = parsed / scale;
      onMove(share ? Math.min(1, next) : next);
    },
    { same: (typed, known) => (parseNumber(typed) ?? typed) === (parseNumber(known) ?? known) },
  );
  return (
    <span className={styles.number}>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        aria-label={t('economics.whatIf.number', { figure: label })}
        value={shown}
        onChange={(event) => change(event.target.value)}
        onBlur={flush}
        onKeyDown={(event) => {
          if (event.key === 'Enter') flush();
        }}
      />
      {share && <span aria-hidden>%</span>}
    </span>
  );
}
