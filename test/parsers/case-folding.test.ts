import { describe, expect, it } from '@jest/globals';
import type { LogReading } from '../../src/model/log-reading.js';
import { casesOf, iso, lines, logFile, readCounted } from './reading.js';

const header = 'Dnr;Inkommen;Bekräftad;Besvarad;Avslutad;Ärendetyp;Ärendemening;Enhet;Svaret innehåller';

async function read(...rows: readonly string[]): Promise<LogReading> {
  return readCounted(logFile(lines(header, ...rows)));
}

describe('rows of one case number', () => {
  it('are one case, with the earliest of each time and all that the feedback held', async () => {
    const reading = await read(
      '2026-7;2026-01-05;2026-01-07;2026-01-12;;Klagomål;Buller;Miljö;mottaget',
      '2026-7;2026-01-05;2026-01-06;2026-01-09;2026-01-12;;Buller;Miljö;åtgärd',
    );
    expect(reading.folded).toEqual({ 'case-row': 1 });
    const [event] = casesOf(reading);
    expect(event).toMatchObject({
      category: 'complaint',
      contains: { received: true, measure: true, plan: false, 'contact-person': false },
    });
    expect(event?.sources.map(({ row }) => row).sort()).toEqual([2, 3]);
    expect(iso(event?.times.acknowledged?.end ?? 0)).toBe('2026-01-06T22:59:59.999Z');
    expect(iso(event?.times.answered?.end ?? 0)).toBe('2026-01-09T22:59:59.999Z');
  });

  it.each([
    ['two times of receipt', '2026-01-06;;;;;Buller;Miljö;', 'case-contradiction'],
    ['two categories', '2026-01-05;;;;Synpunkt;Buller;Miljö;', 'case-contradiction'],
    ['two owners', '2026-01-05;;;;Klagomål;Buller;Gata;', 'case-contradiction'],
    ['a time of day within the day', '2026-01-05 08:15;;;;Klagomål;Buller;Miljö;', 'case-row'],
    ['a second answer', '2026-01-05;;2026-01-20;;Klagomål;Buller;Miljö;', 'case-row'],
    ['the same once more', '2026-01-05;;;;Klagomål;Buller;Miljö;', 'duplicate'],
  ])('are counted by what they say: %s', async (_case, second, reason) => {
    const first = '2026-01-05;;;;Klagomål;Buller;Miljö;';
    const reading = await read(`2026-7;${first}`, `2026-7;${second}`);
    expect(reading.folded).toEqual({ [reason]: 1 });
    expect(iso((casesOf(reading)[0]?.at.end ?? 0) + 1).slice(0, 10)).toBe('2026-01-05');
  });

  it('keeps the time of day where one row has it and another only the day', async () => {
    const reading = await read('2026-7;2026-01-05;;;;;;;', '2026-7;2026-01-05 08:15;;;;;;;');
    expect(casesOf(reading)).toMatchObject([
      { at: { start: Date.UTC(2026, 0, 5, 7, 15), precision: 'minute' } },
    ]);
  });

  it('are two cases where all that tells a case differs: two registers that both count from 1', async () => {
    const miljo = logFile(lines(header, '1;2026-01-05;;;;Klagomål;Buller;Miljö;'), { file: 'miljo.csv' });
    const skola = logFile(lines(header, '1;2026-02-02;;;;Synpunkt;Skolmat;Skola;'), { file: 'skola.csv' });
    const reading = await readCounted(miljo, skola);
    expect(casesOf(reading).map(({ subject }) => subject)).toEqual(['Buller', 'Skolmat']);
    expect(reading.folded).toEqual({});
  });

  it('fold through files of one format, however the number is written, and not through formats', async () => {
    const january = logFile(lines(header, 'KS 2026/0012;2026-01-05;;;;;;;'), { file: 'januari.csv' });
    const february = logFile(lines('Diarienr;Inkommen;Avslutad', 'ks 2026-12;2026-01-05;2026-02-02'), {
      file: 'februari.csv',
    });
    const tickets = logFile(
      lines('Ticket ID,Created time,Closed time,Subject', 'KS 2026/0012,2026-01-05 08:15:00,,'),
      { file: 'freshdesk.csv', format: 'freshdesk' },
    );
    const reading = await readCounted(january, february, tickets);
    expect(reading.folded).toEqual({ 'case-row': 1 });
    expect(casesOf(reading).map(({ format, sources }) => [format, sources.length])).toEqual([
      ['register-swedish', 2],
      ['freshdesk', 1],
    ]);
    expect(casesOf(reading)[0]?.fields.has('closed')).toBe(true);
  });

  it('does not take a time for untold where another row tells it', async () => {
    const columns = 'Dnr;Inkommen;Besvarad;Avslutad';
    const both = await readCounted(logFile(lines(columns, '1;2026-01-05;Ja;', '1;2026-01-05;2026-01-07;')));
    expect(casesOf(both)[0]?.fields.has('answered')).toBe(true);
    expect(casesOf(both)[0]?.untold).toEqual([]);
    const untold = await readCounted(logFile(lines(columns, '1;2026-01-05;Ja;', '1;2026-01-05;;2026-01-09')));
    expect(casesOf(untold)[0]?.fields.has('answered')).toBe(false);
    expect(casesOf(untold)[0]?.untold).toEqual(['answered']);
  });
});

describe('rows without case number', () => {
  const columns = 'Inkommen;Avslutad;Ärendemening';
  const row = '2026-01-05;2026-01-07;Buller';

  it('are as many cases as there are equal rows, and of several files the most', async () => {
    const reading = await readCounted(
      logFile(lines(columns, row, row), { file: 'a.csv' }),
      logFile(lines(columns, row, row, row), { file: 'b.csv' }),
    );
    expect(reading.events).toHaveLength(3);
    expect(reading.folded).toEqual({ duplicate: 2 });
  });
});
