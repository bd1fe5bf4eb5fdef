import { readCanvas } from '../formats/json';
import { packsOf } from '../formats/pack';
import { takeCanvas } from '../formats/quick';
import { describe } from '../i18n/describe';
import { nameOf } from '../i18n/name';
import { t, text as message } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import type { Stage } from '../model/enums';
import type { Pack } from '../model/pack';
import { viewOf, type CanvasView } from '../model/view';
import { check, type Finding, type Report } from '../rules/engine';
import { RULES } from '../rules/index';
import { policyUnder } from '../rules/packs/pack-policy';
import { bySeverity } from '../rules/rule';
import { linesOf } from './lines';
import type { FileResult, Told } from './result';
import './texts';

/** How files are checked. */
export interface How {
  readonly packs: readonly Pack[];
  readonly stage?: Stage;
}

/** Checks the texts of canvas files. Never throws: one broken file never stops the rest. */
export function textChecker({ packs, stage }: How): (file: string, text: string) => FileResult {
  return (file, text) => {
    try {
      const read = readCanvas(text, takeCanvas);
      if (!read.ok) return unread(file, message(`read.${read.error.key}`, read.error.values));
      const canvas = atStage(read.canvas, stage);
      return {
        file,
        canvas: { id: canvas.id, name: canvas.meta.name },
        problems: brokenPacks(canvas, packs),
        ...inWords(check(canvas, policyUnder(canvas, RULES, packs)), viewOf(canvas), text),
      };
    } catch (error) {
      return unread(file, t('cli.failed', { reason: String(error) }));
    }
  };
}

/** The result of a file that could not be read. */
export function unread(file: string, why: string): FileResult {
  return { file, problems: [why], findings: [], waived: [] };
}

const atStage = (canvas: Canvas, stage: Stage | undefined): Canvas =>
  stage ? { ...canvas, meta: { ...canvas.meta, stage } } : canvas;

function inWords(report: Report, view: CanvasView, text: string) {
  let lines: ((id: string) => number) | undefined;
  const lineOf = (id: string) => (lines ??= linesOf(text))(id);
  const tell = (finding: Finding) => new InWords(finding, view, lineOf);
  return { findings: unfolded(report).map(tell), waived: report.waived.map(tell) };
}

/** A check that does not run must not pass for one that found nothing. */
function brokenPacks(canvas: Canvas, packs: readonly Pack[]): string[] {
  return packsOf(canvas)
    .broken.filter(({ id }) => !packs.some((pack) => pack.id === id))
    .map(({ id, error }) =>
      t('packs.broken', { name: id, reason: message(`packError.${error.key}`, error.values) }),
    );
}

/** A pack may make a finding graver than the one it is folded into: then it counts by itself. */
function unfolded({ findings }: Report): Finding[] {
  return findings.flatMap((finding) => {
    const graver = finding.folded.filter((one) => bySeverity(one.severity, finding.severity) < 0);
    if (graver.length === 0) return [finding];
    return [
      ...graver,
      { ...finding, folded: finding.folded.filter((one) => !graver.includes(one)) },
    ];
  });
}

/** A finding in words. Each is found when a report asks for it: most formats use a few of them. */
class InWords implements Told {
  private made: ReturnType<typeof describe> | undefined;

  constructor(
    readonly finding: Finding,
    private readonly view: CanvasView,
    private readonly lineOf: (id: string) => number,
  ) {}

  get name() {
    return this.finding.texts?.name ?? message(`rule.${this.finding.rule}.name`);
  }

  private get words() {
    return (this.made ??= describe(this.finding, this.view));
  }

  get title() {
    return this.words.title;
  }

  get detail() {
    return this.words.detail;
  }

  get note() {
    const { on } = this.finding;
    return on !== undefined && this.view.element(on) ? nameOf(this.view, on) : undefined;
  }

  get block() {
    const { on, block } = this.finding;
    return block ?? (on === undefined ? undefined : this.view.blockOf(on));
  }

  get line() {
    const { on } = this.finding;
    return on === undefined ? 1 : this.lineOf(on);
  }

  get folded() {
    return this.finding.folded.map((one) => new InWords(one, this.view, this.lineOf));
  }
}
