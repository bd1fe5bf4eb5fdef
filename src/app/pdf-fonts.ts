import type { LoadFont } from '../formats/pdf/glyphs';
import { FONT_FILES } from './font-files';

/** The font without which there is no page: it has the box that stands for other letters. */
const NEEDED = /^inter\//;

/**
 * Fetches a font file from our own origin. Those of other scripts may be out of reach: without a
 * network, or in the single file, which has none.
 */
export const loadFont: LoadFont = async (file) => {
  const address = FONT_FILES[`/node_modules/@fontsource/${file}`];
  try {
    if (!address) throw new Error(`No such font: ${file}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
    return await response.arrayBuffer();
  } catch (error) {
    if (NEEDED.test(file)) throw error;
    return undefined;
  }
};
