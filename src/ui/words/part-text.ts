import { nameOf } from '../../i18n/name';
import { list } from '../../i18n/format';
import { t, text, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import { meaningOf } from '../../model/link-meanings';
import type { Bundle, LinkPart, Part, TagPart } from '../../model/suggest';
import type { CanvasView } from '../../model/view';

/** The enumeration whose words a field's values have, where it is not named after the field. */
const ENUMS: Readonly<Record<string, string>> = {
  'channels.kind': 'channelKind',
  'channels.phases': 'phase',
  'propositions.drivers': 'valueDriver',
  'relationships.type': 'relationshipType',
  'relationships.goals': 'goal',
  'revenues.type': 'revenueType',
  'activities.capability': 'activityCapability',
  'resources.capability': 'resourceCapability',
  'costs.kind': 'costKind',
  'segments.purchaseFrequency': 'frequency',
};

/** A suggestion in words: the field it fills, with what, and why. */
export interface PartText {
  readonly field: string;
  readonly what: string;
  readonly why: string;
}

/** What a part of a bundle suggests, and why. */
export function partText(part: Part, { block }: Bundle, view: CanvasView): PartText {
  return part.kind === 'tag' ? tagText(part, block) : linkText(part, block, view);
}

/** All that a bundle suggests, on one line. */
export function bundleText(bundle: Bundle, view: CanvasView): string {
  return bundle.parts.map((part) => partText(part, bundle, view).what).join(' · ');
}

const quoted = (words: readonly string[]) =>
  list(words.map((said) => t('words.quote', { words: said })));

function tagText({ path, value, words, usualFor }: TagPart, block: Block): PartText {
  const nameIn = (field: string, said: string) => word(ENUMS[`${block}.${field}`] ?? field, said);
  const usual = usualFor && t('words.usual', { what: nameIn(USUAL_BY[block] ?? '', usualFor) });
  const quote = words.length > 0 && quoted(words);
  return {
    field: text(`field.${path}`, undefined, path),
    what: list([value].flat().map((one) => nameIn(path, one))),
    why: quote && usual ? t('words.both', { quote, usual }) : quote || usual || '',
  };
}

/** The field whose value makes another one usual. */
const USUAL_BY: Readonly<Partial<Record<Block, string>>> = {
  channels: 'kind',
  relationships: 'type',
  revenues: 'type',
};

function linkText({ to, because }: LinkPart, block: Block, view: CanvasView): PartText {
  const other = view.blockOf(to)!;
  const forward = meaningOf(block, other);
  const verb = forward
    ? text(`link.${forward.meaning}`)
    : text(`link.${meaningOf(other, block)!.meaning}.back`);
  return {
    field: t('field.links'),
    what: t('words.link', { verb, name: nameOf(view, to) }),
    why: whyLink(because, view),
  };
}

function whyLink(because: LinkPart['because'], view: CanvasView): string {
  if ('only' in because) return t('words.only', { block: word('blockShort', because.only) });
  if ('fits' in because) return t(`words.fits.${because.fits}`);
  if ('serving' in because) return t('words.serving', { segment: nameOf(view, because.serving) });
  if ('needed' in because) {
    return t('words.needed', { type: word('relationshipType', because.needed) });
  }
  return quoted(because.words);
}
