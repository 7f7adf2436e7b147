import type { PublishedResult } from '../model/result.js';

/** The summary as one line of JSON: the whole of each rule and part under each reading, and its targets. */
export function jsonSummary(result: PublishedResult, out: string, files: readonly string[]): string {
  const summary = {
    schemaVersion: 2,
    municipality: result.municipality,
    ruleSet: result.ruleSet.id,
    rules: result.rules.map(
      ({ rule, partOf, kind, binding, indicative, target, channelTargets, readings }) => ({
        rule,
        partOf,
        kind,
        binding,
        indicative,
        target,
        channelTargets,
        readings: readings.map(({ reading, main, whole }) => ({ reading, main, whole })),
      }),
    ),
    findings: result.findings,
    out,
    files,
  };
  return `${JSON.stringify(summary)}\n`;
}
