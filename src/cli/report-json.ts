import { json } from './clean';
import type { MakeReport } from './report';
import type { FileResult, Told } from './result';

/** Version of the shape; it goes up when a reader of the one before would misread it. */
export const JSON_VERSION = 1;

/** For programs; the shape is in docs/cli.md. One line a file, so that it can also be read by lines. */
export const jsonReport: MakeReport = ({ version }) => {
  let first = true;
  return {
    begin: () =>
      `{"format":"rapport-report","version":${JSON_VERSION},"rapport":${json(version)},"files":[`,
    file(result) {
      const before = first ? '\n' : ',\n';
      first = false;
      return `${before}${json(fileOf(result))}`;
    },
    end: ({ files, unread, error, warning, info, waived }, exitCode) => {
      const summary = { files, unread, errors: error, warnings: warning, hints: info, waived };
      return `\n],"summary":${json({ ...summary, exitCode })}}\n`;
    },
  };
};

const fileOf = ({ file, canvas, problems, findings, waived }: FileResult) => ({
  file,
  canvas: canvas ?? null,
  problems,
  findings: findings.map(findingOf),
  waived: waived.map(findingOf),
});

/** `undefined` leaves a field out. */
function findingOf({ finding, name, title, detail, note, block, line, folded }: Told): object {
  const { id, rule, severity, kind, on, to, also, because, waiver } = finding;
  return {
    id,
    rule,
    name,
    severity,
    kind,
    title,
    detail,
    on,
    note,
    block,
    to,
    also,
    line,
    because,
    folded: folded.length > 0 ? folded.map(findingOf) : undefined,
    waiver: waiver && { reason: waiver.reason, note: waiver.note, date: waiver.date },
  };
}
