import { useEffect, useMemo, useState } from 'react';
import type { Canvas, Id } from '../../model/canvas';
import { SEVERITIES, type Severity } from '../../rules/rule';
import type { Finding } from '../../rules/engine';
import { useFindings } from '../../store/findings';

/** What a check of a canvas that is not open came to. */
export interface Found {
  readonly count: number;
  /** The worst finding of each note that has one. */
  readonly badges: ReadonlyMap<Id, Severity>;
}

const known = new WeakMap<Canvas, Found>();
const waiting: (() => void)[] = [];

/** One canvas is checked at a time, and between two of them the page may answer. */
function next(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) setTimeout(next, 0);
}

/** What does not add up in a canvas that is only shown as a picture; known a moment later. */
export function useFound(canvas: Canvas | undefined): Found | undefined {
  const checker = useFindings((state) => state.checker);
  const [checked, setChecked] = useState<Canvas>();
  useEffect(() => {
    if (!checker || !canvas || known.has(canvas)) return;
    let gone = false;
    waiting.push(() => {
      if (gone) return;
      known.set(canvas, foundIn(checker.conflictsOf(canvas)));
      setChecked(canvas);
    });
    if (waiting.length === 1) setTimeout(next, 0);
    return () => {
      gone = true;
    };
  }, [checker, canvas]);
  return useMemo(() => {
    void checked;
    return canvas && known.get(canvas);
  }, [canvas, checked]);
}

function foundIn(conflicts: readonly Finding[]): Found {
  const badges = new Map<Id, Severity>();
  // The worst is written last.
  for (const severity of SEVERITIES.toReversed()) {
    for (const { on, severity: own } of conflicts) {
      if (on !== undefined && own === severity) badges.set(on, severity);
    }
  }
  return { count: conflicts.length, badges };
}
