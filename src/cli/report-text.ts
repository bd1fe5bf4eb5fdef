import { list } from '../i18n/format';
import { t, word } from '../i18n/translate';
import { SEVERITIES, type Severity } from '../rules/rule';
import { oneLine } from './clean';
import type { MakeReport } from './report';
import type { FileResult, Told, Totals } from './result';
import { waiverText } from './waiver-text';

const COLOURS: Record<Severity | 'strong' | 'faint', number> = {
  error: 31,
  warning: 33,
  info: 36,
  strong: 1,
  faint: 2,
};
const WIDTH = 8;

/** For people: findings by file, gravest first, and the numbers at the end. Files without findings are counted only. */
export const textReport: MakeReport = ({ colours }) => {
  const paint = (kind: keyof typeof COLOURS, text: string) =>
    colours ? `\u001B[${COLOURS[kind]}m${text}\u001B[0m` : text;
  const line = ({ finding, title }: Told) => {
    const { severity, rule } = finding;
    const label = paint(severity, word('severity', severity).padEnd(WIDTH));
    return `  ${label}  ${oneLine(title)}  ${paint('faint', oneLine(rule))}\n`;
  };
  const waived = ({ finding, title }: Told) => {
    const why = `${oneLine(title)} (${oneLine(waiverText(finding))})`;
    return paint('faint', `  ${t('cli.waived').padEnd(WIDTH)}  ${why}  ${oneLine(finding.rule)}\n`);
  };
  const heading = ({ file, canvas }: FileResult) => {
    const name = canvas?.name ? ` — ${oneLine(canvas.name)}` : '';
    return `${paint('strong', oneLine(file))}${name}\n`;
  };
  return {
    begin: () => '',
    file(result) {
      const lines = [...result.findings.map(line), ...result.waived.map(waived)];
      return lines.length > 0 ? `${heading(result)}${lines.join('')}\n` : '';
    },
    end: (totals) => `${summary(totals)}\n`,
  };
};

function summary(totals: Totals): string {
  const counts = SEVERITIES.filter((severity) => totals[severity] > 0).map((severity) =>
    t(`findings.count.${severity}`, { count: totals[severity] }),
  );
  if (totals.waived > 0) counts.push(t('cli.waivedCount', { count: totals.waived }));
  if (counts.length === 0) counts.push(t('cli.nothing'));
  if (totals.unread > 0) counts.push(t('cli.unread', { count: totals.unread }));
  return t('cli.summary', {
    files: t('cli.files', { count: totals.files }),
    counts: list(counts),
  });
}
