import { describe, expect, it } from 'vitest';
import { blockNamed } from '../../../src/formats/in/block-names';
import more from '../../../src/formats/in/more-block-names.json';
import seen from '../../../src/formats/in/block-names.json';

const all = [seen, more].flatMap((table) =>
  Object.entries(table).flatMap(([block, languages]) =>
    Object.values(languages as Record<string, string[]>).flatMap((names) =>
      names.map((name) => [name, block] as const),
    ),
  ),
);

describe('names of blocks', () => {
  it('are 461 that were seen in 27 languages, and our own', () => {
    const count = Object.values(seen).flatMap((languages) => Object.values(languages).flat());
    const languages = new Set(Object.values(seen).flatMap((one) => Object.keys(one)));
    expect([count.length, languages.size]).toEqual([461, 27]);
  });

  it('name their block each, and no other', () => {
    const wrong = all.filter(([name, block]) => name.length > 1 && blockNamed(name) !== block);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['## 3. Kanäle', 'channels'],
    ['3) Kanäle', 'channels'],
    ['🤝 Key Partners', 'partners'],
    ['**KEY PARTNERS**', 'partners'],
    ['Nuestros clientes', 'segments'],
    ['The Customer Segments', 'segments'],
    ['Kundensegmente / Customer Segments', 'segments'],
    ['客户细分 (Customer Segments)', 'segments'],
    ['客户细分 Customer Segments', 'segments'],
    ['客户细分（Customer Segments）', 'segments'],
    ['Customer Segments {customer-segments}', 'segments'],
    ['Customer Segments (B2B and B2C)', 'segments'],
    ['Customer Segments: who we serve', 'segments'],
    ['Customer Segments – who we serve', 'segments'],
    ['Block 1: Customer Segments', 'segments'],
    ['1 - Customer Segments', 'segments'],
    ['Costumer Segments', 'segments'],
    ['Custumer Relationships', 'relationships'],
    ['Revenue Sreams', 'revenues'],
    ['Key Activites', 'activities'],
    ['Key Ressources', 'resources'],
    ['Schlüssel-Partner', 'partners'],
    ['Schluesselpartner', 'partners'],
    ['valuePropositions', 'propositions'],
  ])('%s is %s', (heading, block) => {
    expect(blockNamed(heading)).toBe(block);
  });

  it.each([
    'Weather',
    'Business Model Canvas',
    'Problem',
    'Unfair Advantage',
    'Key Metrics',
    'Our customers are students',
    'We reach customers through channels',
    'Channels / Customer Relationships',
    'Revenue and Costs',
    'R',
    '',
    '…',
    '__proto__',
    'constructor',
    `Customer Segments ${'x'.repeat(200)}`,
  ])('%s is none', (heading) => {
    expect(blockNamed(heading)).toBeUndefined();
  });
});
