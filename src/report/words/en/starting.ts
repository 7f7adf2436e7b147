import { localDate } from '../../../calendar/zone.js';
import type { InspectedLog } from '../../../model/inspection.js';
import type { StartedFiles, StartingPeriod, StartingUnit } from '../../../model/starting-project.js';
import { isoDate } from './dates.js';
import { count, counted } from './format.js';

/** What stands in the project file that `init` writes, and what it says of it. */
export const startingWords = {
  head: [
    'Service measurement: all that is needed to make the measurement again.',
    'Written by servicematning init after a look at the logs. What is a guess is said to be one: check it.',
  ],
  rules: (bundled: readonly string[]) => [
    'The rule set: what the municipality has promised. lag (the law) holds for every municipality. If yours has',
    `promised more, change to one that comes with the program (${bundled.join(', ')})`,
    'or to a file of your own, for which servicematning rules new gives a template.',
  ],
  municipality: ['The name of the municipality, as it is to stand in the report.'],
  municipalityExample: 'Ort kommun',
  period: ({ first, last }: StartingPeriod) => [
    `The measuring period: whole weeks between ${isoDate(first)} and ${isoDate(last)}. The logs of each channel begin by the one and end no sooner than the other.`,
    'Days between them that no log covers are in it too: check that all logs are here.',
    'The logs should go on for two weeks after the period, so that late answers are told from missing ones:',
    'servicematning plan.',
  ],
  noPeriod: [
    'The measuring period. The logs show no days that all channels have, so you must write it yourself.',
  ],
  periodExample: '2026-W41..2026-W45',
  inputs: ['The logs. Paths start from the folder of this file.'],
  log: ({ format, title, rows, first, last }: InspectedLog) =>
    `${format}: ${title}, ${counted(rows.all, 'row', 'rows')}`.replaceAll('\u00a0', ' ') +
    (first === null || last === null ? '' : `, ${isoDate(localDate(first))}–${isoDate(localDate(last))}`),
  puzzle: 'Not understood, and therefore commented out.',
  formats: [
    'Proposals for how to describe files that were not understood. Correct what is wrong and take away # here and',
    'under inputs.',
  ],
  organisation: [
    'The organisation table: fill in unit, organisation_kind and board (nämnd). It is written with one row for each',
    'address or number that anything came to. What looks like a person’s own mailbox has been given measured: no.',
  ],
  ownDomains: (isGuess: boolean) => [
    `The municipality’s mail domains.${isGuess ? ' A guess: nearly everything in the logs goes to or from them.' : ''}`,
  ],
  ownNumbers: (isGuess: boolean) => [
    `The municipality’s numbers: a number, a beginning or a range.${isGuess ? ' A guess: nearly everything goes to or from them.' : ''}`,
  ],
  ownDomainExample: 'kommunen.se',
  ownNumberExample: '0223-29',
  flow: (received: number, sent: number) => `${count(received)} in from others, ${count(sent)} out to others`,
  calendar: ['Opening hours, if they differ from those of the rule set. Days that are not named are closed.'],
  phone: ['Telephone hours, if they differ from the opening hours.'],
  done: (files: readonly string[]) => `Wrote ${files.join(' and ')}.`,
  understood: (understood: number, all: number) =>
    `${understood} of ${counted(all, 'file was', 'files were')} understood.`,
  refused: ({ rejected, rows }: { readonly rejected: number; readonly rows: number }) =>
    `${count(rejected)} of ${counted(rows, 'row', 'rows')} could not be read. That is more than audit accepts: as long as it is so, no report is written. servicematning inspect shows which rows and why.`,
  nextTitle: 'What to do next:',
  next: (started: StartedFiles) => [
    ...(started.understood === 0 ? stepsToUnderstand(started) : stepsToCheck(started)),
    `Run servicematning audit${started.option}, which measures and writes the report.`,
  ],
};

/** The organisation table that `init` writes: words that it is read back by. */
export const tableWords = {
  header: ['unit', 'organisation_kind', 'board', 'type', 'value', 'measured'],
  types: {
    mail: 'email',
    domain: 'domain',
    number: 'number',
    extension: 'extension',
    queue: 'queue',
  } satisfies Record<StartingUnit['type'], string>,
  yes: 'yes',
  no: 'no',
};

const kindsToWrite =
  'organisation_kind is department, joint body, municipal company, external switchboard, other or empty';

function stepsToCheck({ project, table, option, units, files, understood }: StartedFiles): readonly string[] {
  return [
    `Open ${table} in Excel and fill in which unit each belongs to (${counted(units.length, 'row', 'rows')}; ${kindsToWrite}).` +
      personal(units),
    `Open ${project} and check the rule set, the period, and the own domains and numbers.` +
      (understood < files
        ? ' Files that were not understood stand there with proposals, commented out.'
        : ''),
    `Run servicematning inspect${option}, which shows what was understood and what is missing.`,
  ];
}

/** No log has told who is ours: the table has no rows yet. */
function stepsToUnderstand({ project, table, option }: StartedFiles): readonly string[] {
  return [
    `Open ${project}: the logs stand there under inputs, commented out, with what must be said of them. Correct it, take away # and fill in the rest.`,
    `Run servicematning inspect${option}, which shows whether the logs are understood and what addresses and numbers of yours they have.`,
    `Open ${table} in Excel and write a row for each of those (${kindsToWrite}).`,
  ];
}

function personal(units: readonly StartingUnit[]): string {
  const persons = units.filter(({ measured }) => !measured).length;
  if (persons === 0) return '';
  const look =
    persons === 1
      ? '1 row looks like a person’s own mailbox and has'
      : `${counted(persons, 'row', 'rows')} look like people’s own mailboxes and have`;
  return ` ${look} measured: no. Change it to yes if it is to be measured.`;
}
