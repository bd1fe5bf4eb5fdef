import { channelTrait } from '../model/channel-kinds';
import type { Missing } from '../model/economics';
import { link } from '../model/edit-links';
import type { Channel, Segment } from '../model/elements';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { addChannelTo } from './parts/add-channel';
import { traitFact } from './parts/channel-traits';
import { FEW } from './parts/run-through';
import { cannotCheck, firedIf, notApplicable, type Hit, type Rule } from './rule';

/** The other end of the hit that is about going online. */
const OFFLINE = 'low';

export const channelPreferenceMismatch: Rule<'segments'> = {
  id: 'channel-preference-mismatch',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMGQ', 'BMG-219'],
  seeds: ['S2-10', 'S3-22', 'S4-01'],
  reads: [
    'channels.digital',
    'channels.human',
    'channels.kind',
    'segments.digitalAccess',
    'segments.preferredChannels',
  ],
  check(segment, view) {
    const channels = view.linked(segment.id, 'channels');
    if (channels.length === 0) return notApplicable;
    const answers = [preference(segment, channels), access(segment, channels)];
    const hits = answers.flatMap(({ hit }) => hit ?? []);
    const missing = answers.flatMap((answer) => answer.missing ?? []);
    return hits.length === 0 && missing.length > 0 ? cannotCheck(...missing) : firedIf(hits);
  },
  fixes(hit, view) {
    const segment = hit.on!;
    if (hit.to === OFFLINE) {
      return [
        ...reachBy(segment, view, (channel) => offline(channel) === true),
        addChannelTo(segment, 'call_centre'),
        addChannelTo(segment, 'own_store'),
      ];
    }
    const preferred = view.get('segments', segment)?.preferredChannels ?? [];
    return [
      ...reachBy(segment, view, ({ kind }) => kind !== undefined && preferred.includes(kind)),
      ...preferred.slice(0, FEW).map((kind) => addChannelTo(segment, kind)),
      {
        key: 'correct-preference',
        values: hit.values,
        ask: { id: segment, path: 'preferredChannels' },
      },
    ];
  },
};

/** A hit, or the fields without which there might be one. */
interface Answer {
  readonly hit?: Hit;
  readonly missing?: readonly Missing[];
}

/** Whether customers are met where they would like to be. */
function preference(segment: Segment, channels: readonly Channel[]): Answer {
  const { id, preferredChannels: preferred } = segment;
  if (!preferred?.length) return { missing: [{ id, path: 'preferredChannels' }] };
  if (channels.some(({ kind }) => kind !== undefined && preferred.includes(kind))) return {};
  const unknown = channels.filter(({ kind }) => kind === undefined);
  if (unknown.length > 0) return { missing: unknown.map((c) => ({ id: c.id, path: 'kind' })) };
  return {
    hit: {
      on: id,
      variant: 'not-preferred',
      values: {
        ...valuesOf(segment, channels),
        preferred: { words: preferred.map((kind) => ['channelKind', kind] as const) },
      },
      because: [
        { id, path: 'preferredChannels', value: preferred },
        ...channels.map((channel) => ({ id: channel.id, path: 'kind', value: channel.kind })),
      ],
    },
  };
}

/** Whether customers who seldom go online find a way that does not need it. */
function access(segment: Segment, channels: readonly Channel[]): Answer {
  const { id, digitalAccess } = segment;
  if (digitalAccess !== undefined && digitalAccess !== 'low') return {};
  const ways = channels.map(offline);
  if (ways.includes(true)) return {};
  if (digitalAccess === undefined) return { missing: [{ id, path: 'digitalAccess' }] };
  const unknown = channels.filter((_, i) => ways[i] === undefined);
  if (unknown.length > 0) return { missing: unknown.map((c) => ({ id: c.id, path: 'kind' })) };
  return {
    hit: {
      on: id,
      to: OFFLINE,
      severity: 'error',
      variant: 'offline',
      values: valuesOf(segment, channels),
      because: [
        { id, path: 'digitalAccess', value: digitalAccess },
        ...channels.map((channel) => traitFact(channel, 'digital')),
      ],
    },
  };
}

/** Whether a channel needs no device of the customer's, or has a person to help with it. */
function offline(channel: Channel): boolean | undefined {
  const digital = channelTrait(channel, 'digital');
  const human = channelTrait(channel, 'human');
  if (digital === false || human === true) return true;
  return digital === undefined || human === undefined ? undefined : false;
}

const valuesOf = (segment: Segment, channels: readonly Channel[]) => ({
  segment: { element: segment.id },
  channels: { elements: channels.map(({ id }) => id) },
});

/** Fixes that let a channel which is there already reach the segment. */
function reachBy(segment: string, view: CanvasView, wouldDo: (c: Channel) => boolean): Fix[] {
  return view
    .all('channels')
    .filter(wouldDo)
    .slice(0, FEW)
    .map(({ id }) => ({
      key: 'reach-segment',
      values: { segment: { element: segment }, channel: { element: id } },
      make: () => link(id, segment),
    }));
}
