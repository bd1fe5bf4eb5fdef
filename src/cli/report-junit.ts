import { xml } from './clean';
import type { MakeReport } from './report';
import type { FileResult, Told } from './result';
import { waiverText } from './waiver-text';

/**
 * For build servers: a suite for each file, a case for each finding. Cases fail just where the run
 * does: errors do, and warnings once there are more than are accepted. The others are told in
 * `system-out`; what was set aside is skipped.
 */
export const junitReport: MakeReport = ({ maxWarnings }) => {
  let warnings = 0;
  const fails = ({ finding: { severity } }: Told) =>
    severity === 'error' || (severity === 'warning' && ++warnings > maxWarnings);
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rapport">\n',
    file(result) {
      const cases = [
        ...result.problems.map((why) => problem(why)),
        ...result.findings.map((told) => (fails(told) ? failure(told) : remark(told))),
        ...result.waived.map(skipped),
      ];
      // A suite without a case would not be shown at all.
      if (cases.length === 0) cases.push({ kind: 'passed', text: '<testcase name="check"/>' });
      return suite(result, cases);
    },
    end: () => '</testsuites>\n',
  };
};

interface Case {
  readonly kind: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly text: string;
}

function suite({ file }: FileResult, cases: readonly Case[]): string {
  const count = (kind: Case['kind']) =>
    `${kind}="${cases.filter((one) => one.kind === kind).length}"`;
  const counts = [count('failures'), count('errors'), count('skipped')].join(' ');
  const lines = cases.map(({ text }) => `    ${text}\n`).join('');
  return `  <testsuite name="${xml(file)}" tests="${cases.length}" ${counts}>\n${lines}  </testsuite>\n`;
}

const testcase = ({ finding, title }: Told, inside: string) =>
  `<testcase classname="${xml(finding.rule)}" name="${xml(title)}">${inside}</testcase>`;

const problem = (why: string): Case => ({
  kind: 'errors',
  text: `<testcase name="read"><error message="${xml(why)}"/></testcase>`,
});

const failure = (told: Told): Case => {
  const attributes = `type="${told.finding.severity}" message="${xml(told.title)}"`;
  return {
    kind: 'failures',
    text: testcase(told, `<failure ${attributes}>${xml(told.detail)}</failure>`),
  };
};

const remark = (told: Told): Case => {
  const said = `${told.finding.severity}: ${told.title} ${told.detail}`;
  return { kind: 'passed', text: testcase(told, `<system-out>${xml(said)}</system-out>`) };
};

const skipped = (told: Told): Case => ({
  kind: 'skipped',
  text: testcase(told, `<skipped message="${xml(waiverText(told.finding))}"/>`),
});
