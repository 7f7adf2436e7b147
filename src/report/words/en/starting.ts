import { localDate } from '../../../calendar/zone.js';
import type { InspectedLog } from '../../../model/inspection.js';
import type { StartingPeriod, StartingUnit } from '../../../model/starting-project.js';
import { isoDate } from './dates.js';
import { counted } from './format.js';

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
    `The measuring period: whole weeks that every log covers (they go from ${isoDate(first)} to ${isoDate(last)}).`,
    'The logs should go on for two weeks after the period, so that late answers are told from missing ones:',
    'servicematning plan.',
  ],
  noPeriod: ['The measuring period. The logs have no days in common, so you must write it yourself.'],
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
  flow: (received: number, sent: number) => `${received} in from others, ${sent} out to others`,
  calendar: ['Opening hours, if they differ from those of the rule set. Days that are not named are closed.'],
  phone: ['Telephone hours, if they differ from the opening hours.'],
  done: (files: readonly string[]) => `Wrote ${files.join(' and ')}.`,
  understood: (understood: number, all: number) =>
    `${understood} of ${counted(all, 'file was', 'files were')} understood.`,
  nextTitle: 'What to do next:',
  next: (table: string, project: string, units: readonly StartingUnit[], hasPuzzles: boolean) => [
    `Open ${table} in Excel and fill in which unit each belongs to (${counted(units.length, 'row', 'rows')}).` +
      personal(units),
    `Open ${project} and check the rule set, the period, and the own domains and numbers.` +
      (hasPuzzles ? ' Files that were not understood stand there with proposals, commented out.' : ''),
    'Run servicematning inspect, which shows what was understood and what is missing.',
    'Run servicematning audit, which measures and writes the report.',
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

function personal(units: readonly StartingUnit[]): string {
  const persons = units.filter(({ measured }) => !measured).length;
  if (persons === 0) return '';
  const look =
    persons === 1
      ? '1 row looks like a person’s own mailbox and has'
      : `${counted(persons, 'row', 'rows')} look like people’s own mailboxes and have`;
  return ` ${look} measured: no. Change it to yes if it is to be measured.`;
}
