import { inflateSync } from 'node:zlib';

/** A string as it was drawn: in one font, from left to right. Lengths in points. */
export interface Drawn {
  readonly page: number;
  readonly x: number;
  /** From the bottom of the page. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Reads back what jsPDF wrote, by the fonts' own ToUnicode tables; knows no other producer. */
export function readPdf(bytes: ArrayBuffer): { drawn: Drawn[]; pages: number; raw: string } {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id, body] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(Number(id), body!);
  }
  const fonts = new Map<string, Map<string, string>>();
  for (const body of objects.values()) {
    for (const [, key, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '');
      if (unicode) fonts.set(key!, readCmap(stream(objects.get(Number(unicode[1]))!)));
    }
  }
  const drawn: Drawn[] = [];
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  pages.forEach((body, i) => {
    const content = stream(objects.get(Number(/\/Contents (\d+) 0 R/.exec(body)![1]))!);
    const RUN = /BT\n\/(F\d+) ([\d.]+) Tf[\s\S]*?([-\d.]+) ([-\d.]+) Td\n<([0-9a-f]*)> Tj\nET/g;
    for (const [, font, size, x, y, hex] of content.matchAll(RUN)) {
      const codes = hex!.match(/.{4}/g) ?? [];
      const text = codes.map((code) => fonts.get(font!)?.get(code) ?? `<${code}>`).join('');
      drawn.push({ page: i + 1, x: Number(x), y: Number(y), size: Number(size), text });
    }
  });
  return { drawn, pages: pages.length, raw };
}

function stream(body: string): string {
  const start = body.indexOf('stream\n') + 7;
  const data = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
  return /\/FlateDecode/.test(body)
    ? inflateSync(data).toString('latin1')
    : data.toString('latin1');
}

function readCmap(cmap: string): Map<string, string> {
  const pairs = cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g);
  return new Map(
    [...pairs].map(([, code, char]) => [code!, String.fromCharCode(parseInt(char!, 16))]),
  );
}

/** All text of a page (or of all) without white space, in the order in which it was drawn. */
export function textOf({ drawn }: { drawn: Drawn[] }, page?: number): string {
  return drawn
    .filter((run) => page === undefined || run.page === page)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}
