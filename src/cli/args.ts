import { parseArgs } from 'node:util';
import { list } from '../i18n/format';
import { t } from '../i18n/translate';
import { Stage } from '../model/enums';

/** The formats of reports. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What `rapport check` was asked for. */
export interface Wish {
  readonly files: readonly string[];
  readonly packs: readonly string[];
  readonly format: Format;
  readonly output?: string;
  /** Most warnings that are accepted. */
  readonly maxWarnings: number;
  readonly stage?: Stage;
  readonly quiet: boolean;
}

/** What a command line asks for, or the sentence that says why nobody can tell. */
export type Asked =
  | { readonly do: 'check'; readonly wish: Wish }
  | { readonly do: 'help' | 'version' }
  | { readonly do: 'refuse'; readonly why: string };

const OPTIONS = {
  pack: { type: 'string', value: 'FILE' },
  format: { type: 'string', value: 'FORMAT' },
  output: { type: 'string', value: 'FILE' },
  'max-warnings': { type: 'string', value: 'N' },
  stage: { type: 'string', value: 'STAGE' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
type Name = keyof typeof OPTIONS;

/** Why a command line cannot be understood. */
class Refusal extends Error {}

const isName = (name: string): name is Name => Object.hasOwn(OPTIONS, name);

function choice<T extends string>(option: Name, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const values = { option: `--${option}`, value, known: list(known, 'disjunction') };
  throw new Refusal(t('cli.wrongValue', values));
}

function wholeNumber(option: Name, value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new Refusal(t('cli.wrongNumber', { option: `--${option}`, value }));
}

/** Reads the arguments after the program’s name. Node’s own refusals are not in our words. */
export function readArgs(args: readonly string[]): Asked {
  try {
    return read(args);
  } catch (error) {
    if (error instanceof Refusal) return { do: 'refuse', why: error.message };
    throw error;
  }
}

function read(args: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<Name, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!isName(name)) throw new Refusal(t('cli.unknownOption', { option }));
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) throw new Refusal(t('cli.takesNoValue', { option }));
    } else if (!value || (!inlineValue && /^-./.test(value))) {
      throw new Refusal(t('cli.needsValue', { option }));
    }
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  if (given.has('help')) return { do: 'help' };
  if (given.has('version')) return { do: 'version' };
  const [command, ...files] = words;
  if (command === undefined) throw new Refusal(t('cli.noCommand'));
  if (command !== 'check') throw new Refusal(t('cli.unknownCommand', { command }));
  if (files.length === 0) throw new Refusal(t('cli.noFiles'));
  return { do: 'check', wish: wishOf(files, given) };
}

function wishOf(files: readonly string[], given: ReadonlyMap<Name, readonly string[]>): Wish {
  const last = (name: Name) => given.get(name)?.at(-1);
  const output = last('output');
  const stage = last('stage');
  return {
    files,
    packs: given.get('pack') ?? [],
    format: choice('format', last('format') ?? 'text', FORMATS),
    maxWarnings: wholeNumber('max-warnings', last('max-warnings') ?? '999999999999999'),
    quiet: given.has('quiet'),
    ...(output === undefined ? {} : { output }),
    ...(stage === undefined ? {} : { stage: choice('stage', stage, Stage.options) }),
  };
}

/** What `--help` shows. */
export function helpText(): string {
  const values = {
    formats: list(FORMATS, 'disjunction'),
    usual: 'text',
    stages: list(Stage.options, 'disjunction'),
  };
  const rows = Object.entries(OPTIONS).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '';
    const value = 'value' in option ? ` ${option.value}` : '';
    const line = `${short}--${name}${value}`.padEnd(20);
    return `  ${line}  ${t(`cli.option.${name as Name}`, values)}`;
  });
  const parts = [t('cli.usage'), t('cli.about'), [t('cli.options'), ...rows], t('cli.exits')];
  return `${parts.map((part) => [part].flat().join('\n')).join('\n\n')}\n`;
}
