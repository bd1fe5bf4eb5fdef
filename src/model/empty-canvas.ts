import type { Canvas, Id } from './canvas';
import { SCHEMA_VERSION } from './version';

/** An empty canvas. `id` must be new; `name` is what the reader sees in lists. */
export function emptyCanvas(id: Id, name: string, currency = 'USD'): Canvas {
  return {
    format: 'rapport-canvas',
    schemaVersion: SCHEMA_VERSION,
    id,
    meta: { name, stage: 'idea', currency },
    segments: {},
    propositions: {},
    channels: {},
    relationships: {},
    revenues: {},
    resources: {},
    activities: {},
    partners: {},
    costs: {},
    links: {},
    kpis: {},
    assumptions: {},
    evidence: {},
  };
}
