import '../../i18n/library';
import { useCallback, useEffect, useState } from 'react';
import { TAG_LIMIT, TAGS_LIMIT } from '../../formats/backup';
import type { Id } from '../../model/canvas';
import { BIN_DAYS, deleteStored, overdue } from '../../storage/cards';
import { watchChanges } from '../../storage/changes';
import { keptState } from '../../storage/kept-state';
import { allKept, type Shelved } from '../../storage/list';
import { keptCanvases } from '../../storage/local';
import { readMeter, type Meter } from '../../storage/meter';
import { Library } from '../../ui/start/library/library';
import { Reminder } from '../../ui/start/library/reminder';
import { openKept } from '../open-kept';
import {
  binKept,
  deleteKept,
  duplicateKept,
  renameKept,
  saveKept,
  tagKept,
  unbinKept,
} from './actions';
import { backUp } from './back-up';
import { changedSinceBackup, remindLater } from './reminder';
import { pickBackup } from './later';

const LIMITS = { tag: { length: TAG_LIMIT, count: TAGS_LIMIT }, days: BIN_DAYS };

/** What is kept, as of a moment. */
export interface Looked extends Shelved {
  readonly now: number;
  /** How many canvases are worth a backup by now; 0 as long as it is not time to say so. */
  readonly changed: number;
}

/** What local storage lists, until the database has answered. */
const atFirst = (): Looked => ({
  canvases: keptCanvases(),
  bin: [],
  whole: true,
  changed: 0,
  now: Date.now(),
});

/** What is kept, and again after each change; with how full the browser is. */
export function useShelved(): {
  shelved: Looked;
  meter: Meter | undefined;
  look(): void;
} {
  const [shelved, setShelved] = useState(atFirst);
  const [meter, setMeter] = useState<Meter>();
  const look = useCallback(async () => {
    void readMeter().then(setMeter);
    const kept = await allKept();
    setShelved(asOf(kept, Date.now()));
    return kept;
  }, []);
  useEffect(() => {
    const begin = async () => {
      if (await emptyOld(await look())) await look();
    };
    void begin();
    return watchChanges(() => void look());
  }, [look]);
  return { shelved, meter, look: () => void look() };
}

function asOf(shelved: Shelved, now: number): Looked {
  const times = shelved.canvases.map(({ changed = 0 }) => changed);
  return { ...shelved, now, changed: shelved.whole ? changedSinceBackup(times, now) : 0 };
}

/** Deletes what has been in the bin for its time; true when there was something. */
async function emptyOld({ bin }: Shelved): Promise<boolean> {
  const old = overdue(bin, Date.now());
  return old.length > 0 && (await deleteStored(old).catch(() => [])).length > 0;
}

const ACTIONS = {
  open: (id: Id) => void openKept(id),
  load: async (id: Id) => (await keptState(id)).canvas,
  rename: (id: Id, name: string) => void renameKept(id, name),
  tag: (id: Id, tags: readonly string[]) => void tagKept(id, tags),
  duplicate: (id: Id) => void duplicateKept(id),
  save: (id: Id) => void saveKept(id),
  bin: (id: Id, name: string) => void binKept(id, name),
  restore: (id: Id) => void unbinKept(id),
  delete: (ids: readonly Id[]) => void deleteKept(ids),
  restoreBackup: pickBackup,
};

/** The library on the start page. */
export function LibraryPart(props: { shelved: Looked; meter: Meter | undefined; look(): void }) {
  const { shelved, meter, look } = props;
  const { canvases, bin, whole, now, changed } = shelved;
  const backUpNow = () => void backUp().then(look);
  return (
    <Library
      canvases={canvases}
      bin={bin.map(({ id, name, binned = 0 }) => ({ id, name, binned }))}
      whole={whole}
      now={now}
      stored={meter}
      limits={LIMITS}
      actions={{ ...ACTIONS, backUp: backUpNow }}
      reminder={
        changed > 0 && (
          <Reminder
            count={changed}
            onBackup={backUpNow}
            onLater={() => {
              remindLater(Date.now());
              look();
            }}
          />
        )
      }
    />
  );
}
