import { describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import { lines, logFile } from '../parsers/reading.js';
import { smallJob } from './small-parts.js';

const anna = 'anna@hem.example';
const bo = 'bo@hem.example';
const kund = 'kund@lindasa.example';
const bygg = 'bygg@lindasa.example';

/** Promises by which all mail is judged. */
const answered = ['norberg', 'svar-36h'] as const;
const solved = ['nacka', 'forsta-kontakten'] as const;

/** What a promise says of each contact under its main reading, in order of receipt; of a log that goes on for weeks. */
async function verdicts([rules, rule]: readonly [string, string], rows: readonly string[]) {
  const log = logFile(
    lines(
      'Datum och tid;Från;Till;Ämne;Meddelande-id;Svar på',
      ...rows.map((row) => `2018-10-${row}`),
      `2018-11-12 12:00:00;cia@hem.example;${kund};Slut;;`,
    ),
  );
  const job = await smallJob({ rules, period: '2018-10-08..2018-10-26' });
  const [known] = job.organisation.entries;
  if (known === undefined) throw new Error('nobody is known');
  const entries = [kund, bygg].map((value) => ({ ...known, type: 'mail' as const, value, unit: value }));
  const told = await audit({
    ...job,
    inputs: [{ ...log, bytes: bytesInMemory(log.bytes.whole()) }],
    organisation: { ...job.organisation, entries },
  });
  return [...told.verdicts]
    .filter((one) => one.rule === rule && one.main)
    .toSorted((one, other) => one.contact.receivedAt.start - other.contact.receivedAt.start)
    .map(({ contact: { event }, outcome }) => `${event.channel === 'mail' ? event.subject : ''} ${outcome}`);
}

const altan = `08 10:00:00;${anna};${kund};Altan;m1;`;
const brygga = `08 11:00:00;${bo};${kund};Brygga;m2;`;
const answerToBoth = `09 09:00:00;${kund};${bo},${anna};SV: Altan;m3;m1`;
const storgatan = (number: number): string => `Fråga om bygglov för altan på Storgatan ${number} i Lindåsa`;

describe('a promise is kept by the answer to the person and the matter', () => {
  it.each<[string, readonly [string, string], readonly string[], readonly string[]]>([
    [
      'whoever has to come back after a mail to two, not the other one',
      solved,
      [altan, brygga, answerToBoth, `09 10:00:00;${bo};${kund};SV: Altan;m4;m3`],
      ['Altan met', 'Brygga late'],
    ],
    [
      'our further reply to one of the two answers nothing else',
      answered,
      [
        ...[altan, brygga, answerToBoth],
        `09 10:00:00;${bo};${kund};SV: Altan;m4;m3`,
        `09 11:00:00;${bo};${kund};Kajplats;m5;`,
        `09 12:00:00;${kund};${bo};SV: Altan;m6;m4`,
      ],
      ['Altan met', 'Brygga met', 'Kajplats unanswered'],
    ],
    [
      'not by a reply to somebody else',
      answered,
      [altan, brygga, `09 09:00:00;${kund};${bo};SV: Altan;m3;m1`],
      ['Altan unanswered', 'Brygga unanswered'],
    ],
    [
      'not by a mail of ours that follows another',
      answered,
      [
        ...[altan, `08 11:00:00;${anna};${kund};Staket;m2;`],
        `09 08:00:00;${kund};${anna};Besked om tid;m3;`,
        `09 09:00:00;${kund};${anna};SV: Besked om tid;m4;m3`,
      ],
      ['Altan met', 'Staket unanswered'],
    ],
    [
      'not where a subject that was cut over the answer fits another matter',
      answered,
      [
        `08 10:00:00;${anna};${kund};${storgatan(12)};;`,
        `08 12:00:00;${kund};${anna};${`SV: ${storgatan(12)}`.slice(0, 40)};;`,
        `15 10:00:00;${anna};${bygg};${storgatan(14)};;`,
      ],
      [`${storgatan(12)} met`, `${storgatan(14)} unanswered`],
    ],
    [
      'by the unit that it was handed to, where two asked under one subject',
      answered,
      [
        `08 09:00:00;${bo};${kund};Vattenavgift;m1;`,
        `08 10:00:00;${anna};${kund};Vattenavgift;m2;`,
        `09 09:00:00;${kund};${bygg};VB: Vattenavgift;m3;m2`,
        `09 12:00:00;${bygg};${anna};Din faktura;m4;`,
      ],
      ['Vattenavgift unanswered', 'Vattenavgift met'],
    ],
  ])('%s', async (_name, promise, rows, outcomes) => {
    expect(await verdicts(promise, rows)).toEqual(outcomes);
  });
});
