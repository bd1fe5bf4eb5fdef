import { channelTrait } from '../model/channel-kinds';
import { together } from '../model/edit';
import type { Relationship } from '../model/elements';
import type { Missing } from '../model/economics';
import type { CanvasView } from '../model/view';
import type { EditFix, Fix } from './fix';
import { addChannelFor } from './parts/add-channel';
import { someChannel, traitFact } from './parts/channel-traits';
import { fixRequired } from './parts/required-capability';
import { runThrough } from './parts/run-through';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Rule } from './rule';

const DATA = ['customer_data', 'crm_system'] as const;

export const personalisationWithoutCustomerData: Rule<'relationships'> = {
  id: 'personalisation-without-customer-data',
  about: 'relationships',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['S0', 'S2', 'S3', 'S4'],
  seeds: ['S0-08', 'S0-09', 'S0-10', 'S2-04', 'S3-03', 'S3-08', 'S3-16', 'S4-06'],
  reads: [
    'channels.dataAccess',
    'channels.kind',
    'relationships.personalisation',
    'relationships.type',
  ],
  check(relationship, view) {
    const promise = promised(relationship);
    if (promise === 'no') return notApplicable;
    const { id, type, personalisation } = relationship;
    const { channels, blind, bare, missing } = lacking(id, view);
    if (!blind && !bare && missing.length === 0) return promise === 'yes' ? passed : notApplicable;
    if (promise !== 'yes') return cannotCheck(...promise);
    if (!blind && !bare) return cannotCheck(...missing);
    return firedIf([
      {
        on: id,
        variant: !blind ? 'no-data' : !bare ? 'no-channel' : 'neither',
        also: blind ? channels.map((channel) => channel.id) : [],
        values: {
          relationship: { element: id },
          channels: { elements: channels.map((channel) => channel.id) },
        },
        because: [
          type === 'automated_service'
            ? { id, path: 'type', value: type }
            : { id, path: 'personalisation', value: personalisation },
          ...(blind ? channels.map((channel) => traitFact(channel, 'dataAccess')) : []),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const { channels, blind, bare } = lacking(hit.on!, view);
    const places = blind ? knowingPlaces(hit.on!, view) : [];
    const data = bare ? fixRequired({ ...hit, to: DATA.join('|') }, 'resources') : [];
    const [record] = data;
    const [place] = places;
    const ask: Fix[] = channels.slice(0, blind ? 1 : 0).map(({ id }) => ({
      key: 'say-data-access',
      values: { channel: { element: id } },
      ask: { id, path: 'dataAccess' },
    }));
    if (record && place) return [both(record, place, hit)];
    return blind ? [...places, ...ask] : data;
  },
};

/** Whether a relationship promises to treat each customer in their own way, or what would tell. */
function promised({ id, type, personalisation }: Relationship): 'yes' | 'no' | Missing[] {
  if (type === 'automated_service' || personalisation === 'individual') return 'yes';
  const missing: Missing[] = [];
  if (type === undefined) missing.push({ id, path: 'type' });
  if (personalisation === undefined) missing.push({ id, path: 'personalisation' });
  return missing.length > 0 ? missing : 'no';
}

/** What is there to know customers by: channels that are blind to them, and nowhere to keep what is learnt. */
function lacking(relationship: string, view: CanvasView) {
  const channels = view.linked(relationship, 'channels');
  const seeing = someChannel(channels, 'dataAccess', (access) => access !== 'none');
  const kept = DATA.some((capability) => view.having('resources', capability).length > 0);
  // An untagged resource may well be the customer list.
  const untagged = kept ? [] : view.having('resources', undefined);
  return {
    channels,
    blind: channels.length > 0 && !seeing.some && seeing.missing.length === 0,
    bare: !kept && untagged.length === 0,
    missing: [...seeing.missing, ...untagged.map(({ id }) => ({ id, path: 'capability' }))],
  };
}

/** Ways to meet customers where they are recognised. */
function knowingPlaces(relationship: string, view: CanvasView): EditFix[] {
  const knows = runThrough(relationship, view, (channel) => {
    const access = channelTrait(channel, 'dataAccess');
    return access !== undefined && access !== 'none';
  });
  return [...knows, addChannelFor(relationship, 'mobile_app', view)];
}

/** Both at once: either alone would leave the promise empty. */
function both(record: EditFix, place: EditFix, { values }: Hit): EditFix {
  return {
    key: 'add-data-and-place',
    values,
    make: (context) => together('fix', [record.make(context), place.make(context)]),
  };
}
