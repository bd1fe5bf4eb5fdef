// npm run bytes: what the built page loads before the first note can be typed, against a budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, parseSync, Visitor } from 'vite';
import { ROOT } from './install.mjs';

const BUDGET = 180; // kB gzip
const LIBRARIES = /^(react|react-dom|@xyflow\/react|zustand)(\/|$)/;
const DIST = join(ROOT, 'dist');

const kB = (text) => gzipSync(text, { level: 9 }).length / 1000;

/** The scripts and styles of index.html, and whatever those scripts import statically. */
function firstLoad() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const queue = tags
    .filter((tag) => /<script|rel="(modulepreload|stylesheet)"/.test(tag))
    .map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1])
    .filter(Boolean);
  const files = new Map();
  for (const path of queue) {
    const file = posix.normalize(path);
    if (files.has(file)) continue;
    const text = readFileSync(join(DIST, file), 'utf8');
    files.set(file, text);
    if (!file.endsWith('.js')) continue;
    const { staticImports, staticExports } = parseSync(file, text).module;
    const from = [...staticImports, ...staticExports.flatMap(({ entries }) => entries)];
    for (const { moduleRequest } of from)
      if (moduleRequest) queue.push(posix.join(posix.dirname(file), moduleRequest.value));
  }
  return files;
}

/** What a file takes from the libraries, as `package` or `package name`; types left out. */
function taken(path) {
  const { module, program } = parseSync(path, readFileSync(path, 'utf8'));
  const found = [];
  const whole = new Map();
  for (const { moduleRequest, entries } of module.staticImports) {
    const from = moduleRequest.value;
    if (!LIBRARIES.test(from)) continue;
    if (entries.length === 0) found.push(from);
    for (const { importName, localName, isType } of entries) {
      if (isType) continue;
      if (importName.kind === 'NamespaceObject') whole.set(localName.value, from);
      else found.push(`${from} ${importName.kind === 'Default' ? 'default' : importName.name}`);
    }
  }
  // Of `import * as z`, only the members that are used.
  new Visitor({
    MemberExpression({ object, property }) {
      if (whole.has(object.name)) found.push(`${whole.get(object.name)} ${property.name}`);
    },
  }).visit(program);
  return found;
}

/** A module that takes from the libraries just what src takes. */
function libraryEntry() {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return [...new Set(files.flatMap((name) => taken(join(ROOT, 'src', name))))]
    .map((line, i) => {
      const [from, name] = line.split(' ');
      return name
        ? `import * as n${i} from '${from}'; globalThis.keep(n${i}.${name});`
        : `import '${from}';`;
    })
    .join('\n');
}

/** The libraries alone, built as the app is. */
async function libraries() {
  const id = 'virtual:libraries';
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', rolldownOptions: { input: id } },
    plugins: [
      {
        name: 'libraries',
        resolveId: (source) => (source === id ? `\0${id}` : undefined),
        load: (source) => (source === `\0${id}` ? libraryEntry() : undefined),
      },
    ],
  });
  return output.reduce((sum, file) => sum + kB(file.code ?? file.source), 0);
}

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('There is no dist to weigh: run npm run build first.');
  process.exit(1);
}

const files = firstLoad();
const row = (size, name) => console.log(`${size.toFixed(1).padStart(8)} kB  ${name}`);
let total = 0;
for (const [file, text] of files) {
  total += kB(text);
  row(kB(text), file);
}
row(total, `loaded before the first note can be typed (gzip; budget ${BUDGET} kB)`);
row(await libraries(), 'React, React Flow and zustand alone, with the parts that src uses');

// Words of its error messages: they survive minification.
const withPdf = [...files].filter(([, text]) => text.includes('passed to jsPDF.'));
for (const [file] of withPdf) console.error(`${file} holds jsPDF, which must be loaded on demand.`);
if (total > BUDGET) console.error(`${(total - BUDGET).toFixed(1)} kB over the budget.`);
process.exitCode = withPdf.length > 0 || total > BUDGET ? 1 : 0;
