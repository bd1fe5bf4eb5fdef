import { describe, expect, test } from 'vitest';
import { canvasCsv } from '../../../src/formats/out/csv';
import { canvasJsonCanvas } from '../../../src/formats/out/json-canvas';
import { canvasMarkdown } from '../../../src/formats/out/markdown';
import { sketch } from '../../../src/model/sketch';

const canvas = sketch({
  meta: { name: 'Bike *clinic*', note: 'On wheels' },
  segments: {
    riders: {
      name: 'Riders, in town',
      note: 'Many commute.\nSome race.',
      expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'validated' },
    },
    blank: { name: ' ' },
  },
  propositions: { clinic: { name: '- Repair [today]', drivers: ['price', 'design'] } },
  partners: { maker: { name: '=1+1' } },
  resources: { van: { name: '1. Van' } },
  links: [
    ['clinic', 'riders'],
    ['maker', 'van'],
    ['van', 'clinic'],
  ],
});

test('Markdown has a heading for each block, and under a note what its face and its links say', () => {
  expect(canvasMarkdown(canvas)).toBe(`# Bike \\*clinic\\*

On wheels

## Customer Segments

- Riders, in town
  - expects Self-service, validated
  - Many commute.
  - Some race.

## Value Propositions

- \\- Repair \\[today\\]
  - Price, Design
  - Serves Riders, in town

## Channels

## Customer Relationships

## Revenue Streams

## Key Resources

- 1\\. Van
  - Enables - Repair \\[today\\]

## Key Activities

## Key Partners

- =1+1
  - provides 1. Van

## Cost Structure
`);
});

test('CSV has a row for each note, and no formula', () => {
  expect(canvasCsv(canvas)).toBe(
    [
      '\uFEFFblock,item,description,links',
      'Customer Segments,"Riders, in town","Many commute.\nSome race.",',
      'Value Propositions,\'- Repair [today],,"Serves Riders, in town"',
      'Key Resources,1. Van,,Enables - Repair [today]',
      "Key Partners,'=1+1,,Provides 1. Van",
      '',
    ].join('\r\n'),
  );
});

interface JsonCanvas {
  readonly nodes: readonly {
    id: string;
    type: string;
    x: number;
    y: number;
    width: number;
    height: number;
    label?: string;
    text?: string;
  }[];
  readonly edges: readonly { id: string; fromNode: string; toNode: string; label: string }[];
}

describe('JSON Canvas', () => {
  const { nodes, edges } = JSON.parse(canvasJsonCanvas(canvas)) as JsonCanvas;

  test('has a frame, nine groups, a text node for each note and an edge for each link', () => {
    expect(nodes.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 10 }, () => 'group'),
      ...Array.from({ length: 4 }, () => 'text'),
    ]);
    expect(nodes[0]!.label).toBe('Bike *clinic*');
    expect(nodes.find(({ id }) => id === 'riders')!.text).toBe(
      'Riders, in town\n\nMany commute.\nSome race.',
    );
    expect(edges.map(({ fromNode, label, toNode }) => [fromNode, label, toNode])).toEqual([
      ['clinic', 'Serves', 'riders'],
      ['maker', 'Provides', 'van'],
      ['van', 'Enables', 'clinic'],
    ]);
  });

  test('has whole numbers for places, ids once each, and edges between nodes that are there', () => {
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { x, y, width, height } of nodes) {
      expect([x, y, width, height].every(Number.isInteger)).toBe(true);
    }
    expect(
      edges.every(({ fromNode, toNode }) => ids.includes(fromNode) && ids.includes(toNode)),
    ).toBe(true);
  });
});
