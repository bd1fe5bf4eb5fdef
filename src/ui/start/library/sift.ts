import { locale } from '../../../i18n/translate';

/** A canvas as the library lists it; what is not known of it is missing. */
export interface LibraryItem {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed?: number | undefined;
  readonly bytes?: number | undefined;
  readonly notes?: number | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** In which order canvases stand. */
export const ORDERS = ['opened', 'name', 'size'] as const;
export type Order = (typeof ORDERS)[number];

/** What is looked for among the canvases. */
export interface Sieve {
  readonly search: string;
  /** Tags that each one shown has, all of them. */
  readonly tags: readonly string[];
  readonly order: Order;
}

/** Upper case or lower, one tag is the same. */
const plain = (text: string): string => text.toLocaleLowerCase();

/**
 * The canvases that have every word of the search in their name or a tag, and all the tags. They
 * come as the last opened first.
 */
export function sift<T extends LibraryItem>(items: readonly T[], sieve: Sieve): T[] {
  const words = plain(sieve.search).split(/\s+/).filter(Boolean);
  const wanted = sieve.tags.map(plain);
  const found = items.filter(({ name, tags = [] }) => {
    const all = plain([name, ...tags].join('\n'));
    const own = new Set(tags.map(plain));
    return words.every((word) => all.includes(word)) && wanted.every((tag) => own.has(tag));
  });
  if (sieve.order === 'name') {
    // A tenth version comes after the second.
    const { compare } = new Intl.Collator(locale(), { numeric: true });
    return found.sort((a, b) => compare(a.name, b.name));
  }
  if (sieve.order === 'size') return found.sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
  return found;
}

/** All tags in use, the most used first, each once and as it is written first. */
export function tagsOf(items: readonly LibraryItem[]): string[] {
  const counts = new Map<string, { tag: string; count: number }>();
  for (const tag of items.flatMap(({ tags = [] }) => tags)) {
    const known = counts.get(plain(tag));
    counts.set(plain(tag), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
    .map(({ tag }) => tag);
}

/** Tags with one more, tidied; as they were when it says nothing new. */
export function withTag(
  tags: readonly string[],
  typed: string,
  limit: { length: number; count: number },
): readonly string[] {
  const tag = typed.replace(/\s+/g, ' ').trim().slice(0, limit.length).trim();
  const isKnown = tags.some((own) => plain(own) === plain(tag));
  return !tag || isKnown || tags.length >= limit.count ? tags : [...tags, tag];
}
