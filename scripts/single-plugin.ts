import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { singleCsp } from './headers.mjs';

/** The name of the finished file. */
const NAME = 'rapport.html';
const ICON = fileURLToPath(new URL('../public/icon.svg', import.meta.url));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts the one script and the one style sheet of the build into the page itself. */
export function single(): Plugin {
  return {
    name: 'rapport-single',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      // There is nothing to install, and no file beside it.
      handler: (html) => html.replaceAll(/\s*<link rel="(icon|apple-touch-icon|manifest)".*/g, ''),
    },
    generateBundle(_options, bundle) {
      let [script, style, html] = ['', '', ''];
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') script += file.code;
        else if (name.endsWith('.css')) style += file.source;
        else if (name.endsWith('.html')) html = String(file.source);
        else this.error(`${name} is a file of its own: the page must hold all.`);
        delete bundle[name];
      }
      script = script
        // Nothing has to be loaded before any part.
        .replaceAll('__VITE_PRELOAD__', 'void 0')
        // What would end the element early stands in strings only.
        .replaceAll('</script', '<\\/script')
        .replaceAll('<!--', '<\\!--');
      const icon = `data:image/svg+xml;base64,${readFileSync(ICON).toString('base64')}`;
      const policy = singleCsp(hashOf(script), hashOf(style));
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        html.match(/<meta charset[^>]*>/)![0],
      ];
      const end = [
        `<link rel="icon" href="${icon}" type="image/svg+xml" />`,
        `<style>${style}</style>`,
      ];
      const source = html
        .replace(/\s*<script\b[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
        .replace(head[1]!, '')
        // Not as patterns: the code has dollar signs.
        .replace('<head>', () => `<head>\n    ${head.join('\n    ')}`)
        .replace('</head>', () => `  ${end.join('\n    ')}\n  </head>`)
        .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
      this.emitFile({ type: 'asset', fileName: NAME, source });
    },
  };
}
