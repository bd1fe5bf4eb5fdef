import '../../i18n/history';
import { useEffect, useMemo, useState } from 'react';
import { comparisonCsv, comparisonJson, comparisonMarkdown } from '../../formats/comparison';
import { fileName } from '../../formats/write-json';
import { t } from '../../i18n/translate';
import type { Told } from '../../layout/compare/told';
import type { Canvas } from '../../model/canvas';
import type { Change } from '../../model/compare';
import { useCanvas } from '../../store/document';
import { announce } from '../../store/notices';
import { CompareDialog, type CompareFormat } from '../../ui/history/compare-dialog';
import type { SideOption } from '../../ui/history/side-select';
import type { ComparedSide } from '../../ui/history/tell';
import { downloadText } from '../download';
import { CANVAS_FILES, pickFile } from '../pick-file';
import { readCanvasFile } from '../read-file';
import { take } from './restore';
import { addPicked, FILE, NOW, readSide, sideOptions } from './sides';

/** Two canvases, versions or files beside each other; `before` and `after` say which at first. */
export default function Compare(props: { before?: string; after?: string; onClose(): void }) {
  const { onClose } = props;
  const open = useCanvas();
  const [options, setOptions] = useState<readonly SideOption[]>([]);
  const [chosen, setChosen] = useState({ before: props.before ?? NOW, after: props.after ?? '' });
  const before = useSide(chosen.before, open);
  const after = useSide(chosen.after, open);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    let gone = false;
    void sideOptions(open.id).then((all) => {
      if (gone) return;
      setOptions(all);
      // The last version is what one most often compares with.
      const first = all.find(({ value }) => value !== NOW && value !== FILE)?.value ?? '';
      setChosen((now) => (now.after === '' ? { ...now, after: first } : now));
    });
    return () => {
      gone = true;
    };
  }, [open.id]);
  const choose = async (which: 'before' | 'after', value: string) => {
    setRefused(undefined);
    if (value !== FILE) {
      setChosen((now) => ({ ...now, [which]: value }));
      return;
    }
    const file = await pickFile(CANVAS_FILES);
    if (!file) return;
    const read = await readCanvasFile(file);
    if (!read.ok) {
      setRefused(t('compare.refused', { file: file.name, why: read.why }));
      return;
    }
    const name = addPicked(file.name, read.canvas);
    setOptions(await sideOptions(open.id));
    setChosen((now) => ({ ...now, [which]: name }));
  };
  return (
    <CompareDialog
      options={options}
      before={{ value: chosen.before, side: before }}
      after={{ value: chosen.after, side: after }}
      takes={chosen.before === NOW && chosen.after !== NOW}
      refused={refused}
      onChoose={(which, value) => void choose(which, value)}
      onSwap={() => setChosen((now) => ({ before: now.after, after: now.before }))}
      onTake={(theirs, keys) => void take(theirs, keys).then((done) => done && onClose())}
      onExport={(as, told, changes) => save(open, as, told, changes)}
      onClose={onClose}
    />
  );
}

/** A side, read when it is chosen; the open canvas is always what it is at this moment. */
function useSide(value: string, open: Canvas): ComparedSide | 'missing' | undefined {
  const [read, setRead] = useState<{ value: string; side: ComparedSide | 'missing' }>();
  const isNow = value === NOW;
  useEffect(() => {
    if (isNow || value === '') return;
    let gone = false;
    void readSide(value, open).then((side) => {
      if (!gone) setRead({ value, side });
    });
    return () => {
      gone = true;
    };
    // What is read is read once: an edit elsewhere makes no version another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value, isNow, open.id]);
  const now = useMemo(() => ({ name: t('compare.now'), canvas: open }), [open]);
  if (isNow) return now;
  return read?.value === value ? read.side : undefined;
}

const MAKE = {
  markdown: { make: comparisonMarkdown, extension: 'md', type: 'text/markdown' },
  csv: { make: comparisonCsv, extension: 'csv', type: 'text/csv' },
  json: { make: comparisonJson, extension: 'json', type: 'application/json' },
} as const;

function save(canvas: Canvas, as: CompareFormat, told: Told, changes: readonly Change[]): void {
  const { make, extension, type } = MAKE[as];
  const name = fileName(canvas, extension, t('compare.filePart'));
  downloadText(make(told, changes), name, type);
  announce(t('save.done', { file: name }));
}
