import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipHtml, readClipHtml } from '../../src/formats/clip-html';
import { clipText, readText } from '../../src/formats/clip-text';
import { clipOf } from '../../src/model/clip';
import { sketch } from '../../src/model/sketch';

const shop = sketch({
  segments: {
    riders: { name: 'Riders <in> "town" & above' },
    firms: { name: 'Firms\nwith fleets' },
  },
  channels: { van: { name: 'Van' } },
});

describe('as HTML', () => {
  it('carries notes through other programs and back', () => {
    const clip = clipOf(shop, ['riders', 'firms', 'van']);
    const html = clipHtml(clip);
    expect(html).toContain('<li>Riders &#60;in&#62; &#34;town&#34; &#38; above</li>');
    // What browsers do to it on the way.
    const wrapped = `<html><body>\n<!--StartFragment-->${html}<!--EndFragment-->\n</body></html>`;
    expect(readClipHtml(wrapped)).toEqual({ ok: true, canvas: clip });
  });

  it('is nothing of ours without its attribute', () => {
    expect(readClipHtml('')).toBeUndefined();
    expect(readClipHtml('<p>data-rapport</p>')).toBeUndefined();
  });

  const carrying = (text: string) => `<div data-rapport="${encodeURIComponent(text)}">`;
  it.each([
    ['no JSON', carrying('{'), 'not-json'],
    ['cut off in the middle of a sign', '<div data-rapport="%E2%82', 'not-json'],
    ['a list', carrying('[]'), 'not-a-canvas'],
    [
      'a prototype',
      carrying('{"format":"rapport-canvas","schemaVersion":1,"__proto__":{}}'),
      'wrong-field',
    ],
    [
      'wrong types',
      carrying(JSON.stringify({ ...shop, segments: { a: { id: 7 } } })),
      'wrong-field',
    ],
    ['a newer version', carrying(JSON.stringify({ ...shop, schemaVersion: 99 })), 'newer-version'],
    ['ten million characters', carrying(`{"a":"${'x'.repeat(10_000_000)}"}`), 'too-large'],
    [
      'more than a clipboard should hold',
      `<div data-rapport="${'%41'.repeat(12_000_000)}`,
      'too-large',
    ],
  ])('is refused with %s', (_, html, key) => {
    expect(readClipHtml(html)).toMatchObject({ ok: false, error: { key } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readClipHtml(`<div data-rapport="${text}">`)?.ok).toBe(false);
        expect(readClipHtml(carrying(text))?.ok).toBe(false);
      }),
    );
  });
});

describe('as text', () => {
  it('is a name, bullets, or headings with bullets', () => {
    expect(clipText(clipOf(shop, ['van']))).toBe('Van');
    expect(clipText(clipOf(shop, ['riders', 'firms']))).toBe(
      '- Riders <in> "town" & above\n- Firms with fleets\n',
    );
    expect(clipText(clipOf(shop, ['firms', 'van']))).toBe(
      '## Customer Segments\n\n- Firms with fleets\n\n## Channels\n\n- Van\n',
    );
  });

  it('reads what it writes', () => {
    expect(readText(clipText(clipOf(shop, ['firms', 'van'])))).toEqual([
      { block: 'segments', lines: ['Firms with fleets'] },
      { block: 'channels', lines: ['Van'] },
    ]);
  });

  it('knows blocks by their names and by other words, in whatever dress', () => {
    const text = [
      '# Bike shop',
      'before any block',
      '## 1. Customers',
      '* Riders',
      '  - [ ] Firms',
      '### **Value Propositions**',
      '1. Repair',
      '**Revenue:**',
      'Fees: monthly',
      'Key Partners:',
      'Brands',
      '## Weather',
      'Rain',
    ].join('\r\n');
    expect(readText(text)).toEqual([
      { block: undefined, lines: ['before any block', 'Rain'] },
      { block: 'segments', lines: ['Riders', 'Firms'] },
      { block: 'propositions', lines: ['Repair'] },
      { block: 'revenues', lines: ['Fees: monthly'] },
      { block: 'partners', lines: ['Brands'] },
    ]);
  });

  it('takes lines without headings as they are', () => {
    expect(readText('Partners\n- Channels\n\n')).toEqual([
      { block: undefined, lines: ['Partners', 'Channels'] },
    ]);
  });
});
