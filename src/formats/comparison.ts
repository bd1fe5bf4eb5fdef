import '../i18n/history';
import { t, word } from '../i18n/translate';
import type { Told, ToldField } from '../layout/compare/told';
import type { Change } from '../model/compare';
import { csvOf } from './csv-cell';
import { plain } from './markdown-text';

const said = ({ before, after }: ToldField): string =>
  [before, after].map((side) => (side === undefined ? '—' : plain(side))).join(' → ');

/** What differs, as Markdown: a heading for each part, a line for each change, its fields under it. */
export function comparisonMarkdown({ before, after, groups, figures, findings }: Told): string {
  const lines = [`# ${plain(t('compare.title', { before, after }))}`];
  const head = (label: string) => lines.push('', `## ${plain(label)}`, '');
  for (const { label, changes } of groups) {
    head(label);
    for (const { change, name, fields } of changes) {
      lines.push(`- ${t(`compare.is.${change.is}`)}: ${plain(name)}`);
      for (const field of fields) {
        const value = change.is === 'new' ? plain(field.after ?? '—') : said(field);
        lines.push(`  - ${field.label && `${plain(field.label)}: `}${value}`);
      }
    }
  }
  if (figures.length > 0) {
    head(t('compare.figures'));
    for (const figure of figures) {
      const name = [figure.of, figure.label].filter(Boolean).map(plain).join(', ');
      lines.push(`- ${name}: ${said(figure)}`);
    }
  }
  if (findings.length > 0) {
    head(t('compare.findings'));
    for (const { is, severity, title } of findings) {
      lines.push(`- ${t(`compare.is.${is}`)} (${word('severity', severity)}): ${plain(title)}`);
    }
  }
  if (lines.length === 1) lines.push('', t('compare.same'));
  return `${lines.join('\n')}\n`;
}

const COLUMNS = ['part', 'change', 'name', 'field', 'before', 'after'] as const;

/** What differs, for spreadsheets: a row for each field (RFC 4180), and one for what has none. */
export function comparisonCsv({ groups, figures, findings }: Told): string {
  const rows: (string | undefined)[][] = [[...COLUMNS]];
  for (const { label, changes } of groups) {
    for (const { change, name, fields } of changes) {
      const begin = [label, t(`compare.is.${change.is}`), name];
      if (fields.length === 0) rows.push([...begin, '', '', '']);
      for (const field of fields) rows.push([...begin, field.label, field.before, field.after]);
    }
  }
  for (const { is, of, label, before, after } of figures) {
    rows.push([t('compare.figures'), t(`compare.is.${is}`), of, label, before, after]);
  }
  for (const { is, severity, title } of findings) {
    rows.push([
      t('compare.findings'),
      t(`compare.is.${is}`),
      title,
      word('severity', severity),
      '',
      '',
    ]);
  }
  return csvOf(rows);
}

/** What differs, for programs: the values as they are in the two files. */
export function comparisonJson(told: Told, changes: readonly Change[]): string {
  const { before, after, figures, findings } = told;
  const names = new Map(
    told.groups.flatMap((group) => group.changes.map(({ change, name }) => [change.key, name])),
  );
  const named = changes.map(({ key, part, id, is, from, fields }) => ({
    part,
    id,
    name: names.get(key),
    is,
    ...(from === undefined ? {} : { from }),
    fields,
  }));
  const all = { format: 'rapport-comparison', version: 1, before, after, changes: named };
  return `${JSON.stringify({ ...all, figures, findings }, null, 2)}\n`;
}
