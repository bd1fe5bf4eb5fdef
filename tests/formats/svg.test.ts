// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvasSvg, svgPages } from '../../src/formats/svg/canvas-svg';
import { toXml, type SvgNode } from '../../src/formats/svg/node';
import { svgText, type WidthOf } from '../../src/formats/svg/svg-pen';
import type { Picture } from '../../src/layout/picture';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { sketch } from '../../src/model/sketch';
import { VIEWS } from '../../src/store/view';
import { makerOf, TEMPLATES } from './views';

const widthOf: WidthOf = (line, weight) => line.length * (weight === 600 ? 0.58 : 0.55);
const CREDIT = 'Business Model Canvas by Strategyzer (strategyzer.com), CC BY-SA 3.0';
const bare = (text: string) => text.replace(/\s/g, '');

/** Reads an SVG file as a browser would, and fails where it is no sound XML. */
function read(svg: string): Document {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
  expect(read.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
  return read;
}
const textsOf = (root: ParentNode) =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent);

/** Elements that a page of pictures never has: nothing that runs, loads or links. */
const HARMLESS = ['svg', 'title', 'desc', 'rect', 'line', 'circle', 'text', 'clipPath', 'g'];

function expectSound(root: Element): void {
  const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
  const width = number(root, 'width');
  const height = number(root, 'height');
  expect(width).toBeGreaterThan(300);
  for (const element of root.querySelectorAll('*')) {
    expect(HARMLESS).toContain(element.tagName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|href|style/);
      expect(value).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
  for (const element of root.querySelectorAll('text')) {
    const size = number(element, 'font-size');
    const wide =
      widthOf(element.textContent, number(element, 'font-weight') === 600 ? 600 : 400) * size;
    const anchor = element.getAttribute('text-anchor') ?? 'start';
    const rtl = element.getAttribute('direction') === 'rtl';
    const left = anchor === 'middle' ? wide / 2 : (anchor === 'end') === rtl ? 0 : wide;
    const x = number(element, 'x') - left;
    expect(x, element.textContent).toBeGreaterThanOrEqual(-0.5);
    expect(x + wide, element.textContent).toBeLessThanOrEqual(width + 0.5);
    expect(number(element, 'y') - size).toBeGreaterThanOrEqual(0);
    expect(number(element, 'y')).toBeLessThanOrEqual(height);
  }
  for (const element of root.querySelectorAll('rect')) {
    expect(number(element, 'x')).toBeGreaterThanOrEqual(-0.5);
    expect(number(element, 'y')).toBeGreaterThanOrEqual(-0.5);
    expect(number(element, 'x') + number(element, 'width')).toBeLessThanOrEqual(width + 0.5);
    expect(number(element, 'y') + number(element, 'height')).toBeLessThanOrEqual(height + 0.5);
  }
}

const all = (svg: Document | Element) => bare(textsOf(svg).join(''));

describe.each(TEMPLATES)('%s', (_, canvas) => {
  test('as a drawing has every note and the credit', () => {
    const svg = read(canvasSvg(canvas, widthOf));
    expectSound(svg.documentElement);
    for (const block of BLOCKS) {
      for (const { name } of Object.values(canvas[block])) expect(all(svg)).toContain(bare(name));
    }
    expect(textsOf(svg)).toContain(CREDIT);
    expect(svg.querySelector('title')!.textContent).toBe(canvas.meta.name);
    expect(svg.querySelector('desc')!.textContent).toBe('Business model canvas');
  });

  test.each(VIEWS)('in the view %s is sound as one drawing and as pages', async (view) => {
    const make = await makerOf(canvas, view);
    const svg = read(canvasSvg(canvas, widthOf, make));
    expectSound(svg.documentElement);
    expect(all(svg)).toContain(bare(canvas.meta.name));
    expect(textsOf(svg)).toContain(CREDIT);
    for (const { name } of Object.values(canvas.segments)) {
      expect(all(svg)).toContain(bare(name));
    }
    const pages = svgPages(canvas, widthOf, 'a4', make).map((page) => read(toXml(page)));
    for (const page of pages) {
      expectSound(page.documentElement);
      expect(textsOf(page)).toContain(CREDIT);
    }
    // What is in the drawing is on the pages.
    const picture = make?.((text, style) => widthOf(text, 400) * SIZES[style]);
    const printed = pages.map(all).join('');
    const lost = wordsOf(picture).filter((part) => !printed.includes(part));
    expect(lost).toEqual([]);
  });
});

const SIZES = { heading: 12, title: 13, meta: 11, chip: 10.5 };
/** Where lines break depends on how wide letters are: words are what stays whole. */
const wordsOf = (picture: Picture | undefined) =>
  (picture?.bands ?? []).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.is === 'text' ? svgText(mark.text).split(/\s+/) : [])),
  );

const named = (name: string, more: object = {}): Canvas =>
  sketch({ meta: { name }, segments: { a: { name, ...more } } });

describe('an SVG', () => {
  test('writes signs of XML as what they are', () => {
    const name = `Tom & "Jerry" <script>alert('1')</script> ]]> <!-- &amp;`;
    const text = canvasSvg(named(name), () => 0.1);
    expect(text).not.toContain('<script');
    expect(textsOf(read(text))).toContain(name);
  });

  test('leaves the order of letters to who shows it, and says where a line begins', () => {
    const svg = read(canvasSvg(named('תיקון אופניים'), widthOf));
    const [title] = [...svg.querySelectorAll('text')].filter(
      ({ textContent }) => textContent === 'תיקון אופניים',
    );
    expect(title!.getAttribute('direction')).toBeNull();
    const note = [...svg.querySelectorAll('text[direction="rtl"]')];
    expect(note.length).toBeGreaterThan(0);
  });

  test('is sound and has every note, whatever it is called', () => {
    const lost = (name: string): boolean => {
      const shown = textsOf(read(canvasSvg(named(name), widthOf))).join('');
      return !bare(shown).includes(bare(svgText(name)));
    };
    const strange = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    const examples: [string][] = [['\ufffe\u0000 \ud800\u202ex'], [']]>&lt;']];
    const check = fc.check(
      fc.property(strange, (name) => !lost(name)),
      { numRuns: 150, seed: 5, examples },
    );
    expect(check.counterexample).toBeNull();
  });

  test('numbers its clips apart over all pages', () => {
    const many = sketch({
      meta: { name: 'Many' },
      activities: Object.fromEntries(
        Array.from({ length: 150 }, (_, i) => [`n${i}`, { name: `Activity ${i} of many others` }]),
      ),
    });
    const pages = svgPages(many, widthOf, 'a4');
    expect(pages.length).toBeGreaterThan(1);
    const ids = pages.flatMap(idsIn);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function idsIn(node: SvgNode): unknown[] {
  const inner = node.children.flatMap((child) => (typeof child === 'string' ? [] : idsIn(child)));
  return node.attributes['id'] === undefined ? inner : [node.attributes['id'], ...inner];
}
