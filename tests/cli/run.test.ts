import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCanvas } from '../../src/formats/write-json';
import { sketch } from '../../src/model/sketch';
import { cleanCanvas } from '../support/clean-canvas';
import { lonely, waived } from './canvases';
import { BIN, rapport, ROOT, TEMPLATES, workshop } from './program';

const { folder, put } = workshop();
const good = put('good.bmc.json', writeCanvas(cleanCanvas()));
const warned = put('warned.bmc.json', writeCanvas(lonely()));
const broken = put('broken.bmc.json', '{ "format": ');
const wrong = join(TEMPLATES, 'bike-repair-1a.bmc.json');

interface JsonReport {
  version: number;
  files: { file: string; problems: string[]; findings: { rule: string; severity: string }[] }[];
  summary: Record<string, number>;
}
const json = (stdout: string) => JSON.parse(stdout) as JsonReport;

describe('the exit code', () => {
  test('is 0 where nothing is above the limit', () => {
    expect(rapport(['check', good])).toMatchObject({ code: 0, stderr: '' });
    expect(rapport(['check', warned])).toMatchObject({ code: 0, stderr: '' });
  });

  test('is 1 for an error, and for more warnings than are accepted', () => {
    expect(rapport(['check', good, wrong]).code).toBe(1);
    const { warnings } = json(rapport(['check', warned, '--format', 'json']).stdout).summary;
    expect(warnings).toBeGreaterThan(0);
    expect(rapport(['check', warned, '--max-warnings', String(warnings)]).code).toBe(0);
    expect(rapport(['check', warned, `--max-warnings=${warnings! - 1}`]).code).toBe(1);
  });

  test('is the same when only errors are reported', () => {
    expect(rapport(['check', warned, '--quiet', '--max-warnings', '0']).code).toBe(1);
    expect(rapport(['check', warned, '--quiet']).stdout).not.toContain('Riders');
    expect(rapport(['check', wrong, '--quiet']).stdout).toContain('Error');
  });

  test.each([
    [[], 'Say what to do'],
    [['check'], 'Name at least one'],
    [['chekc', 'a'], 'There is no command “chekc”.'],
    [['check', good, '--fomrat', 'json'], 'There is no option “--fomrat”.'],
    [['check', good, '-x'], 'There is no option “-x”.'],
    [['check', good, '--format', 'xml'], '“xml” is not a value of “--format”.'],
    [['check', good, '--stage', 'dream'], '“dream” is not a value of “--stage”.'],
    [['check', good, '--max-warnings', 'few'], '“few” is not a value of “--max-warnings”.'],
    [['check', good, '--max-warnings', '-1'], 'The option “--max-warnings” needs a value.'],
    [['check', good, '--pack'], 'The option “--pack” needs a value.'],
    [['check', good, '--quiet=yes'], 'The option “--quiet” takes no value.'],
    [['check', good, '--pack', join(folder, 'none.json')], 'There is no such file.'],
    [['check', good, '--pack', good], 'It is not a pack of checks'],
    [['check', join(folder, 'none.bmc.json')], 'There is no such file.'],
    [['check', join(ROOT, 'docs')], 'There is no .bmc.json file in this folder.'],
    [['check', good, '--output', join(folder, 'no/where.txt')], 'The report cannot be written'],
    [['check', good, '--output', good], 'A report never takes the place of a canvas.'],
  ])('is 2 for %j', (args, sentence) => {
    const { code, stderr } = rapport(args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});

test('help and version go to standard output', () => {
  const help = rapport(['check', '--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const option of ['--pack FILE', '--format FORMAT', '--max-warnings N', '--quiet'])
    expect(help.stdout).toContain(option);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(rapport(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('a broken file never stops the rest', () => {
  const crowd = put('crowd.bmc.json', `{"format":"rapport-canvas","a":${'['.repeat(50_000)}`);
  const nobody = put('nobody.bmc.json', '');
  const args = ['check', broken, warned, crowd, nobody, folder + '/none.json', good, wrong];
  const { code, stdout, stderr } = rapport([...args, '--format', 'json']);
  expect(code).toBe(2);
  const { files, summary } = json(stdout);
  expect(files.map(({ problems }) => problems.length)).toEqual([1, 0, 1, 1, 1, 0, 0]);
  expect(files[6]!.findings.length).toBeGreaterThan(5);
  expect(summary).toMatchObject({ files: 7, unread: 4, exitCode: 2 });
  expect(stderr.trim().split('\n')).toHaveLength(4);
});

test('standard input is a file called -', () => {
  const input = readFileSync(wrong, 'utf8');
  const { code, stdout } = rapport(['check', '-', '--format', 'json'], { input });
  expect(code).toBe(1);
  expect(json(stdout).files).toMatchObject([{ file: '<stdin>' }]);
  expect(rapport(['check', '-'], { input: 'x' })).toMatchObject({ code: 2 });
});

test('folders are walked, each file is checked once, by name', () => {
  const text = writeCanvas(cleanCanvas());
  for (const name of ['b/two.bmc.json', 'a/one.bmc.json', 'a/other.json', 'c.bmc.json'])
    put(`walk/${name}`, text);
  for (const name of ['node_modules/x.bmc.json', '.hidden/x.bmc.json']) put(`walk/${name}`, text);
  const args = ['check', 'walk', 'walk/c.bmc.json', './walk/a', '--format', 'json'];
  const { files } = json(rapport(args, { cwd: folder }).stdout);
  const names = ['a/one', 'b/two', 'c'].map((name) => join('walk', `${name}.bmc.json`));
  expect(files.map(({ file }) => file)).toEqual(names);
});

test('a pack chooses what is checked', () => {
  const pack = put(
    'pack.json',
    JSON.stringify({
      format: 'rapport-pack',
      version: 1,
      id: 'course',
      name: 'A course',
      start: 'none',
      own: [
        {
          id: 'asks-price',
          about: 'segments',
          severity: 'error',
          name: 'Price asked',
          title: 'Nobody asked {note} for a price.',
          why: 'Because we say so.',
          must: { linked: 'revenues', count: { atLeast: 1 } },
        },
      ],
    }),
  );
  const { code, stdout, stderr } = rapport(['check', warned, '--pack', pack, '--format', 'json']);
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const [file] = json(stdout).files;
  expect(file!.findings).toMatchObject([
    { rule: 'course:asks-price', severity: 'error', title: 'Nobody asked Riders for a price.' },
  ]);
  expect(rapport(['check', warned, '--pack', pack, '--pack', pack])).toMatchObject({ code: 2 });
});

test('a stage takes the place of the one on record', () => {
  const rules = (stage: string) =>
    json(rapport(['check', wrong, '--format', 'json', '--stage', stage]).stdout)
      .files[0]!.findings.map(({ rule, severity }) => `${rule} ${severity}`)
      .join('\n');
  expect(rules('idea')).not.toBe(rules('operating'));
});

test('a pack inside a canvas that cannot be used is said to be left out', () => {
  const settings = { packs: [{ id: 'torn', format: 'rapport-pack' }] };
  const torn = put('torn.bmc.json', JSON.stringify({ ...cleanCanvas(), settings }));
  const { code, stderr } = rapport(['check', torn]);
  expect(code).toBe(2);
  expect(stderr).toContain('The pack “torn” on this canvas is left out.');
});

test('what is set aside does not count', () => {
  const canvas = sketch({ segments: { riders: {} } });
  const aside = put('aside.bmc.json', writeCanvas(waived(canvas)));
  const count = (file: string) => json(rapport(['check', file, '--format', 'json']).stdout).summary;
  const all = count(put('all.bmc.json', writeCanvas(canvas)));
  const { waived: number, ...rest } = count(aside);
  expect(number).toBe(1);
  expect(rest.errors! + rest.warnings! + rest.hints!).toBe(
    all.errors! + all.warnings! + all.hints! - 1,
  );
});

test('a report goes to a file, too', () => {
  const to = join(folder, 'report.csv');
  expect(rapport(['check', wrong, '--format', 'csv', '--output', to])).toMatchObject({
    code: 1,
    stdout: '',
  });
  expect(readFileSync(to, 'utf8')).toContain('relationship-cost-exceeds-margin');
});

test('three hundred files in one run', () => {
  for (let i = 0; i < 300; i++) {
    put(`many/${String(i).padStart(3, '0')}.bmc.json`, writeCanvas(lonely(`Riders ${i}`)));
  }
  const { code, stdout } = rapport(['check', join(folder, 'many')]);
  expect(code).toBe(0);
  expect(stdout).toContain('300 files');
  for (const i of [0, 150, 299]) expect(stdout).toContain(`Riders ${i}.`.slice(0, -1));
});

test('a reader who leaves early is no mistake', async () => {
  const files = Array.from({ length: 60 }, (_, i) =>
    put(`pipe/${i}.bmc.json`, readFileSync(wrong, 'utf8')),
  );
  const child = spawn(process.execPath, [BIN, 'check', ...files, '--format', 'json']);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(said).toBe('');
  expect(code).toBe(1);
});

test('names of files bring no orders to the terminal', () => {
  if (process.platform === 'win32') return; // no file can be called that there
  const file = put('a\u001B[31m\nb.bmc.json', writeCanvas(lonely('x\u001B]0;t\u0007')));
  const { stdout, stderr } = rapport(['check', file, `${file}x`]);
  expect(stdout + stderr).not.toMatch(/[^\n\P{Cc}]/u);
});

test('it runs from its own folder or any other', () => {
  const cwd = join(ROOT, 'docs');
  const { code, stdout } = rapport(['check', relative(cwd, wrong)], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain(relative(cwd, wrong));
  expect(existsSync(join(cwd, 'dist-cli'))).toBe(false);
});

test('a pipe can stand for a file', () => {
  if (process.platform === 'win32') return; // there is none
  const script = `"${process.execPath}" "${BIN}" check <(cat "${wrong}") --format json || true`;
  const stdout = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(json(stdout).summary).toMatchObject({ files: 1, unread: 0 });
});
