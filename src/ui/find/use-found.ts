import { useEffect, useMemo } from 'react';
import { allFaces } from '../../layout/face';
import { matches } from '../../layout/find/matches';
import type { Id } from '../../model/canvas';
import { asksForSomething } from '../../model/query';
import { useCanvas } from '../../store/document';
import { useFind } from '../../store/find';
import { useFindings } from '../../store/findings';

/** The notes that the query finds; nothing while nothing is asked. Keeps the store up to date. */
export function useFound(): readonly Id[] | undefined {
  const canvas = useCanvas();
  const query = useFind((state) => state.query);
  const report = useFindings((state) => state.report);
  const figures = useFindings((state) => state.checker?.figures);
  const faces = useMemo(() => allFaces(canvas, figures), [canvas, figures]);
  const severities = useMemo(() => {
    const on = new Map<Id, Set<string>>();
    for (const { on: id, severity } of report?.findings ?? [])
      if (id !== undefined) on.set(id, (on.get(id) ?? new Set()).add(severity));
    return on;
  }, [report]);
  const found = useMemo(
    () => (asksForSomething(query) ? matches(canvas, faces, severities, query) : undefined),
    [canvas, faces, severities, query],
  );
  useEffect(() => {
    useFind.setState({ found });
    return () => useFind.setState({ found: undefined });
  }, [found]);
  return found;
}
