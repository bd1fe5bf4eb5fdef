import type { Plugin } from 'vite';

/**
 * Takes from a bundled package the question whether there is a `require`: here is none, and the
 * helper that answers it would stand in what every start loads.
 */
export const noRequire = (): Plugin => ({
  name: 'rapport-no-require',
  apply: 'build',
  transform: {
    filter: { id: /jszip\.min\.js$/ },
    handler: (code) => code.replaceAll('"function"==typeof require&&require', '!1'),
  },
});
