import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { viewOf, type CanvasView, type Highest } from '../../src/model/view';
import type { Subject } from '../../src/rules/job';

const RECORDS = ['kpis', 'assumptions', 'evidence'] as const;

/** A view that writes down every field that is read through it, as `segments.role`. */
export interface RecordingView {
  readonly view: CanvasView;
  readonly reads: Set<string>;
  /** The same subject, watched. */
  watch<T extends Subject>(subject: T): T;
}

/** Watches a canvas: reading a field of any of its notes, records or settings is written down. */
export function recordingView(canvas: Canvas): RecordingView {
  const reads = new Set<string>();
  const parts = new Map<object, string>();
  for (const part of [...BLOCKS, ...RECORDS]) {
    for (const item of Object.values(canvas[part])) parts.set(item, part);
  }
  parts.set(canvas.meta, 'meta');
  const proxies = new Map<object, object>();
  const watch = <T extends object>(item: T, part: string): T => {
    let proxy = proxies.get(item);
    if (!proxy) {
      proxy = new Proxy(item, {
        get(target, key) {
          if (typeof key === 'string' && key !== 'id') reads.add(`${part}.${key}`);
          return Reflect.get(target, key) as unknown;
        },
        ownKeys(target) {
          reads.add(`${part}.(all of them)`);
          return Reflect.ownKeys(target);
        },
      });
      proxies.set(item, proxy);
    }
    return proxy as T;
  };
  /** Any value of the view, watched where it is a note, a record or the settings. */
  const wrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(wrap);
    if (typeof value !== 'object' || value === null) return value;
    const part = parts.get(value);
    return part ? watch(value, part) : value;
  };
  const plain = viewOf(canvas);
  const view = new Proxy(plain, {
    get(target, key) {
      if (key === 'highest') return (of: Highest) => highestIn(canvas, of);
      const value = Reflect.get(target, key, target) as unknown;
      if (typeof value !== 'function') return wrap(value);
      return (...args: unknown[]) =>
        wrap((value as (...a: unknown[]) => unknown).apply(target, args));
    },
  });
  return {
    view,
    reads,
    watch: (subject) =>
      ('meta' in subject
        ? { id: subject.id, meta: wrap(subject.meta) }
        : wrap(subject)) as typeof subject,
  };
}

/** The highest value of a canvas; it must read nothing but what it says that it reads. */
function highestIn(canvas: Canvas, of: Highest): number {
  const { view, reads } = recordingView(canvas);
  const values = view.all(of.block).map((note) => of.valueOf(note, view));
  const hidden = [...reads].filter((read) => !of.reads.includes(read));
  if (hidden.length > 0) throw new Error(`a highest value also reads ${hidden.join(', ')}`);
  return Math.max(0, ...values);
}
