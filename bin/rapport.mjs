#!/usr/bin/env node
// The command line. In a clone it is built first when that was not done or the sources are newer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCli, PROGRAM } from '../scripts/build-cli.mjs';
import { nodeTooOld, ROOT } from '../scripts/install.mjs';

/** Ends with the code for what is not about canvases. */
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

async function ready() {
  const before = () => console.error('Building the command line (once, and when it changes) …');
  try {
    return await buildCli({ before });
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

const tooOld = nodeTooOld();
if (tooOld) stop(tooOld);
if (!(await ready())) stop('The command line could not be built. Type npm ci and try again.');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { main } = await import(pathToFileURL(PROGRAM).href);
process.exitCode = await main(process.argv.slice(2), version);
