import type { Severity } from '../rules/rule';

/** SARIF's words for severities. */
export const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
