import { describe, expect, test } from 'vitest';
import { comparisonCsv, comparisonJson, comparisonMarkdown } from '../../src/formats/comparison';
import '../../src/i18n/history';
import rules from '../../src/i18n/en/rules.json';
import { addMessages } from '../../src/i18n/translate';
import type { Canvas } from '../../src/model/canvas';
import { compareCanvases } from '../../src/model/compare';
import { after, together, type Edit } from '../../src/model/edit';
import { waive } from '../../src/model/edit-checks';
import { link } from '../../src/model/edit-links';
import { move } from '../../src/model/edit-move';
import { addNotes, change, changeMeta, putRecord, rename } from '../../src/model/edit-notes';
import { removeNotes } from '../../src/model/edit-remove';
import { sketch } from '../../src/model/sketch';
import { findingsOf } from '../../src/store/checker';
import { tell } from '../../src/ui/history/tell';
import { template, TEMPLATES } from '../support/templates';

addMessages(rules);

const base = sketch({
  segments: {
    riders: {
      name: 'Riders',
      expectation: { types: [{ type: 'community', strength: 'must' }], status: 'assumed' },
    },
    couriers: { name: 'Couriers' },
  },
  relationships: { help: { name: 'Help', type: 'personal_assistance' } },
  channels: { shop: { name: 'Shop' } },
  costs: { van: { name: 'Van' } },
  links: [['help', 'riders']],
});
const told = (before: Canvas, now: Canvas) =>
  tell(
    { canvas: before, name: 'Then' },
    { canvas: now, name: 'Now' },
    compareCanvases(before, now),
    findingsOf,
  );
const lines = (...edits: Edit[]) =>
  comparisonMarkdown(told(base, after(base, together('change', edits)))).split('\n');

describe('in words', () => {
  test.each<[string, Edit, string[]]>([
    [
      'a type and an amount',
      together('change', [
        change('relationships', 'help', (note) => {
          note.type = 'self_service';
        }),
        change('costs', 'van', (note) => {
          note.amountMonth = { value: 160, unit: 'money/month', status: 'measured' };
        }),
      ]),
      [
        '  - Type: Personal assistance → Self-service',
        '  - Amount: — → $160 a month (measured)',
        '- Cost Structure: — → $160 / mo',
      ],
    ],
    [
      'what a segment expects',
      change('segments', 'riders', (note) => {
        note.expectation = {
          types: [{ type: 'self_service', strength: 'nice' }],
          status: 'validated',
        };
      }),
      ['  - Expects: Community (must have), assumed → Self-service (nice to have), validated'],
    ],
    ['another block', move('shop', 'resources'), ['  - Block: Channels → Key Resources']],
    ['a link', link('shop', 'riders'), ['## Links', '- New: “Shop” reaches “Riders”']],
    ['what is gone', removeNotes(['couriers']), ['- Gone: Couriers']],
    [
      'a fact of the canvas',
      changeMeta((meta) => {
        meta.stage = 'growth' as never;
        meta.name = 'Other';
      }),
      ['- Changed: Name of the canvas'],
    ],
    [
      'a measure and a belief',
      together('record', [
        putRecord('kpis', {
          id: 'k',
          kind: 'churn_rate',
          of: 'riders',
          target: { value: 0.1, unit: 'share', status: 'assumed' },
        } as never),
        putRecord('assumptions', {
          id: 'a',
          about: { id: 'riders', path: 'expectation' },
          statement: 'They stay',
          importance: 'high',
          status: 'untested',
        }),
      ]),
      [
        '  - Target: 10%',
        '- New: They stay',
        '  - About: Riders (expects)',
        '  - Status: Untested',
      ],
    ],
    [
      'a finding set aside',
      waive({ id: 'crm-missing//', rule: 'crm-missing', reason: 'deliberate' } as never),
      ['## Findings set aside'],
    ],
  ])('%s', (_what, edit, expected) => {
    const found = lines(edit);
    for (const line of expected) expect(found).toContain(line);
  });

  test('nothing, where the two say the same', () => {
    expect(lines()).toContain('The two say the same.');
  });

  test('a note with another name brings no findings', () => {
    const repair = template('bike-repair-1a');
    const [segment] = Object.keys(repair.segments);
    const renamed = after(repair, rename(segment!, 'Cyclists of Guelph'));
    expect(told(repair, renamed).findings).toEqual([]);
    const gone = after(repair, removeNotes([segment!]));
    expect(told(repair, gone).findings.map(({ is }) => is)).toContain('gone');
  });
});

test('names are no markup in Markdown, and no formulas in CSV', () => {
  const name = '=HYPERLINK("x") | *bold*\n# head [a](b)';
  const words = told(base, after(base, addNotes('channels', [{ id: 'x', name }])));
  expect(comparisonMarkdown(words)).toContain(
    '- New: =HYPERLINK("x") \\| \\*bold\\* \\# head \\[a\\](b)',
  );
  expect(comparisonCsv(words)).toContain(
    'Channels,New,"\'=HYPERLINK(""x"") | *bold*\n# head [a](b)"',
  );
});

test('JSON has the values as they are', () => {
  const now = after(base, addNotes('channels', [{ id: 'x', name: 'Radio' }]));
  const json: unknown = JSON.parse(comparisonJson(told(base, now), compareCanvases(base, now)));
  expect(json).toMatchObject({
    format: 'rapport-comparison',
    before: 'Then',
    changes: [{ part: 'channels', id: 'x', name: 'Radio', is: 'new' }],
  });
});

test('every field of every template has a name, and no value is left to its code', () => {
  for (const name of TEMPLATES) {
    const empty = sketch({});
    const text = comparisonMarkdown(told(empty, template(name)));
    expect(text, name).not.toMatch(/^ {2}- [a-z]+[A-Z.]|undefined|\{"|: [a-z]+\\_/m);
  }
});
