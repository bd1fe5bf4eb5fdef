import { channelTrait } from '../channel-kinds';
import type { Id } from '../canvas';
import type { Relationship, Segment } from '../elements';
import { stageOf } from '../evidence';
import { CUSTOMER_RECORD } from '../relationship-demands';
import { touchOf } from '../relationship-types';
import { needsOf } from '../suggest/needs';
import type { CanvasView } from '../view';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** One thing that a segment's relationships rest on. */
export interface Requirement {
  /** Tells it from the others of its segment. */
  readonly key: string;
  /** What has to be there: an activity, a resource, a record of the customers, or the partner behind a channel. */
  readonly is: 'activities' | 'resources' | 'record' | 'partner';
  /** The notes that need it: relationships, or the channel. */
  readonly by: readonly Named[];
  /** Capabilities of which any will do; none where a partner is needed. */
  readonly set: readonly string[];
  /** The notes that meet it. */
  readonly met: readonly Named[];
  /** Whether one of them is linked with what needs it. */
  readonly linked: boolean;
  /** Notes that may turn out to meet it: they do not say what they do. */
  readonly perhaps: readonly Named[];
}

const RECORD: ReadonlySet<string> = new Set(CUSTOMER_RECORD);

/** From this touch on, whoever helps has to know whom they help: the default of `crm-missing`. */
const KNOWING_TOUCH = 3;

/**
 * What the relationships of a segment rest on, each thing once: what their types need of activities
 * and resources, a record of the customers where they last, and a partner behind each channel that
 * is a partner's. The same questions as those of the rules about integration.
 */
export function requirementsOf(segment: Segment, view: CanvasView): Requirement[] {
  const relationships = view.linked(segment.id, 'relationships');
  const own = relationships.flatMap((relationship) => capabilities(relationship, view));
  return [...own, ...record(relationships, own, view), ...partners(relationships, view)];
}

/** How many of them are met: `met` of `of`. No number where no relationship needs anything. */
export function integrationOf(segment: Segment, view: CanvasView) {
  const all = requirementsOf(segment, view);
  return { met: all.filter(({ met }) => met.length > 0).length, of: all.length };
}

function capabilities({ id, name }: Relationship, view: CanvasView): Requirement[] {
  return needsOf(view, id).map(({ block, set, able, linked }) => ({
    key: `${id} ${set.join('|')}`,
    is: block,
    by: [{ id, name }],
    set,
    met: able,
    linked,
    perhaps: able.length > 0 ? [] : view.having(block, undefined),
  }));
}

/** A record of the customers, unless their types ask for one anyway. An idea has nobody to record. */
function record(
  relationships: readonly Relationship[],
  others: readonly Requirement[],
  view: CanvasView,
): Requirement[] {
  const by = stageOf(view) === 'idea' ? [] : relationships.filter(lasts);
  const asked = others.some(({ set }) => set.length > 0 && set.every((c) => RECORD.has(c)));
  if (by.length === 0 || asked) return [];
  const met = CUSTOMER_RECORD.flatMap((capability) => view.having('resources', capability));
  const near = new Set(by.flatMap(({ id }) => view.linked(id, 'resources').map((one) => one.id)));
  return [
    {
      key: 'record',
      is: 'record',
      by,
      set: CUSTOMER_RECORD,
      met,
      linked: met.some(({ id }) => near.has(id)),
      perhaps: met.length > 0 ? [] : view.having('resources', undefined),
    },
  ];
}

/** Whether a relationship is with people who come back, or whom someone knows. */
function lasts({ type, goals, personalisation }: Relationship): boolean {
  return (
    (type !== undefined && touchOf(type) >= KNOWING_TOUCH) ||
    personalisation === 'individual' ||
    (goals?.some((goal) => goal === 'retention' || goal === 'upselling') ?? false)
  );
}

function partners(relationships: readonly Relationship[], view: CanvasView): Requirement[] {
  const channels = new Map(
    relationships.flatMap(({ id }) => view.linked(id, 'channels').map((one) => [one.id, one])),
  );
  return [...channels.values()]
    .filter((channel) => channelTrait(channel, 'ownership') === 'partner')
    .map((channel) => {
      const met = view.linked(channel.id, 'partners');
      return {
        key: `partner ${channel.id}`,
        is: 'partner',
        by: [channel],
        set: [],
        met,
        linked: met.length > 0,
        perhaps: met.length > 0 ? [] : view.all('partners'),
      };
    });
}
