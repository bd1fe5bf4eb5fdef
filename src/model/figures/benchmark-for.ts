import type { Relationship } from '../elements';
import type { ChannelKind } from '../enums';
import type { CanvasView } from '../view';
import { change } from '../edit-notes';
import type { Edit } from '../edit';
import { HUMAN_TYPES } from '../relationship-types';
import { BENCHMARK_CURRENCY, BENCHMARKS, prefill, type Benchmark } from './benchmarks';

/** A published number for a field of a relationship that is not filled in. */
export interface BenchmarkOffer {
  readonly path: 'cost.costPerContact' | 'accountsPerRep';
  /** Its name among the benchmarks. */
  readonly key: keyof typeof BENCHMARKS;
  readonly benchmark: Benchmark;
}

const BY_CHANNEL: Partial<Record<ChannelKind, keyof typeof BENCHMARKS>> = {
  call_centre: 'phoneContact',
  chat: 'chatContact',
  email: 'emailContact',
};

/** The benchmarks that could stand where a relationship says nothing yet. */
export function benchmarksFor(relationship: Relationship, view: CanvasView): BenchmarkOffer[] {
  const { type, cost, accountsPerRep } = relationship;
  const offers: BenchmarkOffer[] = [];
  const offer = (path: BenchmarkOffer['path'], key: keyof typeof BENCHMARKS) =>
    offers.push({ path, key, benchmark: BENCHMARKS[key] });
  // A relationship that has another cost on record, and no contacts, may well have none.
  const counted = !cost || cost.contactsPerCustomerMonth !== undefined;
  if (counted && !cost?.costPerContact && view.meta.currency === BENCHMARK_CURRENCY) {
    for (const key of contactsOf(relationship, view)) offer('cost.costPerContact', key);
  }
  if (type === 'dedicated_personal_assistance' && !accountsPerRep) {
    offer('accountsPerRep', 'dedicatedAccounts');
  }
  return offers;
}

function contactsOf({ id, type }: Relationship, view: CanvasView): (keyof typeof BENCHMARKS)[] {
  if (type === 'self_service') return ['selfServiceContact'];
  if (type === 'automated_service') return ['botContact'];
  if (!type || !HUMAN_TYPES.has(type)) return [];
  const kinds = view.linked(id, 'channels').flatMap(({ kind }) => (kind ? [BY_CHANNEL[kind]] : []));
  const known = [...new Set(kinds.filter((key) => key !== undefined))];
  return known.length > 0 ? known : ['liveContact'];
}

/** Writes a benchmark where nothing is said: with its range, its year and its sources. */
export function writingBenchmark({ id }: Relationship, { path, benchmark }: BenchmarkOffer): Edit {
  return change('relationships', id, (draft) => {
    if (path === 'accountsPerRep') draft.accountsPerRep = prefill(benchmark);
    else (draft.cost ??= {}).costPerContact = prefill(benchmark);
  });
}
