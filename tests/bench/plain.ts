import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Canvas, Element, Id, Link } from '../../src/model/canvas';
import { meaningOf } from '../../src/model/link-meanings';

/**
 * The floor: thirty of the rules as bare functions over lookup tables, without verdicts, texts,
 * settings or fixes, and the least that an edit makes necessary. What a checker cannot well beat.
 */
type Note = Record<string, any> & { id: Id };
interface Entry {
  note: Note;
  block: Block;
  ends: Record<string, Note[]>;
}
type PlainRule = readonly [
  id: string,
  about: Block,
  reads: string,
  fires: (entry: Entry) => boolean,
];

export const HUMAN_TYPES = new Set([
  'personal_assistance',
  'dedicated_personal_assistance',
  'social',
]);
export const DEEP_TYPES = new Set([
  'dedicated_personal_assistance',
  'long_term_value_based',
  'social',
]);
export const HUMAN_KINDS = new Set([
  'sales_force',
  'own_store',
  'partner_store',
  'call_centre',
  'email',
  'chat',
  'event',
  'workshop',
  'field_service',
]);
export const DIGITAL_KINDS = new Set([
  'web_sales',
  'mobile_app',
  'email',
  'chat',
  'social_media',
  'advertising',
  'marketplace',
  'community_site',
  'in_product',
]);
const none: Note[] = [];
const of = (entry: Entry, block: Block) => entry.ends[block] ?? none;
const v = (q: { value: number } | undefined) => q?.value ?? Number.NaN;

/** The table of entries by id. */
export class Plain {
  readonly entries = new Map<Id, Entry>();
  readonly fired = new Map<string, boolean>();
  private readonly byField = new Map<string, PlainRule[]>();
  private readonly byBlock = new Map<Block, PlainRule[]>();

  readonly rules: readonly PlainRule[] = [
    [
      'segment-without-value-proposition',
      'segments',
      '',
      (e) => of(e, 'propositions').length === 0,
    ],
    ['segment-without-relationship', 'segments', '', (e) => of(e, 'relationships').length === 0],
    ['segment-without-channel', 'segments', '', (e) => of(e, 'channels').length === 0],
    [
      'paying-segment-without-revenue',
      'segments',
      'role',
      (e) => e.note.role !== 'user' && of(e, 'revenues').length === 0,
    ],
    ['expectation-unknown', 'segments', 'expectation', (e) => !e.note.expectation?.types.length],
    [
      'expected-relationship-not-offered',
      'segments',
      'expectation type',
      (e) =>
        (e.note.expectation?.types ?? []).some(
          (x: any) =>
            x.strength === 'must' && !of(e, 'relationships').some((r) => r.type === x.type),
        ),
    ],
    [
      'expectation-only-assumed',
      'segments',
      'expectation',
      (e) => e.note.expectation?.status === 'assumed',
    ],
    [
      'recurring-revenue-transactional-relationship',
      'segments',
      'recurrence type',
      (e) =>
        of(e, 'revenues').some((r) => r.recurrence === 'recurring') &&
        of(e, 'relationships').every((r) => r.type === 'transactional'),
    ],
    [
      'channel-phase-uncovered',
      'segments',
      'phases',
      (e) =>
        ['awareness', 'evaluation', 'purchase', 'delivery', 'after_sales'].some(
          (p) => !of(e, 'channels').some((c) => c.phases?.includes(p)),
        ),
    ],
    [
      'relationship-cost-exceeds-margin',
      'segments',
      'economics cost state',
      (e) => {
        let sum = 0;
        for (const r of of(e, 'relationships'))
          if (r.state !== 'planned')
            sum +=
              (v(r.cost?.fixedMonth) || 0) / v(e.note.economics?.activeCustomers) +
              (v(r.cost?.contactsPerCustomerMonth) * v(r.cost?.costPerContact) || 0);
        return sum >= v(e.note.economics?.arpaMonth) * v(e.note.economics?.grossMargin);
      },
    ],
    [
      'goal-uncovered',
      'segments',
      'goals',
      (e) => !of(e, 'relationships').some((r) => r.goals?.includes('retention')),
    ],
    [
      'value-proposition-without-segment',
      'propositions',
      '',
      (e) => of(e, 'segments').length === 0,
    ],
    [
      'complex-offer-without-assistance',
      'propositions',
      'complexity type',
      (e) =>
        e.note.complexity === 'complex' &&
        !of(e, 'relationships').some((r) => HUMAN_TYPES.has(r.type)),
    ],
    [
      'convenience-only-through-humans',
      'propositions',
      'drivers type',
      (e) =>
        !!e.note.drivers?.includes('convenience_usability') &&
        of(e, 'relationships').length > 0 &&
        of(e, 'relationships').every((r) => HUMAN_TYPES.has(r.type)),
    ],
    [
      'low-price-high-touch',
      'propositions',
      'priceLevel type',
      (e) =>
        e.note.priceLevel === 'economy' &&
        of(e, 'relationships').some((r) => HUMAN_TYPES.has(r.type)),
    ],
    [
      'relationship-without-goal',
      'relationships',
      'goals type',
      (e) => e.note.type !== 'transactional' && !e.note.goals?.length,
    ],
    [
      'relationship-without-channel',
      'relationships',
      'type',
      (e) => e.note.type !== 'transactional' && of(e, 'channels').length === 0,
    ],
    [
      'relationship-channel-misses-segment',
      'relationships',
      '',
      (e) =>
        of(e, 'segments').some((s) =>
          of(e, 'channels').some((c) => !of(this.entries.get(c.id)!, 'segments').includes(s)),
        ),
    ],
    [
      'relationship-vp-segment-mismatch',
      'relationships',
      '',
      (e) =>
        of(e, 'segments').some((s) =>
          of(e, 'propositions').some((p) => !of(this.entries.get(p.id)!, 'segments').includes(s)),
        ),
    ],
    [
      'over-served-expectation',
      'relationships',
      'type expectation',
      (e) =>
        HUMAN_TYPES.has(e.note.type) &&
        of(e, 'segments').some((s) =>
          s.expectation?.types.every((x: any) => x.type === 'self_service'),
        ),
    ],
    [
      'human-relationship-without-human-channel',
      'relationships',
      'type kind',
      (e) =>
        HUMAN_TYPES.has(e.note.type) &&
        of(e, 'channels').length > 0 &&
        !of(e, 'channels').some((c) => HUMAN_KINDS.has(c.kind)),
    ],
    [
      'automated-relationship-without-digital-channel',
      'relationships',
      'type kind',
      (e) =>
        e.note.type === 'automated_service' &&
        of(e, 'channels').length > 0 &&
        !of(e, 'channels').some((c) => DIGITAL_KINDS.has(c.kind)),
    ],
    [
      'community-without-shared-space',
      'relationships',
      'type kind',
      (e) =>
        e.note.type === 'community' && !of(e, 'channels').some((c) => c.kind === 'community_site'),
    ],
    [
      'deep-relationship-without-repeat',
      'relationships',
      'type purchaseFrequency',
      (e) =>
        DEEP_TYPES.has(e.note.type) &&
        of(e, 'segments').some((s) => s.purchaseFrequency === 'one_off'),
    ],
    [
      'loyalty-programme-for-rare-purchase',
      'relationships',
      'type purchaseFrequency',
      (e) =>
        e.note.type === 'loyalty_programme' &&
        of(e, 'segments').some((s) => s.purchaseFrequency === 'rare'),
    ],
    [
      'relationship-cost-unknown',
      'relationships',
      'type cost',
      (e) => HUMAN_TYPES.has(e.note.type) && e.note.cost === undefined,
    ],
    [
      'dedicated-in-name-only',
      'relationships',
      'type accountsPerRep',
      (e) => e.note.type === 'dedicated_personal_assistance' && v(e.note.accountsPerRep) > 150,
    ],
    ['channel-without-phase', 'channels', 'phases', (e) => !e.note.phases?.length],
    [
      'orphan-revenue',
      'revenues',
      '',
      (e) => of(e, 'segments').length === 0 || of(e, 'propositions').length === 0,
    ],
    [
      'cost-item-unattributed',
      'costs',
      '',
      (e) => Object.values(e.ends).every((list) => list.length === 0),
    ],
  ];

  constructor(canvas: Canvas) {
    for (const rule of this.rules) {
      push(this.byBlock, rule[1], rule);
      for (const field of rule[2].split(' ')) push(this.byField, field, rule);
    }
    for (const block of BLOCKS) {
      for (const note of Object.values(canvas[block]) as Element[]) {
        this.entries.set(note.id, { note: note as Note, block, ends: {} });
      }
    }
    for (const link of Object.values(canvas.links)) this.join(link);
  }

  /** Every rule on every note it is about. */
  all(): void {
    for (const entry of this.entries.values()) this.ask(entry, this.byBlock.get(entry.block) ?? []);
  }

  /** A note has another value in one field. */
  edit(note: Note, field: string): void {
    const entry = this.entries.get(note.id)!;
    const before = entry.note;
    entry.note = note;
    const rules = this.byField.get(field) ?? [];
    this.ask(entry, rules);
    for (const ends of Object.values(entry.ends)) {
      for (const end of ends) {
        const other = this.entries.get(end.id)!;
        const list = other.ends[entry.block]!;
        list[list.indexOf(before)] = note;
        this.ask(other, rules);
      }
    }
  }

  /** A link comes or goes. */
  link(link: Link, there: boolean): void {
    if (there) this.join(link);
    else this.part(link);
    for (const id of [link.from, link.to]) {
      const entry = this.entries.get(id)!;
      this.ask(entry, this.byBlock.get(entry.block) ?? []);
    }
  }

  private ask(entry: Entry, rules: readonly PlainRule[]): void {
    for (const [id, about, , fires] of rules) {
      if (about === entry.block) this.fired.set(`${id}/${entry.note.id}`, fires(entry));
    }
  }

  private join({ from, to }: Link): void {
    const [a, b] = [this.entries.get(from), this.entries.get(to)];
    if (!a || !b || !meaningOf(a.block, b.block)) return;
    (a.ends[b.block] ??= []).push(b.note);
    (b.ends[a.block] ??= []).push(a.note);
  }

  private part({ from, to }: Link): void {
    const [a, b] = [this.entries.get(from)!, this.entries.get(to)!];
    a.ends[b.block]!.splice(a.ends[b.block]!.indexOf(b.note), 1);
    b.ends[a.block]!.splice(b.ends[a.block]!.indexOf(a.note), 1);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
