import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /src\/i18n\/[a-zA-Z-]+\/[a-z]+\.json$/;

/** Compiles the ICU messages of the catalogue at build time, so that no parser is shipped. */
export function messages(): Plugin {
  return {
    name: 'rapport-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!CATALOGUE.test(id.split('?')[0]!.replaceAll('\\', '/'))) return null;
      const texts = JSON.parse(code) as Record<string, string>;
      const compiled = Object.entries(texts).map(([key, text]) => [
        key,
        compileMessageOrThrow(text),
      ]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
