import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { json } from './clean';
import type { MakeReport } from './report';
import type { FileResult, Told } from './result';
import { LEVELS } from './sarif-levels';
import { RuleList } from './sarif-rules';
import { waiverText } from './waiver-text';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/**
 * For code hosts: SARIF 2.1.0. The results come first, one line each; the rules, the problems and
 * the end of the run follow, since only then it is known which there were.
 */
export const sarifReport: MakeReport = ({ version, folder }) => {
  const rules = new RuleList();
  const problems: object[] = [];
  let first = true;
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"results":[`,
    file(result) {
      const place = { artifactLocation: artifact(result.file, folder) };
      problems.push(...result.problems.map((why) => notification(why, place)));
      return [...result.findings, ...result.waived]
        .map((told) => {
          const before = first ? '\n' : ',\n';
          first = false;
          return before + json(resultOf(told, result, place, rules.indexOf(told)));
        })
        .join('');
    },
    end: (_totals, exitCode) => {
      const invocation = {
        executionSuccessful: exitCode !== 2,
        exitCode,
        toolExecutionNotifications: problems,
      };
      const driver = {
        name: 'Rapport',
        version,
        semanticVersion: version,
        rules: rules.all(),
      };
      const rest = { tool: { driver }, invocations: [invocation], columnKind: 'utf16CodeUnits' };
      return `\n],${json(rest).slice(1, -1)}}]}\n`;
    },
  };
};

function resultOf(told: Told, { canvas }: FileResult, place: object, ruleIndex: number): object {
  const { finding, title, detail, note, line } = told;
  const { id, rule, severity, on } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: detail ? `${title} ${detail}` : title },
    locations: [
      {
        physicalLocation: { ...place, region: { startLine: line } },
        ...(on === undefined ? {} : { logicalLocations: [logical(told, on, note)] }),
      },
    ],
    // Stay the same when notes are moved or renamed, or the file is.
    partialFingerprints: { 'finding/v1': id, 'canvas/v1': canvas?.id ?? '' },
    ...(finding.waiver
      ? {
          suppressions: [
            { kind: 'inSource', status: 'accepted', justification: waiverText(finding) },
          ],
        }
      : {}),
  };
}

const logical = ({ block }: Told, on: string, note: string | undefined) => ({
  name: note ?? on,
  fullyQualifiedName: block ? `${block}.${on}` : on,
  kind: 'object',
});

const notification = (text: string, physicalLocation: object) => ({
  level: 'error',
  message: { text },
  locations: [{ physicalLocation }],
});

/** Relative below the folder, as code hosts want it, absolute elsewhere; standard input has no place of its own. */
function artifact(file: string, folder: string): object {
  const path = relative(folder, resolve(folder, file));
  if (path.startsWith('..') || isAbsolute(path)) {
    return { uri: pathToFileURL(resolve(folder, file)).href };
  }
  const uri = path.split(sep).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
