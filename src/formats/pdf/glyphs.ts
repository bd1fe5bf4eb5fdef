import type { jsPDF } from 'jspdf';
import { binaryString } from '../binary-string';
import type { Weight } from '../drawing/pen';
import { alphabetFiles, hanFiles, type FindFiles, type Han } from './slices';
import { woffToTtf } from './woff';

/**
 * Fetches a font file by its path below `@fontsource/`, such as `inter/files/….woff`; nothing where
 * it is not to be had: boxes stand for its letters then.
 */
export type LoadFont = (file: string) => Promise<ArrayBuffer | undefined>;

/** A character in a font: the font's name in the document; the measures are in em. */
export interface Glyph {
  readonly font: string;
  readonly width: number;
  /** The middle of its outline, from where it is drawn. */
  readonly center: number;
}
/** The characters that can be drawn, by code point. */
export type Glyphs = Readonly<Record<Weight, ReadonlyMap<number, Glyph>>>;
/** Characters to be drawn; each is found for both weights, whichever it will be drawn in. */
export type Needs = ReadonlySet<number>;

/** What is used here of jsPDF's parsed font. */
interface Metadata {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  characterToGlyph(code: number): number;
  widthOfGlyph(glyph: number): number;
  readonly head: { readonly unitsPerEm: number };
  readonly glyf: { glyphFor(glyph: number): { xMin: number; xMax: number } | null };
}

/** What jsPDF reads of a font; the rest is for layout engines. */
const TABLES: ReadonlySet<string> = new Set(
  'OS/2 cmap glyf head hhea hmtx loca maxp name post'.split(' '),
);

/** jsPDF reads UTF-16 units and the basic plane's cmap only. */
const LAST = 0xffff;

/** Font files in a document: each is fetched, unpacked and parsed once. */
export class FontShelf {
  readonly #fonts = new Map<string, { name: string; metadata: Metadata }>();
  readonly #absent = new Set<string>();

  constructor(
    readonly doc: jsPDF,
    readonly load: LoadFont,
  ) {}

  /** Adds the files that are not there yet; in a fixed order, so that equal input gives equal bytes. */
  async add(files: Iterable<string>): Promise<void> {
    const fresh = [...new Set(files)]
      .filter((file) => !this.#fonts.has(file) && !this.#absent.has(file))
      .sort();
    const fonts = await Promise.all(
      fresh.map(async (file) => {
        const bytes = await this.load(file);
        return bytes && woffToTtf(bytes, TABLES);
      }),
    );
    fresh.forEach((file, i) => {
      const font = fonts[i];
      if (!font) {
        this.#absent.add(file);
        return;
      }
      const name = file.slice(file.lastIndexOf('/') + 1).replace(/-normal\.woff$/, '');
      this.doc.addFileToVFS(`${name}.ttf`, binaryString(font));
      this.doc.addFont(`${name}.ttf`, name, 'normal');
      this.doc.setFont(name, 'normal');
      this.#fonts.set(file, { name, metadata: this.doc.getFont().metadata as Metadata });
    });
  }

  has = (file: string): boolean => this.#fonts.has(file);

  /** The glyph in a file, when the file is here and really has one. */
  glyph(file: string, codePoint: number): Glyph | undefined {
    const font = this.#fonts.get(file);
    if (!font || !font.metadata.cmap.unicode.codeMap[codePoint]) return undefined;
    const { metadata, name } = font;
    const glyph = metadata.characterToGlyph(codePoint);
    const box = metadata.glyf.glyphFor(glyph);
    const center = box ? (box.xMin + box.xMax) / 2 / metadata.head.unitsPerEm : 0;
    return { font: name, width: metadata.widthOfGlyph(glyph) / 1000, center };
  }
}

/**
 * Loads the font files that the characters need, and no others. What an alphabet font lacks is
 * looked for in the Han fonts; what those lack stays out of the answer.
 */
export async function loadGlyphs(shelf: FontShelf, needs: Needs, han: readonly Han[]) {
  const found: Record<Weight, Map<number, Glyph>> = { 400: new Map(), 600: new Map() };
  await search(shelf, needs, found, alphabetFiles);
  for (const next of han) {
    if (lacking(needs, found).length > 0) await search(shelf, needs, found, await hanFiles(next));
  }
  return found as Glyphs;
}

type Found = Record<Weight, Map<number, Glyph>>;

function lacking(needs: Needs, found: Found): { codePoint: number; weight: Weight }[] {
  return ([400, 600] as const).flatMap((weight) =>
    [...needs]
      .filter((codePoint) => codePoint <= LAST && !found[weight].has(codePoint))
      .map((codePoint) => ({ codePoint, weight })),
  );
}

/** Several files may list a character, and the first need not have it: tries them in turn. */
async function search(shelf: FontShelf, needs: Needs, found: Found, filesOf: FindFiles) {
  let open = lacking(needs, found).map((need) => ({
    ...need,
    files: filesOf(need.codePoint, need.weight),
  }));
  while (open.some(({ files }) => files.length > 0)) {
    await shelf.add(open.flatMap(({ files }) => files.slice(0, 1)));
    open = open.filter(({ codePoint, weight, files }) => {
      const glyph = files[0] && shelf.glyph(files[0], codePoint);
      if (glyph) found[weight].set(codePoint, glyph);
      else files.shift();
      return !glyph && files.length > 0;
    });
  }
}
