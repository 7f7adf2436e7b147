import { table } from '../../scripts/docs/page-part.js';
import { type LogName, logs } from './contenders.js';
import type { Measured, Results, Run } from './measured.js';
import { fastestCsvParse, linesPerSecond, ratio, runOf, type Target, targetsOf } from './targets.js';

/** `bench/RESULTS.md`: what was measured, where, and what of it was demanded. */
export function pageOf(results: Results): string {
  const { machine, rounds, measured, growth } = results;
  const { processor, cores, memoryGigabytes, node } = machine;
  const parts = [
    '# How fast the audit is',
    introduction(rounds),
    `Machine: ${processor}, ${cores} cores, ${memoryGigabytes} GB of memory, Node ${node}.`,
    '## Targets',
    table(['target', 'limit', 'measured', ''], targetsOf(results).map(targetCells)),
    ...logNames.flatMap((log) => logParts(log, measured)),
    ...growthParts(measured, growth),
  ];
  return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

const logNames: readonly LogName[] = ['mail', 'phone', 'excel'];
const titles: { readonly [log in LogName]: string } = {
  mail: 'A year of mail',
  phone: 'A year of calls',
  excel: 'Mail in Excel',
};

function introduction(rounds: number): string {
  return `\`npm run bench -- --growth --record\` makes this page. Each contender is a process of its own, in turn with the others;
each number is the median of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. Seconds are wall time from the start of the process to its end, so loading
the program is counted; processor seconds are those of all its threads. The audit reads, pairs, judges under four readings and
writes every document but the PDF, which a browser prints, and the lists of single contacts: \`kontakter.csv\` is timed apart,
and the contact sheets of the workbook are left out. The others only read the file; DuckDB also pairs with one window function.`;
}

function targetCells({ what, limit, shown, isMet }: Target): readonly string[] {
  const verdict = isMet === null ? 'not measured' : isMet ? 'met' : '**not met**';
  return [what, limit, shown, verdict];
}

function logParts(log: LogName, measured: readonly Measured[]): readonly string[] {
  const those = measured.filter((one) => one.log === log);
  const [first] = those;
  if (first === undefined) return [];
  const base = fastestCsvParse(measured, log) ?? runOf(measured, log, 'exceljs, stream');
  const heads = [
    '',
    'seconds',
    'processor seconds',
    'peak MB',
    `times ${log === 'excel' ? 'exceljs' : 'csv-parse'}`,
  ];
  const audit = runOf(measured, log, 'audit');
  return [
    `## ${titles[log]}`,
    `\`${logs[log].file}\`: ${first.rows} rows, ${first.megabytes.toFixed(1)} MB.`,
    table(
      heads,
      those.map((one) => contenderCells(one, base)),
    ),
    ...(audit === null ? [] : phaseParts(audit)),
    ...steps(those),
  ];
}

function contenderCells({ name, median, why }: Measured, base: Run | null): readonly string[] {
  if (median === null) return [name, `skipped: ${why ?? ''}`, '', '', ''];
  const { seconds, processorSeconds, peakMegabytes } = median;
  return [
    ...[name, seconds.toFixed(2), processorSeconds.toFixed(2), peakMegabytes.toFixed(0)],
    ratio(median, base)?.toFixed(2) ?? '',
  ];
}

function phaseParts(audit: Run): readonly string[] {
  const rows = Object.entries(audit.phases).map(([name, seconds]) => [
    ...[name, seconds.toFixed(2), `${((100 * seconds) / audit.seconds).toFixed(0)} %`],
  ]);
  const list = audit.contactList;
  const lines = linesPerSecond(audit);
  return [
    table(['step of the audit', 'seconds', 'share'], rows),
    ...(list === undefined || lines === null
      ? []
      : [
          `\`kontakter.csv\`: ${list.lines} lines, ${list.megabytes.toFixed(1)} MB in ${list.seconds.toFixed(2)} s: ${Math.round(lines)} lines per second.`,
        ]),
  ];
}

/** What the steps of the others took, where they have any. */
function steps(those: readonly Measured[]): readonly string[] {
  return those.flatMap(({ name, median }) => {
    if (name.startsWith('audit') || median === null) return [];
    const told = Object.entries(median.phases).map(([step, seconds]) => `${step} ${seconds.toFixed(2)} s`);
    return told.length === 0 ? [] : [`${name}: ${told.join(', ')}.${partsText(median)}`];
  });
}

function partsText({ parts }: Run): string {
  if (parts === undefined) return '';
  const { count, megabytes, tallyMegabytes } = parts;
  return ` ${count} parts weigh ${megabytes.toFixed(1)} MB, their counts ${tallyMegabytes.toFixed(2)} MB.`;
}

function growthParts(measured: readonly Measured[], growth: readonly Measured[]): readonly string[] {
  if (growth.length === 0) return [];
  const names = new Set(growth.map(({ name }) => name));
  const all = [...growth, ...measured.filter(({ log, name }) => log === 'mail' && names.has(name))];
  const rows = all
    .toSorted((one, other) => one.name.localeCompare(other.name) || one.rows - other.rows)
    .map(({ name, rows, median, why }) => {
      if (median === null) return [name, String(rows), `skipped: ${why ?? ''}`, '', ''];
      const { seconds, peakMegabytes } = median;
      return [
        name,
        String(rows),
        seconds.toFixed(2),
        ((1e6 * seconds) / rows).toFixed(2),
        peakMegabytes.toFixed(0),
      ];
    });
  return [
    '## Growth',
    'Where there are more rows than the engine has memory for by itself, the audit is given what the machine has, as by `--memory`.',
    table(['', 'rows of mail', 'seconds', 'microseconds per row', 'peak MB'], rows),
  ];
}
