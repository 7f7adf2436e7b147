import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../src/model/event.js';
import type { Moment } from '../../src/model/time.js';
import type { LogInput } from '../../src/parsers/input.js';
import { casesOf, iso, lines, logFile, readCases, readCounted } from './reading.js';

/** `2026-01-05` for a day, else the first instant of the interval in UTC. */
function told(moment: Moment | null): string | null {
  if (moment === null) return null;
  return moment.precision === 'day' ? localDay(moment) : iso(moment.start);
}

/** Midday of a day in Stockholm has the same date in UTC. */
function localDay({ start }: Moment): string {
  return iso(start + 12 * 3_600_000).slice(0, 10);
}

function timesOf({ times }: CaseEvent): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(times).flatMap(([time, moment]) => (moment === null ? [] : [[time, told(moment)]])),
  );
}

async function onlyCase(header: string, row: string, wanted: Partial<LogInput> = {}): Promise<CaseEvent> {
  const [found, ...others] = await readCases(logFile(lines(header, row), wanted));
  if (found === undefined || others.length > 0) throw new Error('not one case');
  return found;
}

describe('registers with Swedish headers', () => {
  it('reads a register of complaints with all that it tells', async () => {
    const header =
      'Diarienr;Inkommen;Mottagningsbekräftelse;Besked;Besvarad;Avslutad;Ärendetyp;Ärendemening;Anmälare;E-post;Telefon;Inkommen via;Enhet;Nämnd;Svårighet;Omfattande;Vidarebefordrad;Återkopplingen innehåller;Åtgärd;Handläggare';
    const row =
      'KS 2026/0012;2026-01-05;2026-01-06;2026-01-07;2026-01-09;2026-01-12;Klagomål;Ingen plogning;Anna Ek;Anna@Hem.example;070-174 06 05;E-tjänst;Gata och park;Tekniska nämnden;Enkel;Nej;Ja;mottaget, åtgärd, tidsplan;Vägen plogad;Bo Berg';
    const event = await onlyCase(header, row);
    expect(event).toMatchObject({
      channel: 'case',
      format: 'register-swedish',
      caseId: 'KS 2026/0012',
      category: 'complaint',
      subject: 'Ingen plogning',
      counterpart: 'anna@hem.example',
      persons: [{ address: 'anna@hem.example', number: '+46701740605' }],
      named: true,
      unit: 'Gata och park',
      board: 'Tekniska nämnden',
      arrival: 'web',
      complexity: 'simple',
      extensive: false,
      transfers: 1,
      contains: { received: true, measure: true, plan: true, 'contact-person': false },
      measure: 'Vägen plogad',
      at: { precision: 'day' },
    });
    expect(timesOf(event)).toEqual({
      received: '2026-01-05',
      acknowledged: '2026-01-06',
      noticed: '2026-01-07',
      answered: '2026-01-09',
      closed: '2026-01-12',
    });
    expect(JSON.stringify(event)).not.toContain('Bo Berg');
  });

  it.each([
    '9999-12-31',
    '9999-12-31 23:59:59',
    '31/12/9999',
    '1900-01-01 00:00',
    '1753-01-01',
    '0001-01-01T00:00:00',
    '01.01.1900',
  ])('takes %s, which systems write for “never”, as not answered yet', async (never) => {
    const event = await onlyCase(
      'Diarienr;Inkommen;Besvarad;Avslutad;Ärendetyp;Ärendemening',
      `KS 2026/0012;2026-01-05;2026-01-09;${never};Klagomål;Ingen plogning`,
    );
    expect(timesOf(event)).toEqual({ received: '2026-01-05', answered: '2026-01-09' });
  });

  it('rejects a case that was received on such a day', async () => {
    const rows = [
      'Diarienr;Inkommen;Besvarad;Ärendetyp;Ärendemening',
      'KS 1;9999-12-31;2026-01-09;Klagomål;Snö',
    ];
    expect((await readCounted(logFile(lines(...rows)))).rejected).toHaveLength(1);
  });

  it.each([
    ['an address and a number', 'anna@hem.example;070-174 06 05', [['anna@hem.example', '+46701740605']]],
    ['an address alone', 'anna@hem.example;', undefined],
    ['a number alone', ';070-174 06 05', undefined],
    ['a number with masked digits', 'anna@hem.example;070174****', undefined],
    ['an extension', 'anna@hem.example;1234', undefined],
    [
      'two addresses',
      'anna@hem.example, a.ek@hem.example;0701740605',
      [
        ['anna@hem.example', '+46701740605'],
        ['a.ek@hem.example', '+46701740605'],
      ],
    ],
  ])('of a row with %s knows such persons', async (_, cells, persons) => {
    const event = await onlyCase(
      'Diarienr;Inkommen;Avslutad;E-post;Telefon',
      `KS 2026/1;2026-01-05;;${cells}`,
    );
    expect(event.persons?.map(({ address, number }) => [address, number])).toEqual(persons);
  });

  it('keeps the persons of all rows of a case', async () => {
    const [event] = await readCases(
      logFile(
        lines(
          'Diarienr;Inkommen;Avslutad;E-post;Telefon',
          'KS 2026/1;2026-01-05;;anna@hem.example;070-174 06 05',
          'KS 2026/1;2026-01-05;2026-01-08;anna@hem.example;070-174 06 06',
        ),
      ),
    );
    expect(event?.persons?.map(({ number }) => number)).toEqual(['+46701740605', '+46701740606']);
  });

  it('tells which columns there are, also where a row leaves them empty', async () => {
    const event = await onlyCase('Dnr;Inkom;Besvarad;Avslutad;Nämnd', '1;2026-01-05;;;');
    expect([...event.fields].sort()).toEqual(['answered', 'board', 'closed', 'received']);
    expect(event).toMatchObject({
      board: null,
      named: null,
      category: 'unknown',
      transfers: null,
      contains: { received: null, measure: null, plan: null, 'contact-person': null },
    });
    expect(timesOf(event)).toEqual({ received: '2026-01-05' });
  });

  it.each([
    ['Diarienummer;Inkommet;Stängd', { received: '2026-01-05', closed: '2026-01-07' }],
    ['Ärendenummer;Mottagen;Åtgärdad', { received: '2026-01-05', closed: '2026-01-07' }],
    ['Ärende-ID;Upprättad;Expedierad', { registered: '2026-01-05', closed: '2026-01-07' }],
    ['ÄRENDE ID;INKOM DATUM;SVARAT;', { received: '2026-01-05', answered: '2026-01-07' }],
    ['Löpnr;Datum;Återkopplat', { received: '2026-01-05', answered: '2026-01-07' }],
    ['Ärendenr;Registrerad;Bekräftad', { registered: '2026-01-05', acknowledged: '2026-01-07' }],
    ['Dnr;Komplett;Inkommen', { complete: '2026-01-05', received: '2026-01-07' }],
    ['Dnr;Inkommen;Justerad', { received: '2026-01-05', adjusted: '2026-01-07' }],
    ['Dnr;Upptäckt;Inkommen', { discovered: '2026-01-05', received: '2026-01-07' }],
    ['Case number;Received;Closed', { received: '2026-01-05', closed: '2026-01-07' }],
    ['Case ID;Date received;First reply', { received: '2026-01-05', answered: '2026-01-07' }],
  ])('%s', async (header, expected) => {
    const event = await onlyCase(header, '17;2026-01-05;2026-01-07');
    expect(event.caseId).toBe('17');
    expect(timesOf(event)).toEqual(expected);
  });

  it.each([
    ['2026-01-05 08:15', 'minute', '2026-01-05T07:15:00.000Z'],
    ['2026-01-05 08:15:30', 'exact', '2026-01-05T07:15:30.000Z'],
    ['2026-01-05', 'day', '2026-01-04T23:00:00.000Z'],
    ['2026-01-05 00:00', 'day', '2026-01-04T23:00:00.000Z'],
    ['2026-01-05 00:00:00', 'day', '2026-01-04T23:00:00.000Z'],
    ['2026-01-05T00:00:00Z', 'exact', '2026-01-05T00:00:00.000Z'],
    ['mån 5 jan 2026', 'day', '2026-01-04T23:00:00.000Z'],
  ])('a register that says %s is exact to the %s', async (written, precision, start) => {
    const { at } = await onlyCase('Dnr;Inkommen;Avslutad', `1;${written};`);
    expect([at.precision, iso(at.start)]).toEqual([precision, start]);
  });

  it('joins a date with the time of day beside it', async () => {
    const { at } = await onlyCase('Dnr;Inkommen;Klockslag;Avslutad', '1;2026-01-05;08:15;');
    expect([at.precision, iso(at.start)]).toEqual(['minute', '2026-01-05T07:15:00.000Z']);
  });

  it('places a case by when it was registered, where nothing says when it was received', async () => {
    const header = 'Dnr;Inkommen;Registrerad;Avslutad';
    const reading = await readCounted(
      logFile(lines(header, '1;;2026-01-06;', '2;2026-01-05;2026-01-06;', '3;;;2026-01-09')),
    );
    expect(casesOf(reading).map(({ caseId, at }) => [caseId, told(at)])).toEqual([
      ['2', '2026-01-05'],
      ['1', '2026-01-06'],
    ]);
    expect(reading.rejected).toMatchObject([{ reason: 'missing-time', column: 'Inkommen', value: '' }]);
  });

  it.each([
    ['', {}, true],
    ['-', {}, true],
    ['Nej', {}, true],
    ['Ej besvarad', {}, true],
    ['Pågår', {}, true],
    ['2026-01-07', { answered: '2026-01-07' }, true],
    ['Ja', {}, false],
    ['x', {}, false],
    ['Besvarad', {}, false],
  ])('takes “%s” under Besvarad for what it says', async (cell, expected, isField) => {
    const event = await onlyCase('Dnr;Inkommen;Besvarad;Avslutad', `1;2026-01-05;${cell};`);
    expect(timesOf(event)).toEqual({ received: '2026-01-05', ...expected });
    expect(event.fields.has('answered')).toBe(isField);
    expect(event.untold).toEqual(isField ? [] : ['answered']);
  });

  it('rejects a row whose time cannot be read, and names the cell', async () => {
    const reading = await readCounted(
      logFile(lines('Dnr;Inkommen;Avslutad', '1;2026-01-05;2026-13-40', '2;2026-01-05;')),
    );
    expect(reading.rejected).toMatchObject([
      { column: 'Avslutad', reason: 'unreadable-time', value: '2026-13-40', source: { row: 2 } },
    ]);
    expect(reading.events).toHaveLength(1);
  });

  it('keeps what was closed before it was received: judging must see it', async () => {
    const event = await onlyCase('Dnr;Inkommen;Avslutad', '1;2026-01-05;2026-01-02');
    expect(timesOf(event)).toEqual({ received: '2026-01-05', closed: '2026-01-02' });
  });

  it('passes over what a diary says of our own documents, and counts it', async () => {
    const header = 'Diarienr;Riktning;Inkommen/Upprättad;Ärendemening;Motpart';
    const reading = await readCounted(
      logFile(
        lines(
          header,
          'KS 2026-1;I;2026-01-05;Buller;Anna Ek',
          'KS 2026-1;U;2026-01-07;Svar;Anna Ek',
          'KS 2026-2;N;2026-01-07;Rutin;',
          'KS 2026-3;Inkommande;2026-01-08;Lekplats;Bo Berg',
        ),
      ),
    );
    expect(casesOf(reading).map(({ caseId }) => caseId)).toEqual(['KS 2026-1', 'KS 2026-3']);
    expect(reading.ignored).toEqual({ 'not-a-contact-row': 2 });
  });

  it('reads windows-1252 with semicolons', async () => {
    const text = 'Ärendenummer;Inkommen;Avslutad;Nämnd\r\n7;2026-01-05;2026-01-07;Miljönämnden\r\n';
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const reading = await readCounted(logFile(bytes));
    expect(reading.files[0]).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      channel: 'case',
      format: 'register-swedish',
      columnsUnderstood: ['Ärendenummer', 'Inkommen', 'Avslutad', 'Nämnd'],
    });
    expect(casesOf(reading)).toMatchObject([{ board: 'Miljönämnden' }]);
  });

  it('keeps no clerk as a unit', async () => {
    const header = 'Dnr;Inkommen;Avslutad;Handläggare';
    const reading = await readCounted(logFile(lines(header, '1;2026-01-05;;Bo Berg')));
    expect(casesOf(reading)).toMatchObject([{ unit: null }]);
    expect(reading.files[0]?.columnsIgnored).toEqual(['Handläggare']);
  });
});

describe('words in the columns of a register', () => {
  it.each([
    ['Klagomål', 'complaint'],
    ['Klagomål och synpunkter', 'complaint'],
    ['Synpunkt', 'view'],
    ['Beröm', 'view'],
    ['Begäran om allmän handling', 'record-request'],
    ['Utlämnande av allmänna handlingar', 'record-request'],
    ['Fråga', 'question'],
    ['Frågor om bygglov', 'question'],
    ['Ärende', 'ticket'],
    ['Felanmälan', 'ticket'],
    ['Complaint', 'complaint'],
    ['I', 'unknown'],
    ['Tillsyn', 'unknown'],
    ['', 'unknown'],
  ])('category %s', async (cell, category) => {
    const event = await onlyCase('Dnr;Inkommen;Ärendetyp', `1;2026-01-05;${cell}`);
    expect(event.category).toBe(category);
  });

  it.each([
    ['E-post', 'mail'],
    ['Mejl', 'mail'],
    ['Telefon', 'phone'],
    ['Brev', 'letter'],
    ['Post', 'letter'],
    ['Besök i receptionen', 'visit'],
    ['Webbformulär', 'web'],
    ['E-tjänst', 'web'],
    ['Facebook', 'other'],
    ['', null],
  ])('channel %s', async (cell, arrival) => {
    const event = await onlyCase('Dnr;Inkommen;Avslutad;Kanal', `1;2026-01-05;;${cell}`);
    expect(event.arrival).toBe(arrival);
  });

  it.each([
    ['Enkel', 'simple'],
    ['Enkelt ärende', 'simple'],
    ['Låg', 'simple'],
    ['Komplex', 'complex'],
    ['Komplicerat', 'complex'],
    ['Svårt', 'complex'],
    ['Inte enkelt', 'complex'],
    ['Ej komplext', 'simple'],
    ['', null],
    ['B', null],
  ])('complexity %s', async (cell, complexity) => {
    const event = await onlyCase('Dnr;Inkommen;Avslutad;Svårighet', `1;2026-01-05;;${cell}`);
    expect(event.complexity).toBe(complexity);
  });

  it.each([
    ['Vidarebefordrad', '', 0],
    ['Vidarebefordrad', 'Nej', 0],
    ['Vidarebefordrad', 'Ja', 1],
    ['Vidarebefordrad till', 'Miljökontoret', 1],
    ['Antal vidarebefordringar', '3', 3],
    ['Antal vidarebefordringar', '0', 0],
    ['Antal vidarebefordringar', 'Inga', 0],
    ['Antal vidarebefordringar', 'none', 0],
  ])('transfers: %s “%s”', async (column, cell, transfers) => {
    const event = await onlyCase(`Dnr;Inkommen;Avslutad;${column}`, `1;2026-01-05;;${cell}`);
    expect(event.transfers).toBe(transfers);
  });

  it.each([
    ['Anmälare', 'Anna Ek', true, 'Anna Ek'],
    ['Anmälare', '', false, null],
    ['Anmälare', 'Anonym', false, null],
    ['Anmälare', 'Anonym anmälare', false, null],
    ['Anmälare', 'Anonym (e-post)', false, null],
    ['Anmälare', 'Okänd', false, null],
    ['Anmälare', 'Inga Lill', true, 'Inga Lill'],
    ['Anmälare', 'Ej angivet', false, null],
    ['Anmälare', 'Ek Anna <Anna@hem.example>', true, 'anna@hem.example'],
    ['Anmälare', '070-174 06 05', false, '+46701740605'],
    ['Namn', 'Anna Ek', true, 'Anna Ek'],
    ['E-post', 'anna@hem.example', true, 'anna@hem.example'],
    ['E-post', '', false, null],
    ['Telefon', '070-174 06 05', null, '+46701740605'],
    ['Anonym', 'Ja', false, null],
    ['Anonym', 'Nej', true, null],
    ['Anonym', '', null, null],
    ['Namngiven', 'Ja', true, null],
  ])('who wrote: %s “%s”', async (column, cell, named, counterpart) => {
    const event = await onlyCase(`Dnr;Inkommen;Avslutad;${column}`, `1;2026-01-05;;${cell}`);
    expect([event.named, event.counterpart]).toEqual([named, counterpart]);
    expect(event.fields.has('named')).toBe(column !== 'Telefon');
  });

  it('lets the column that says so decide whether a name was given', async () => {
    const header = 'Dnr;Inkommen;Avslutad;Anonym;E-post';
    expect(await onlyCase(header, '1;2026-01-05;;ja;anna@hem.example')).toMatchObject({
      named: false,
      counterpart: 'anna@hem.example',
    });
  });

  it.each([
    ['', null],
    ['-', null],
    ['nej', null],
    ['Nej', null],
    ['ingen', null],
    ['Inga', null],
    ['inget', null],
    ['0', null],
    ['No', null],
    ['none', null],
    ['ja', 'ja'],
    [' Vägen plogad ', 'Vägen plogad'],
    ['Ingen åtgärd behövs', 'Ingen åtgärd behövs'],
    ['Nej, inte befogat', 'Nej, inte befogat'],
  ])('measure “%s”', async (cell, measure) => {
    const event = await onlyCase('Dnr;Inkommen;Avslutad;Vidtagen åtgärd', `1;2026-01-05;;${cell}`);
    expect(event.measure).toBe(measure);
  });

  it('reads what the feedback held from four columns', async () => {
    const header =
      'Dnr;Inkommen;Avslutad;Återkoppling mottagen;Återkoppling åtgärd;Återkoppling tidplan;Återkoppling kontaktperson';
    const event = await onlyCase(header, '1;2026-01-05;;Ja;nej;;Bo Berg');
    expect(event.contains).toEqual({ received: true, measure: false, plan: null, 'contact-person': true });
  });

  it('takes formulas, markup and quotes in a text for text', async () => {
    const subject = '"=HYPERLINK(""x""); <script>"';
    const event = await onlyCase('Dnr;Inkommen;Avslutad;Ärendemening', `1;2026-01-05;;${subject}`);
    expect(event.subject).toBe('=HYPERLINK("x"); <script>');
    expect(event).not.toHaveProperty('source');
  });
});

describe('Zendesk', () => {
  const header =
    'Summation column,Id,Requester,Requester email,Assignee,Group,Subject,Tags,Status,Via,Ticket type,Created at,Updated at,Solved at,Group stations,First reply time in minutes,First reply time in minutes within business hours';

  it('puts the first reply as many minutes after the ticket was created', async () => {
    const row =
      '1,4711,Anna Ek,Anna@hem.example,Bo Berg,Kundcenter,Sopor,,Solved,Mail,Question,2026-01-05 08:15,2026-01-06 09:00,2026-01-06 09:00,2,90,30';
    const event = await onlyCase(header, row);
    expect(event).toMatchObject({
      format: 'zendesk',
      caseId: '4711',
      category: 'question',
      counterpart: 'anna@hem.example',
      named: true,
      unit: 'Kundcenter',
      arrival: 'mail',
      transfers: 1,
    });
    expect(timesOf(event)).toEqual({
      received: '2026-01-05T07:15:00.000Z',
      answered: '2026-01-05T08:45:00.000Z',
      closed: '2026-01-06T08:00:00.000Z',
    });
  });

  it.each([
    ['2026-01-05 08:15', 2 * (60_000 - 1)],
    ['2026-01-05 08:15:30', 60_000 - 1],
  ])('knows a reply to a ticket created %s no better than its minutes tell', async (created, width) => {
    const { times } = await onlyCase(header, `1,1,Anna,,,,,,,,,${created},,,,90,`);
    expect((times.answered?.end ?? 0) - (times.answered?.start ?? 0)).toBe(width);
  });

  it('takes an empty first reply for none, and a date without time for a reply at an untold time', async () => {
    const open = await onlyCase(header, '1,1,Anna,,,,,,,,,2026-01-05 08:15,,,,,');
    expect([open.times.answered, open.fields.has('answered')]).toEqual([null, true]);
    const dated = await onlyCase(header, '1,1,Anna,,,,,,,,,2026-01-05,,,,90,');
    expect([dated.times.answered, dated.fields.has('answered')]).toEqual([null, false]);
  });

  it('calls whatever else it may be a ticket', async () => {
    const event = await onlyCase(header, '1,1,Anna,,,,,,,,Incident,2026-01-05 08:15,,,,,');
    expect(event.category).toBe('ticket');
  });
});

describe('osTicket', () => {
  const header =
    'Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,Due Date,Closed Date,Overdue,Merged,Linked,Answered,Agent Assigned,Team Assigned,Thread Count';
  const row = (closed: string, answered: string, entries: string) =>
    `1001,2026-01-05 08:15:30,Sopor,Anna Ek,anna@hem.example,Normal,Gata,Klagomål,Web,Open,,,,${closed},0,0,0,${answered},Bo Berg,,${entries}`;

  it('tells when a ticket was closed', async () => {
    const event = await onlyCase(header, row('2026-01-07 10:00:00', 'Yes', '4'));
    expect(event).toMatchObject({
      format: 'osticket',
      caseId: '1001',
      category: 'complaint',
      arrival: 'web',
      unit: 'Gata',
      named: true,
    });
    expect(timesOf(event)).toEqual({
      received: '2026-01-05T07:15:30.000Z',
      closed: '2026-01-07T09:00:00.000Z',
    });
  });

  it.each([
    ['Yes', '4', false, 'was answered, but the export has no time'],
    ['No', '1', true, 'nobody has written but the person'],
    ['No', '3', false, 'the person may have written again after an answer'],
    ['No', '', false, 'there is no count to tell'],
  ])('Answered %s with %s entries: the answer is told: %s', async (answered, entries, isTold, _why) => {
    const event = await onlyCase(header, row('', answered, entries));
    expect([event.times.answered, event.fields.has('answered')]).toEqual([null, isTold]);
  });
});

describe('Freshdesk', () => {
  it('takes the initial response for the answer, not the hours within business hours', async () => {
    const header =
      'Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,First response time (in hrs),Resolution time (in hrs),Requester Name,Requester Email';
    const event = await onlyCase(
      header,
      '17,Sopor,Closed,Low,Phone,Question,Bo Berg,Kundcenter,2026-01-05 08:15:00,,2026-01-06 10:00:00,2026-01-09 10:00:00,,2026-01-05 09:00:00,00:10:00,,Anna Ek,anna@hem.example',
      { format: 'freshdesk' },
    );
    expect(event).toMatchObject({
      format: 'freshdesk',
      category: 'question',
      arrival: 'phone',
      unit: 'Kundcenter',
      counterpart: 'anna@hem.example',
    });
    expect(timesOf(event)).toEqual({
      received: '2026-01-05T07:15:00.000Z',
      answered: '2026-01-05T08:00:00.000Z',
      closed: '2026-01-06T09:00:00.000Z',
    });
  });
});
