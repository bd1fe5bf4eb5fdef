import { cell } from '../formats/csv-cell';
import { word } from '../i18n/translate';
import type { MakeReport } from './report';
import type { FileResult, Told } from './result';

const COLUMNS = [
  'file',
  'canvas',
  'status',
  'severity',
  'rule',
  'check',
  'block',
  'note',
  'title',
  'detail',
  'finding',
  'line',
  'reason',
  'comment',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

const write = (row: Row) => `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;

/** For spreadsheets: a row for each finding (RFC 4180), and one for what could not be read. */
export const csvReport: MakeReport = () => ({
  // With a byte order mark, or spreadsheets take the letters for those of another time.
  begin: () => `\uFEFF${COLUMNS.join(',')}\r\n`,
  file(result) {
    const rows = [
      ...result.problems.map((title): Row => ({ ...of(result), status: 'unread', title })),
      ...result.findings.map((one) => rowOf(result, one, 'open')),
      ...result.waived.map((one) => rowOf(result, one, 'waived')),
    ];
    return rows.map(write).join('');
  },
  end: () => '',
});

const of = ({ file, canvas }: FileResult): Row => ({ file, canvas: canvas?.name ?? '' });

function rowOf(result: FileResult, told: Told, status: string): Row {
  const { finding, name, title, detail, note, block, line } = told;
  const { id, rule, severity, waiver } = finding;
  const about = { check: name, block: block ? word('block', block) : '', note: note ?? '' };
  const why = waiver && {
    reason: word('waiverReason', waiver.reason),
    comment: waiver.note ?? '',
  };
  const row: Row = { ...of(result), status, severity, rule, ...about, title, detail, line };
  return { ...row, finding: id, ...why };
}
