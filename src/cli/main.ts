import { realpathSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { FILE_LIMIT } from '../formats/bounds';
import { t } from '../i18n/translate';
import { helpText, readArgs, type Format, type Wish } from './args';
import { textChecker, unread } from './check-text';
import { oneLine } from './clean';
import { inputs, type Input } from './files';
import { openFile, Output } from './output';
import { readPacks } from './read-packs';
import { readText } from './read-text';
import type { MakeReport } from './report';
import { csvReport } from './report-csv';
import { jsonReport } from './report-json';
import { junitReport } from './report-junit';
import { sarifReport } from './report-sarif';
import { textReport } from './report-text';
import { exitCodeOf, NOTHING, onlyErrors, plus, type FileResult } from './result';
import './texts';

const REPORTS: Record<Format, MakeReport> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
  csv: csvReport,
};

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
const complain = (file: string, why: string) =>
  say(oneLine(t('cli.problem', { file: nameOf(file), why })));
const nameOf = (file: string) => (file === '-' ? '<stdin>' : file);

/** Runs the command line with the arguments after the program's name; gives the exit code. */
export async function main(args: readonly string[], version: string): Promise<0 | 1 | 2> {
  process.stderr.on('error', () => {}); // nobody is left to be told
  const asked = readArgs(args);
  switch (asked.do) {
    case 'refuse':
      say(`${oneLine(asked.why)}\n${t('cli.see')}`);
      return 2;
    case 'help':
    case 'version': {
      const output = new Output(process.stdout);
      await output.write(asked.do === 'help' ? helpText() : `${version}\n`);
      return (await output.end()) ? 2 : 0;
    }
    case 'check':
      return checkAll(asked.wish, version);
  }
}

async function checkAll(wish: Wish, version: string): Promise<0 | 1 | 2> {
  const read = await readPacks(wish.packs);
  if (!read.ok) {
    complain(read.file, read.why);
    return 2;
  }
  const target = await openTarget(wish);
  if (!target) return 2;
  const check = textChecker({ packs: read.packs, ...(wish.stage ? { stage: wish.stage } : {}) });
  const output = new Output(target);
  const report = REPORTS[wish.format]({
    version,
    maxWarnings: wish.maxWarnings,
    colours: target === process.stdout && process.stdout.isTTY && !process.env.NO_COLOR,
    folder: process.cwd(),
  });
  let totals = NOTHING;
  await output.write(report.begin());
  // One after the other, and nothing is kept but the numbers.
  for (const input of inputs(wish.files)) {
    const result = await checkInput(input, check);
    for (const why of result.problems) complain(input.file, why);
    totals = plus(totals, result);
    await output.write(report.file(wish.quiet ? onlyErrors(result) : result));
  }
  const exitCode = exitCodeOf(totals, wish.maxWarnings);
  await output.write(report.end(totals, exitCode));
  const failure = await output.end();
  if (!failure) return exitCode;
  complain(wish.output ?? 'stdout', t('cli.unwritable', { reason: failure.message }));
  return 2;
}

async function checkInput(
  { file, problem }: Input,
  check: ReturnType<typeof textChecker>,
): Promise<FileResult> {
  if (problem !== undefined) return unread(file, problem);
  const tooLarge = () => t('read.too-large', { limit: FILE_LIMIT / 1e6 });
  const read = await readText(file, FILE_LIMIT, tooLarge);
  const name = nameOf(file);
  return read.ok ? check(name, read.text) : unread(name, read.why);
}

/** Where the report goes; nothing, and a sentence, when it cannot go there. */
async function openTarget({ output, files }: Wish): Promise<Writable | undefined> {
  if (output === undefined) return process.stdout;
  try {
    if (output.endsWith('.bmc.json') || files.some((file) => isSame(file, output))) {
      complain(output, t('cli.overCanvas'));
      return undefined;
    }
    return await openFile(output);
  } catch (error) {
    complain(output, t('cli.unwritable', { reason: (error as Error).message }));
    return undefined;
  }
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false; // one of them is not there
  }
}
