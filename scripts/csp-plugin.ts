import type { Plugin } from 'vite';
import { CSP_META } from './headers.mjs';

/** Makes the built page keep to the policy, and say it: for hosts that set no headers. */
export function csp(): Plugin {
  return {
    name: 'rapport-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP_META },
        injectTo: 'head-prepend',
      },
    ],
  };
}
