import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../src/model/event.js';
import { casesOf, iso, lines, logFile, readCases, readCounted } from './reading.js';

async function onlyCase(header: string, ...rows: string[]): Promise<CaseEvent> {
  const [found, ...others] = await readCases(logFile(lines(header, ...rows)));
  if (found === undefined || others.length > 0) throw new Error('not one case');
  return found;
}

/** Midday of a day in Stockholm has the same date in UTC. */
function day(at: number): string {
  return iso(at + 12 * 3_600_000).slice(0, 10);
}

describe('diaries that have a row for each document', () => {
  const header = 'Diarienr;I/U/N;Ankomst/Upprättad;Ärendemening;Avsändare/Mottagare;Beslutsdatum';

  it.each([
    ['KS 2026/0123', 'KS 2026/123'],
    ['2026-00123', '2026-123'],
    ['KS-2026-123', 'ks 2026:0123'],
    ['26/00123', '26-123'],
  ])('%s and %s are one case, opened by its first document', async (number, again) => {
    const reading = await readCounted(
      logFile(
        lines(
          header,
          `${again};I;2026-01-05;Yttrande;Anna Ek;`,
          `${number};I;2026-01-05;Buller;Anna Ek;2026-01-09`,
        ),
      ),
    );
    expect(casesOf(reading)).toHaveLength(1);
    expect(reading.folded).toEqual({ 'case-row': 1 });
  });

  it('a later document from somebody else, about something else, is no second case', async () => {
    const reading = await readCounted(
      logFile(
        lines(
          header,
          'KS 2026/0123;I;2026-01-05;Buller;Anonym;',
          'KS 2026/0123;I;2026-01-12;Yttrande över trafik;Bygg AB;',
        ),
      ),
    );
    expect(casesOf(reading)).toMatchObject([
      { subject: 'Buller', counterpart: null, named: false, at: { precision: 'day' } },
    ]);
    expect(casesOf(reading).map(({ at }) => day(at.start))).toEqual(['2026-01-05']);
    expect(reading.folded).toEqual({ 'case-row': 1 });
  });

  it('a number without a year may begin anew in the same list, year after year', async () => {
    const events = await readCases(
      logFile(
        lines(
          'Löpnr;Inkom;Rubrik;Anmälare;Avslutad',
          '1;2025-01-05;Buller;Anna Ek;',
          '1;2026-01-07;Lukt;Bo Berg;',
        ),
      ),
    );
    expect(events).toHaveLength(2);
  });

  it.each([
    'I/U/N;U',
    'I/U/N;N',
    'I/U/N;U - Utgående',
    'Riktning;Utgående',
    'Dokumentkategori;Utgående dokument',
    'Dokumentkategori;Internt dokument utan uppföljning',
    'Handlingstyp;Upprättad handling',
    'Dokumenttyp;Expedierat beslut',
    'Riktning;Utg.',
    'Riktning;Utg',
    'Riktning;Out',
    'Riktning;Egen',
    'Riktning;Intern handling',
    'Riktning;Utgående e-post',
    'I/U;U',
  ])('passes over what we wrote ourselves, also where it has no date: %s', async (written) => {
    const [column, word] = written.split(';');
    const reading = await readCounted(
      logFile(
        lines(
          `Dnr;${column};Inkommen;Ärendemening;Avslutad`,
          `KS 2026-1;${word};;Svar;`,
          'KS 2026-2;I;2026-01-07;Buller;',
        ),
      ),
    );
    expect(reading.ignored).toEqual({ 'not-a-contact-row': 1 });
    expect(reading.rejected).toEqual([]);
    expect(casesOf(reading).map(({ caseId }) => caseId)).toEqual(['KS 2026-2']);
  });

  it.each(['I', 'In', 'Ink.', 'Inkommen handling', 'Mottagen', 'Incoming', '-', ''])(
    'takes in what came in, and what the register does not say: %s',
    async (word) => {
      const reading = await readCounted(
        logFile(lines('Dnr;Riktning;Inkommen;Avslutad', `KS 2026-1;${word};2026-01-07;`)),
      );
      expect(reading.events).toHaveLength(1);
    },
  );

  it.each(['Riktning;Tjänsteutlåtande', 'I/U/N;X', 'In/ut;Uppgift'])(
    'refuses a word that tells no direction where one should stand: %s',
    async (written) => {
      const [column, word] = written.split(';');
      const { rejected } = await readCounted(
        logFile(
          lines(
            `Dnr;${column};Inkommen;Avslutad`,
            `KS 2026-1;${word};2026-01-07;`,
            'KS 2026-2;I;2026-01-07;',
          ),
        ),
      );
      expect(rejected).toMatchObject([{ column, reason: 'unknown-value', value: word }]);
    },
  );

  it.each([
    'I',
    'Inkommande',
    'Inkommande dokument',
    'Inkommen/Upprättad',
    'Undersökning',
    'Noterat',
    'Skrivelse',
    '',
  ])('takes no other word for our own: %s', async (word) => {
    const reading = await readCounted(
      logFile(lines('Dnr;Dokumenttyp;Inkommen;Avslutad', `KS 2026-1;${word};2026-01-07;`)),
    );
    expect(reading.events).toHaveLength(1);
  });
});

describe('headers of diaries and lists as different systems write them', () => {
  it.each([
    ['Dnr;Ink.datum;Reg.datum;Ärenderubrik;Expedierat', { received: '2026-01-05', registered: '2026-01-07' }],
    [
      'Ärendenr;Ink. datum;Journaldatum;Ärendetitel;Avslutningsdatum',
      { received: '2026-01-05', registered: '2026-01-07' },
    ],
    [
      'Diarienr;Ankomst/Upprättad;Bekräftelse skickad;Titel;Klart datum',
      { received: '2026-01-05', acknowledged: '2026-01-07' },
    ],
    [
      'Ärendenummer;Inkommet/Upprättat;Avslutat datum;Titel;Status',
      { received: '2026-01-05', closed: '2026-01-07' },
    ],
    [
      'Ärendebeteckning;Inkommit;Svar lämnat;Ämne;Stängningsdatum',
      { received: '2026-01-05', answered: '2026-01-07' },
    ],
    [
      'Löpnr;Inskickad;Återkoppling datum;Rubrik;Ärendet avslutat',
      { received: '2026-01-05', answered: '2026-01-07' },
    ],
  ])('%s', async (header, expected) => {
    const event = await onlyCase(header, '17;2026-01-05;2026-01-07;Buller;');
    const times = Object.entries(event.times).flatMap(([time, at]) =>
      at === null ? [] : [[time, day(at.start)]],
    );
    expect(Object.fromEntries(times)).toEqual(expected);
    expect(event.subject).toBe('Buller');
  });

  it.each([
    ['2026-01-05', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['5/1 2026', '2026-01-05'],
    ['5/1-26', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
  ])('reads the date %s', async (written, expected) => {
    const { at } = await onlyCase('Dnr;Inkom;Avslutad', `1;${written};`);
    expect([day(at.start), at.precision]).toEqual([expected, 'day']);
  });

  it('does not guess which digits of 260105 are the year', async () => {
    const reading = await readCounted(logFile(lines('Dnr;Inkom;Avslutad', '1;260105;')));
    expect(reading.rejected).toMatchObject([{ column: 'Inkom', reason: 'unreadable-time' }]);
  });
});

describe('what happened at a time that the list does not tell', () => {
  const header = 'Dnr;Inkom;Besvarat;Avslutad;Status';

  it.each([
    ['ja, per telefon', '', '', 'answered'],
    ['Muntligt', '', '', 'answered'],
    ['per telefon', '', '', 'answered'],
    ['', '', 'Avslutad', 'closed'],
    ['', '', 'Avslutat', 'closed'],
    ['', '', 'Avskrivet', 'closed'],
    ['', '', 'Besvarad', 'answered'],
    ['', '2026-01-09', 'Besvarad', 'answered'],
    ['', '', 'Pågående', null],
    ['', '', 'Ej avslutad', null],
    ['', '', 'Klarläggs', null],
    ['2026-01-08', '2026-01-09', 'Avslutad', null],
  ])('besvarat “%s”, avslutad “%s”, status “%s”: %s is untold', async (answered, closed, status, untold) => {
    const event = await onlyCase(header, `1;2026-01-05;${answered};${closed};${status}`);
    const missing = (['answered', 'closed'] as const).filter((time) => !event.fields.has(time));
    expect(missing).toEqual(untold === null ? [] : [untold]);
  });

  it('rejects the row rather than losing a date that it cannot read', async () => {
    const reading = await readCounted(logFile(lines(header, '1;2026-01-05;ja, den 9 januari;;')));
    expect(reading.rejected).toMatchObject([{ column: 'Besvarat', reason: 'unreadable-time' }]);
  });
});
