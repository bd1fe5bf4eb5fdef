import { ArrowLeftRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { t } from '../../i18n/translate';
import type { Told } from '../../layout/compare/told';
import type { Canvas, Id } from '../../model/canvas';
import { compareCanvases, isBlock, type Change } from '../../model/compare';
import { useFindings } from '../../store/findings';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { OneOf } from '../controls/one-of';
import { ChangesList } from './changes-list';
import styles from './history.module.css';
import { SheetPicture } from './sheet-picture';
import { countsOf } from './summary';
import { SideSelect, type SideOption } from './side-select';
import { TakeBar } from './take-bar';
import { tell, type ComparedSide } from './tell';

/** One of the two that are compared: what was chosen, and what it turned out to be. */
export interface Side {
  readonly value: string;
  /** Nothing until it is read; `missing` where it cannot be. */
  readonly side: ComparedSide | 'missing' | undefined;
}

export type CompareFormat = 'markdown' | 'csv' | 'json';
const FORMATS = ['markdown', 'csv', 'json'] as const;
const SHOWN = ['list', 'both', 'before', 'after'] as const;

/**
 * What is new, changed or gone from one canvas to another, as a list and on both sheets. Where the
 * first one is the open canvas, changes can be chosen and taken over into it.
 */
export function CompareDialog(props: {
  options: readonly SideOption[];
  before: Side;
  after: Side;
  /** Whether changes can be taken over: `before` is the open canvas. */
  takes: boolean;
  /** Why a file that was chosen cannot be compared. */
  refused: string | undefined;
  onChoose(which: 'before' | 'after', value: string): void;
  onSwap(): void;
  onTake(after: Canvas, chosen: ReadonlySet<string>): void;
  onExport(as: CompareFormat, told: Told, changes: readonly Change[]): void;
  onClose(): void;
}) {
  const { options, before, after, takes, refused, onChoose, onSwap, onTake, onExport, onClose } =
    props;
  const both = sidesOf(before, after);
  return (
    <Dialog title={t('compare.heading')} wide onClose={onClose}>
      <div className={styles.sides}>
        <SideSelect
          label={t('compare.before')}
          value={before.value}
          options={options}
          onChange={(value) => onChoose('before', value)}
        />
        <Button look="icon" aria-label={t('compare.swap')} onClick={onSwap}>
          <ArrowLeftRight size={16} aria-hidden />
        </Button>
        <SideSelect
          label={t('compare.after')}
          value={after.value}
          options={options}
          onChange={(value) => onChoose('after', value)}
        />
      </div>
      {(refused ?? [before, after].some(({ side }) => side === 'missing')) && (
        <p className={styles.intro} role="alert">
          {refused ?? t('compare.missing')}
        </p>
      )}
      {(before.value === '' || after.value === '') && (
        <p className={styles.intro}>{t('compare.nothing')}</p>
      )}
      {both && (
        <Compared
          // What is chosen belongs to these two.
          key={`${before.value}/${after.value}`}
          before={both[0]}
          after={both[1]}
          takes={takes}
          onTake={onTake}
          onExport={onExport}
        />
      )}
    </Dialog>
  );
}

function sidesOf(before: Side, after: Side): readonly [ComparedSide, ComparedSide] | undefined {
  const [a, b] = [before.side, after.side];
  return a && b && a !== 'missing' && b !== 'missing' ? [a, b] : undefined;
}

function Compared(props: {
  before: ComparedSide;
  after: ComparedSide;
  takes: boolean;
  onTake(after: Canvas, chosen: ReadonlySet<string>): void;
  onExport(as: CompareFormat, told: Told, changes: readonly Change[]): void;
}) {
  const { before, after, takes, onTake, onExport } = props;
  const checker = useFindings((state) => state.checker);
  const changes = useMemo(
    () => compareCanvases(before.canvas, after.canvas),
    [before.canvas, after.canvas],
  );
  const told = useMemo(
    () => tell(before, after, changes, checker?.findingsOf),
    [before, after, changes, checker],
  );
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('list');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    // What the other one lacks may be what was added here: it goes only when someone says so.
    () => new Set(changes.filter(({ is }) => is !== 'gone').map(({ key }) => key)),
  );
  const room = shown === 'both' ? 'half' : 'whole';
  if (changes.length === 0) return <p className={styles.intro}>{t('compare.same')}</p>;
  return (
    <>
      <div className={styles.bar}>
        <OneOf
          label={t('compare.show')}
          value={shown}
          options={SHOWN.map((value) => ({ value, label: t(`compare.show.${value}`) }))}
          onChange={setShown}
        />
        <div className={styles.actions} role="group" aria-label={t('compare.export')}>
          <span className={styles.summary} aria-hidden>
            {t('compare.export')}
          </span>
          {FORMATS.map((as) => (
            <Button key={as} onClick={() => onExport(as, told, changes)}>
              {t(`compare.export.${as}`)}
            </Button>
          ))}
        </div>
      </div>
      {shown === 'list' ? (
        <ChangesList told={told} {...(takes ? { chosen, onChoose: setChosen } : {})} />
      ) : (
        <div className={styles.sheets} data-both={shown === 'both'}>
          {shown !== 'after' && <Sheet side={before} changes={changes} on="before" room={room} />}
          {shown !== 'before' && <Sheet side={after} changes={changes} on="after" room={room} />}
        </div>
      )}
      {takes ? (
        <TakeBar
          mine={before.canvas}
          theirs={after.canvas}
          changes={changes}
          chosen={chosen}
          onChoose={setChosen}
          onTake={() => onTake(after.canvas, chosen)}
        />
      ) : (
        <p className={styles.hint}>{t('compare.takeHint')}</p>
      )}
    </>
  );
}

/** One of the two sheets with its notes marked. */
function Sheet(props: {
  side: ComparedSide;
  changes: readonly Change[];
  on: 'before' | 'after';
  room: 'whole' | 'half';
}) {
  const { side, changes, on, room } = props;
  const marks = useMemo(() => marksOn(changes, on), [changes, on]);
  const counts = countsOf((is) => [...marks.values()].filter((one) => one === is).length);
  const label = t(`compare.sheet.${on}`, { name: side.name });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <b>{label}</b>
        {counts.length > 0 && <span className={styles.summary}>{counts.join(', ')}</span>}
      </figcaption>
      <SheetPicture
        canvas={side.canvas}
        marks={marks}
        room={room}
        label={[label, ...counts].join(', ')}
      />
    </figure>
  );
}

/** What is marked on a sheet: what is gone before, what is new after, what is changed on both. */
function marksOn(changes: readonly Change[], on: 'before' | 'after'): Map<Id, Change['is']> {
  const own = on === 'before' ? 'gone' : 'new';
  return new Map(
    changes
      .filter(({ part, is }) => isBlock(part) && (is === 'changed' || is === own))
      .map(({ id, is }) => [id, is]),
  );
}
