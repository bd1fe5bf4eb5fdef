import '../../i18n/journey';
import { list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Id } from '../../model/canvas';
import { channelTrait } from '../../model/channel-kinds';
import type { Channel } from '../../model/elements';
import type { Phase } from '../../model/enums';
import { alsoReached, type Touchpoint } from '../../model/journey';
import type { CanvasView } from '../../model/view';

/** Whom or what a customer has to do with at a touchpoint. */
export type Who = 'person' | 'online' | 'software' | 'nobody';

/** A note by its name. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** What a touchpoint says of itself. */
export interface TouchWords extends Named {
  readonly who: Who | undefined;
  /** “person”, “own”, “planned”: what is known, in words. */
  readonly facts: readonly string[];
  /** Its kind is not recorded, so that nobody knows whether a person is there or whose it is. */
  readonly unsaid: boolean;
  /** Every phase in which the channel stands. */
  readonly phases: readonly Phase[];
  readonly through: readonly Named[];
  /** Names of the other segments that it reaches, as one phrase; empty when there are none. */
  readonly others: string;
}

const named = (view: CanvasView, { id }: { readonly id: Id }): Named => ({
  id,
  name: nameOf(view, id),
});

/** A touchpoint of a segment in words. */
export function touchWords(
  view: CanvasView,
  segment: Id,
  { channel, through }: Touchpoint,
): TouchWords {
  const who = whoOf(channel);
  const owner = channelTrait(channel, 'ownership');
  return {
    ...named(view, channel),
    who,
    facts: [
      ...(who ? [t(`journey.who.${who}`)] : []),
      ...(owner ? [t(`journey.owner.${owner}`)] : []),
      ...(channel.state === 'planned' ? [t('view.planned')] : []),
    ],
    unsaid: who === undefined || owner === undefined,
    phases: channel.phases ?? [],
    through: through.map((relationship) => named(view, relationship)),
    others: list(alsoReached(view, channel.id, segment).map(({ id }) => nameOf(view, id))),
  };
}

function whoOf(channel: Channel): Who | undefined {
  const human = channelTrait(channel, 'human');
  const digital = channelTrait(channel, 'digital');
  if (human) return digital ? 'online' : 'person';
  return human === undefined ? undefined : digital ? 'software' : 'nobody';
}
