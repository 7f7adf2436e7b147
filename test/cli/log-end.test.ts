import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Result } from '../../src/model/result.js';
import { inFolder, run } from './fake-process.js';
import { twoDayPromise } from './two-day-promise.js';

const project = `municipality: Orts kommun
rules: regler.yaml
period: 2018-10
inputs: [{ files: mejl.csv, format: mail-swedish }]
organisation: enheter.csv
ownDomains: [ort.example]
`;

/** Ten people write on Monday morning; five get an answer on Tuesday noon, one of them in the year that is given. */
function mailLog(year: number): string {
  const people = Array.from({ length: 10 }, (_, number) => number);
  const asked = people.map(
    (one) => `2018-10-08 09:0${one};p${one}@hem.example;kund@ort.example;Altan ${one}`,
  );
  const answers = people
    .slice(0, 5)
    .map(
      (one) =>
        `${one === 4 ? year : 2018}-10-09 12:0${one};kund@ort.example;p${one}@hem.example;SV: Altan ${one}`,
    );
  return ['Datum;Från;Till;Ämne', ...asked, ...answers, ''].join('\n');
}

async function measured(year: number, ...options: readonly string[]) {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'servicematning.yaml'), project);
    writeFileSync(join(folder, 'regler.yaml'), twoDayPromise('mail'));
    writeFileSync(
      join(folder, 'enheter.csv'),
      'enhet;organisationsform;nämnd;typ;värde;mäts\nKund;förvaltning;KS;e-post;kund@ort.example;ja\n',
    );
    writeFileSync(join(folder, 'mejl.csv'), mailLog(year));
    const { exitCode, err } = await run(['audit', ...options], folder);
    expect([exitCode, err]).toEqual([0, '']);
    const result: Result = JSON.parse(readFileSync(join(folder, 'rapport/resultat.json'), 'utf8'));
    const { met, late, unanswered, pending } = result.rules[0]?.readings[0].whole ?? {};
    return {
      counts: { met, late, unanswered, pending },
      isEndAlone: result.findings.some(({ code }) => code === 'log-end-alone'),
    };
  });
}

/** The promise runs out on Wednesday afternoon. */
const waits = { late: 0, unanswered: 0 };

describe('where a log ends', () => {
  it.each<[string, number, readonly string[], Awaited<ReturnType<typeof measured>>]>([
    [
      'with its last mail, those wait whose time has not run out',
      2018,
      [],
      { counts: { ...waits, met: 5, pending: 5 }, isEndAlone: false },
    ],
    [
      'before the answers, as the user says: none of them has come yet',
      2018,
      ['--log-end', 'mail=2018-10-09T11:00'],
      { counts: { ...waits, met: 0, pending: 10 }, isEndAlone: false },
    ],
    [
      'between two answers: what came later is none',
      2018,
      ['--log-end', 'mail=2018-10-09T12:01'],
      { counts: { ...waits, met: 2, pending: 8 }, isEndAlone: false },
    ],
    [
      'later than its last mail: whoever waited for too long is unanswered',
      2018,
      ['--log-end', 'mail=2018-10-31T12:00'],
      { counts: { late: 0, unanswered: 5, met: 5, pending: 0 }, isEndAlone: false },
    ],
    [
      'with a mail of a year that is wrong: all seem unanswered, and that is pointed out',
      2081,
      [],
      { counts: { late: 1, unanswered: 5, met: 4, pending: 0 }, isEndAlone: true },
    ],
    [
      'before such a mail, as the user says: the others are judged as they were',
      2081,
      ['--log-end', 'mail=2018-10-09T12:04'],
      { counts: { ...waits, met: 4, pending: 6 }, isEndAlone: false },
    ],
  ])('%s', async (_, year, options, expected) => {
    expect(await measured(year, ...options)).toEqual(expected);
  });
});
