import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Canvas, type Canvas as CanvasType } from '../../src/model/canvas';
import { viewOf } from '../../src/model/view';
import { subjectsOf } from '../../src/rules/engine';
import { jobsOf } from '../../src/rules/job';
import { ownPolicy } from '../../src/rules/policy';
import type { AnyRule } from '../../src/rules/rule';
import { anyCanvas } from './arbitrary-canvas';
import { recordingView } from './recording-view';
import { readPage } from './rule-page';

const templates = new URL('../../templates/', import.meta.url);
let canvases: readonly CanvasType[] | undefined;

/** Every template, and many canvases made up, the same ones each time. */
function examples(): readonly CanvasType[] {
  return (canvases ??= [
    ...readdirSync(templates)
      .filter((file) => file.endsWith('.bmc.json'))
      .map((file) => JSON.parse(readFileSync(new URL(file, templates), 'utf8')) as unknown)
      .map((data) => Canvas.parse(data) as CanvasType),
    ...fc.sample(anyCanvas, { numRuns: 800, seed: 20_261_121 }),
  ]);
}

/** The fields that a rule reads on its page's examples, the templates and many canvases, sorted. */
export function readsOf(rule: AnyRule): string[] {
  const reads = new Set<string>();
  for (const canvas of [...examples(), ...readPage(rule.id).examples]) {
    const recording = recordingView(canvas);
    for (const job of jobsOf(ownPolicy(canvas, [rule]))) {
      for (const subject of subjectsOf(job, canvas, viewOf(canvas))) {
        job.check(recording.watch(subject), recording.view, job.options);
      }
    }
    for (const read of recording.reads) reads.add(read);
  }
  return [...reads].sort();
}
