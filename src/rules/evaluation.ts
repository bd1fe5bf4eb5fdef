import type { Finding } from './finding';
import type { Job, Subject } from './job';
import type { Verdict } from './rule';
import type { Reader } from './source';

/** One question asked about one subject, with its last answer. */
export interface Evaluation extends Reader {
  readonly job: Job;
  subject: Subject;
  verdict: Verdict | Error | undefined;
  findings: readonly Finding[] | undefined;
}
