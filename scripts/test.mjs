// npm test: every check there is, in one go. The last line is always `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildCli } from './build-cli.mjs';
import { bin, install, nodeTooOld, ROOT, run } from './install.mjs';

const reports = mkdtempSync(join(tmpdir(), 'rapport-test-'));
const failures = [];
let passed = 0;

const heading = (name) => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
const node = (script, args, options) => run(process.execPath, [script, ...args], options);

/** A stage that holds or does not: it counts as one. */
async function stage(name, check) {
  heading(name);
  const good = await check();
  if (good) passed++;
  else failures.push(name);
  return good;
}

/** A test runner: its tests count one by one; a crash or an empty run counts as failed. */
async function tests(name, report, start, read) {
  heading(name);
  const code = await start(report);
  if (!existsSync(report)) return failures.push(`${name}: the runner ended without a report`);
  const before = failures.length;
  const { good, bad } = read(JSON.parse(readFileSync(report, 'utf8')));
  passed += good;
  failures.push(...bad.map((text) => `${name}: ${text}`));
  if (good + bad.length === 0) failures.push(`${name}: no test was run`);
  else if (code !== 0 && failures.length === before)
    failures.push(`${name}: the runner reported an error outside the tests`);
}

/** Counts results; one that is neither passed nor failed was skipped, and that never passes. */
function count(results) {
  const bad = results
    .filter(({ status }) => status !== 'passed')
    .map(({ title, status }) => (status === 'failed' ? title : `${title} (${status})`));
  return { good: results.length - bad.length, bad };
}

function readVitest({ testResults }) {
  return count(
    testResults.flatMap(({ name, status, assertionResults }) => {
      const file = relative(ROOT, name);
      if (assertionResults.length === 0) return { title: `${file}: no test in it ran`, status };
      return assertionResults.map((one) => ({
        title: `${file} > ${one.fullName}`,
        status: one.status,
      }));
    }),
  );
}

function readPlaywright({ suites, errors }) {
  const status = { expected: 'passed', unexpected: 'failed' };
  const walk = (suite, path) => [
    ...suite.specs.flatMap((spec) =>
      spec.tests.map((one) => ({
        title: [...path, spec.title].join(' > '),
        status: status[one.status] ?? one.status,
      })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, [...path, inner.title])),
  ];
  const { good, bad } = count(suites.flatMap((suite) => walk(suite, [suite.title])));
  return { good, bad: [...bad, ...errors.map(({ message }) => message.split('\n')[0])] };
}

async function browserTests() {
  const name = 'Browser tests';
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser().catch((error) => {
    heading(name);
    console.error(error.message);
    failures.push(`${name}: no browser`);
  });
  if (!browser) return;
  await tests(
    name,
    join(reports, 'browser.json'),
    (report) =>
      node(bin('@playwright/test', 'playwright'), ['test', '--reporter=line,json'], {
        env: { ...process.env, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    readPlaywright,
  );
}

async function all() {
  await stage('Types', () => node(bin('typescript', 'tsc'), ['--noEmit']).then((code) => !code));
  await stage('Lint', () =>
    node(bin('oxlint'), ['--type-aware', '--max-warnings', '0']).then((code) => !code),
  );
  await stage('Format', () => node(bin('prettier'), ['--check', '.']).then((code) => !code));
  await stage('Dead code', () => node(bin('knip'), []).then((code) => !code));
  await tests(
    'Unit tests and gates',
    join(reports, 'unit.json'),
    (report) =>
      node(bin('vitest'), [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]),
    readVitest,
  );
  const { build } = await import('./build.mjs');
  await stage('Build of the command line', () => buildCli({ always: true }));
  if (await stage('Build', () => build({ always: true }))) {
    await stage('Bytes', () => node(join(ROOT, 'scripts/bytes.mjs'), []).then((code) => !code));
    await browserTests();
  } else failures.push('Bytes: nothing was built', 'Browser tests: nothing was built');
}

const tooOld = nodeTooOld();
if (tooOld) failures.push(tooOld);
else if (!(await install())) failures.push('The installation');
else await all().catch((error) => failures.push(`The test script itself: ${error.stack}`));
rmSync(reports, { recursive: true, force: true });

if (failures.length > 0) {
  heading('Failed');
  for (const failure of failures) console.log(`✗ ${failure}`);
}
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
