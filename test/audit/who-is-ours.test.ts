import { describe, expect, it } from '@jest/globals';
import { domainMarks, numberMarks } from '../../src/audit/inspection/own-marks.js';
import { looksPersonal } from '../../src/pairing/personal-mailbox.js';
import { maskedParty, maskedText } from '../../src/report/masked-party.js';
import { lines, logFile, readCalls, readMails } from '../parsers/reading.js';

async function domainsOf(header: string, ...rows: readonly string[]): Promise<readonly string[]> {
  const mails = await readMails(logFile(lines(header, ...rows)));
  return domainMarks(mails, []).map(({ value }) => value);
}

const residents = ['anna', 'bo', 'cia', 'dan', 'eva', 'finn'];

describe('own domains are guessed', () => {
  it('where one domain of residents sends more than ours has addresses', async () => {
    const rows = residents.flatMap((name, index) => [
      `2018-10-08 1${index}:00;${name}@post.example;info@ort.example;Fråga ${index}`,
      `2018-10-08 1${index}:30;info@ort.example;${name}@post.example;SV: Fråga ${index}`,
    ]);
    expect(await domainsOf('Datum;Från;Till;Ämne', ...rows)).toEqual(['ort.example']);
  });

  it('with a company of ours that never writes to us', async () => {
    const rows = residents.flatMap((name, index) => [
      `2018-10-08 1${index}:00;${name}@post.example;info@ort.example;Fråga ${index}`,
      `2018-10-09 1${index}:00;${name}@post.example;hyra@bostader.example;Hyra ${index}`,
    ]);
    expect((await domainsOf('Datum;Från;Till;Ämne', ...rows)).toSorted()).toEqual([
      'bostader.example',
      'ort.example',
    ]);
  });

  it('by the log’s own word, where it has one', async () => {
    const rows = [
      '2018-10-08 10:00;a@x.example;b@y.example;Hej;Ut',
      '2018-10-08 11:00;b@y.example;a@x.example;SV: Hej;In',
    ];
    expect(await domainsOf('Datum;Från;Till;Ämne;Riktning', ...rows)).toEqual(['x.example']);
  });
});

const callers = ['0701740605', '0313900600', '084650040', '0406280400', '0701740699', '0313900699'];

describe('own numbers are guessed', () => {
  it('by the thousand that most calls go to', async () => {
    const header = 'Tidpunkt;A-nummer;B-nummer;Status';
    const rows = callers.map(
      (caller, index) => `2018-10-08 1${index}:00;${caller};0980-31 92 1${index};Besvarad`,
    );
    const marks = numberMarks(await readCalls(logFile(lines(header, ...rows))), []);
    expect(marks).toEqual([{ value: '+46980319', isGuess: true, received: 6, sent: 0 }]);
  });

  it('and not where they were stated', async () => {
    const header = 'Tidpunkt;A-nummer;B-nummer;Status';
    const row = '2018-10-08 10:00;0701740605;0980-31 92 10;Besvarad';
    const marks = numberMarks(await readCalls(logFile(lines(header, row))), [
      { from: '+4698031', until: null },
      { from: '+46980400000', until: '+46980400999' },
    ]);
    expect(marks.map(({ value, isGuess, received }) => [value, isGuess, received])).toEqual([
      ['+4698031', false, 1],
      ['+46980400000..+46980400999', false, 0],
    ]);
  });
});

it.each([
  ['eva.ek@ort.example', true],
  ['eva-lena.ek.alm@ort.example', true],
  ['eva.ek2@ort.example', true],
  ['info@ort.example', false],
  ['info.kultur@ort.example', false],
  ['kundtjänst.va@ort.example', false],
  ['handlaggare1@ort.example', false],
  ['Kundcenter', false],
])('%s looks like a person’s: %s', (address, expected) => {
  expect(looksPersonal(address)).toBe(expected);
});

it.each([
  ['johan.ek@hemma.example', 'j***@h***.example'],
  ['x@localhost', 'x***@l***'],
  ['+46701740605', '070-*** **05'],
  ['+4670174****', '070-*** ****'],
  ['+4791234567', '+4-*** **67'],
  ['112', '***'],
  ['Anna Ek', 'A***'],
  ['', ''],
])('%s is shown as %s', (party, expected) => {
  expect(maskedParty(party)).toBe(expected);
});

it.each([
  [
    'Från anna@hem.example, 070-174 06 05, den 2018-10-08 på rad 12345',
    'Från a***@h***.example, ***, den 2018-10-08 på rad 12345',
  ],
  ['10/8/2018 och +46 70 174 06 05', '10/8/2018 och ***'],
  [
    'rad 2 ”01/05/2018 07:56:50”, rad 3 ”2018-10-08 07:56”, 08-12 34 56 07:56',
    'rad 2 ”01/05/2018 07:56:50”, rad 3 ”2018-10-08 07:56”, ***:56',
  ],
])('%s becomes %s', (text, expected) => {
  expect(maskedText(text)).toBe(expected);
});
