import { textChecker, type How } from '../../src/cli/check-text';
import type { Report } from '../../src/cli/report';
import { exitCodeOf, NOTHING, plus, type FileResult } from '../../src/cli/result';
import { writeCanvas } from '../../src/formats/write-json';
import type { Canvas } from '../../src/model/canvas';
import { sketch } from '../../src/model/sketch';

/** A canvas just begun: it has warnings and hints, no errors. */
export const lonely = (name = 'Riders', of = 'A shop'): Canvas =>
  sketch({
    meta: { name: of },
    segments: { riders: { name } },
    propositions: { repair: { name: 'Repair' } },
    channels: { shop: { name: 'Shop' } },
    links: [
      ['repair', 'riders'],
      ['shop', 'riders'],
    ],
  });

/** The same with its first finding set aside. */
export function waived(canvas: Canvas, note = 'as we like it'): Canvas {
  const { finding } = checked(canvas).findings[0]!;
  const { id, rule } = finding;
  return { ...canvas, waivers: { [id]: { id, rule, reason: 'accepted_risk', note } } };
}

/** What the command line finds in a canvas. */
export const checked = (canvas: Canvas, how: How = { packs: [] }, file = 'a.bmc.json') =>
  textChecker(how)(file, writeCanvas(canvas));

/** A whole report on some results. */
export function whole(report: Report, results: readonly FileResult[], maxWarnings = 0): string {
  const totals = results.reduce(plus, NOTHING);
  const files = results.map((result) => report.file(result)).join('');
  return report.begin() + files + report.end(totals, exitCodeOf(totals, maxWarnings));
}

export const ABOUT = { version: '1.2.3', maxWarnings: 0, colours: false, folder: '/home/ann/work' };

/** Names that someone may type, or send to see what happens. */
export const HOSTILE: readonly string[] = [
  'He said "no", then\nleft',
  '=HYPERLINK("http://a.example","x")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '\u001B[31mred\u001B[0m \u0007\u0000\u0008',
  '\u009B31m and \u0085',
  '</testsuite><script>&amp;]]>',
  '🚲👩‍👩‍👧 familias',
  'راكبو الدراجات في المدينة',
  'abc\u202Edcba\u2066x',
  '\uD83D alone',
  '\u2028 line \u2029 ends \uFFFE',
  "' or 1=1; --",
];
