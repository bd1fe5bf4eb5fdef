import { defineConfig } from '@playwright/test';
import { FLAGS, installedBrowser } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A busy machine is no reason to fail: these are limits for what hangs.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 15 * 60_000,
  use: {
    // The port is free, not fixed: two checkouts can be tested at once.
    baseURL: process.env.RAPPORT_URL,
    // A sixth of the time; whoever looks for a fault adds `--trace on`.
    trace: 'off',
    launchOptions: {
      // npm test sets CHROME_PATH; where nothing is installed, Playwright takes its own.
      executablePath: installedBrowser(),
      args: FLAGS,
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node scripts/start.mjs --no-open --port 0',
    wait: { stdout: /(?<RAPPORT_URL>http:\S+)/ },
    timeout: 3 * 60_000,
  },
});
