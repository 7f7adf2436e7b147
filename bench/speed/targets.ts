import type { LogName } from './contenders.js';
import type { Measured, Results, Run } from './measured.js';

/** What is demanded, and what came of it; `value` null where this run did not measure it. */
export interface Target {
  readonly what: string;
  readonly limit: string;
  readonly value: number | null;
  readonly shown: string;
  readonly isMet: boolean | null;
}

const million = 1_000_000;

export function targetsOf(results: Results): readonly Target[] {
  const { measured, growth } = results;
  const mail = runOf(measured, 'mail', 'audit');
  return [
    atMost('audit of mail / csv-parse alone', 0.7, ratio(mail, fastestCsvParse(measured, 'mail'))),
    atMost('audit of mail / udsv alone', 1, ratio(mail, runOf(measured, 'mail', 'udsv'))),
    atMost('audit of calls / csv-parse alone', 0.7, callsRatio(measured)),
    atMost('audit of Excel / exceljs alone', 1.3, excelRatio(measured)),
    atMost('pairing, judging and tally / whole audit', 0.35, judgingShare(mail)),
    atLeast('lines of `kontakter.csv` per second', 400_000, linesPerSecond(mail)),
    atMost('peak memory at 1 000 000 mails, MB', 600, peakAt(million, results)),
    atMost('peak memory at 10 000 000 mails, MB', 1200, peakAt(10 * million, results)),
    atMost('time at 10 000 000 mails / at 1 000 000', 11, growthRatio(measured, growth)),
  ];
}

export function runOf(measured: readonly Measured[], log: LogName, name: string): Run | null {
  return measured.find((one) => one.log === log && one.name === name)?.median ?? null;
}

/** The faster of its two forms: the audit is not held against a slow way to use it. */
export function fastestCsvParse(measured: readonly Measured[], log: LogName): Run | null {
  const [one, other] = ['csv-parse, stream', 'csv-parse, arrays'].map((name) => runOf(measured, log, name));
  if (!one || !other) return one ?? other ?? null;
  return one.seconds <= other.seconds ? one : other;
}

export function ratio(one: Run | null, other: Run | null): number | null {
  return one === null || other === null ? null : one.seconds / other.seconds;
}

export function linesPerSecond(run: Run | null): number | null {
  const list = run?.contactList;
  return list === undefined ? null : list.lines / list.seconds;
}

function callsRatio(measured: readonly Measured[]): number | null {
  return ratio(runOf(measured, 'phone', 'audit'), fastestCsvParse(measured, 'phone'));
}

function excelRatio(measured: readonly Measured[]): number | null {
  return ratio(runOf(measured, 'excel', 'audit'), runOf(measured, 'excel', 'exceljs, stream'));
}

function judgingShare(run: Run | null): number | null {
  if (run === null) return null;
  const { pairing = 0, judging = 0 } = run.phases;
  return (pairing + judging) / run.seconds;
}

function peakAt(rows: number, { measured, growth }: Results): number | null {
  return auditOf(rows, [...measured, ...growth])?.peakMegabytes ?? null;
}

function growthRatio(measured: readonly Measured[], growth: readonly Measured[]): number | null {
  const all = [...measured, ...growth];
  return ratio(auditOf(10 * million, all), auditOf(million, all));
}

function auditOf(rows: number, all: readonly Measured[]): Run | null {
  const mail = all.filter((one) => one.log === 'mail' && one.rows === rows);
  return runOf(mail, 'mail', 'audit');
}

function atMost(what: string, limit: number, value: number | null): Target {
  return { what, limit: `≤ ${limit}`, value, ...verdict(value, (found) => found <= limit) };
}

function atLeast(what: string, limit: number, value: number | null): Target {
  return { what, limit: `≥ ${limit}`, value, ...verdict(value, (found) => found >= limit) };
}

function verdict(value: number | null, isMet: (value: number) => boolean): Pick<Target, 'shown' | 'isMet'> {
  if (value === null) return { shown: '–', isMet: null };
  return { shown: value >= 100 ? String(Math.round(value)) : value.toFixed(2), isMet: isMet(value) };
}
