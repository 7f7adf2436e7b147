import type { PublishedResult } from '../model/result.js';

/** The summary as one line of JSON: the whole of each rule under each reading. */
export function jsonSummary(result: PublishedResult, out: string, files: readonly string[]): string {
  const summary = {
    schemaVersion: 1,
    municipality: result.municipality,
    ruleSet: result.ruleSet.id,
    rules: result.rules.map(({ rule, readings }) => ({
      rule,
      readings: readings.map(({ reading, main, whole }) => ({ reading, main, whole })),
    })),
    findings: result.findings,
    out,
    files,
  };
  return `${JSON.stringify(summary)}\n`;
}
