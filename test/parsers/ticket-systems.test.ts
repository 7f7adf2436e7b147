import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../src/model/event.js';
import type { LogReading } from '../../src/model/log-reading.js';
import type { ParserName } from '../../src/parsers/parser.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { casesOf, iso, lines, logFile, readCounted } from './reading.js';

async function readAs(format: ParserName, ...text: string[]): Promise<LogReading> {
  return readCounted(logFile(lines(...text), { format }));
}

async function onlyCase(format: ParserName, ...text: string[]): Promise<CaseEvent> {
  const [found, ...others] = casesOf(await readAs(format, ...text));
  if (found === undefined || others.length > 0) throw new Error('not one case');
  return found;
}

/** What is told of a time: when, that it has not happened (`never`), or nothing. */
function told(event: CaseEvent, time: 'answered' | 'closed'): string {
  const moment = event.times[time];
  if (moment !== null) return iso(moment.start);
  return event.fields.has(time) ? 'never' : 'untold';
}

describe('formats of case registers that must be named', () => {
  it.each([
    ['jira', 'jira/Jira.csv'],
    ['glpi', 'glpi/glpi.csv'],
  ])('%s is proposed, not used in silence', async (format, file) => {
    const bytes = readFileSync(new URL(`../../fixtures/exports/${file}`, import.meta.url));
    await expect(readLogs([logFile(bytes)])).rejects.toMatchObject({
      code: 'format-must-be-named',
      advice: expect.stringContaining(`format: ${format} `),
    });
  });
});

describe('Jira', () => {
  const header = 'Issue key,Summary,Reporter,Created,Resolved,Status,Comment,Comment,Comment';
  const issue = (resolved: string, status: string, comments: string) =>
    onlyCase('jira', header, `KC-1,Sopor,Anna Ek,12/Nov/26 8:15 AM,${resolved},${status},${comments}`);

  it.each([
    ['is one by a colleague, which may be a note', '12/Nov/26 8:20 AM;bo;Vem tar den?,,', 'untold'],
    ['is one by the reporter, who may be a clerk', '12/Nov/26 8:20 AM;Anna Ek;Hallå?,,', 'untold'],
    ['is one in the last of the columns', ',,12/Nov/26 8:20 AM;bo;Hej', 'untold'],
    ['is none: nobody has written', ',,', 'never'],
  ])(
    'tells of an answer to an open case what its comments prove, where there %s',
    async (_why, comments, answered) => {
      expect(told(await issue('', 'Open', comments), 'answered')).toBe(answered);
    },
  );

  it.each([
    ['a closed case', '13/Nov/26 9:00 AM', 'Open'],
    ['a case that its status says is over', '', 'Done'],
  ])(
    'does not take silence for no answer in %s: closing may have sent one',
    async (_what, resolved, status) => {
      expect(told(await issue(resolved, status, ',,'), 'answered')).toBe('untold');
    },
  );

  it('says nothing of answers in an export without comments', async () => {
    const event = await onlyCase('jira', 'Issue key,Created,Resolved', 'KC-1,12/Nov/26 8:15 AM,');
    expect(told(event, 'answered')).toBe('untold');
  });

  it('takes a column that the project file points out for the answer', async () => {
    const first = 'Custom field ([CHART] Date of First Response)';
    const reading = await readCounted(
      logFile(
        lines(
          `Issue key,Created,Resolved,Comment,${first}`,
          'KC-1,12/Nov/26 8:15 AM,,12/Nov/26 8:20 AM;bo;Hej,12/Nov/26 9:15 AM',
        ),
        { format: 'jira', columns: { answered: first } },
      ),
    );
    expect(casesOf(reading).map((event) => told(event, 'answered'))).toEqual(['2026-11-12T08:15:00.000Z']);
  });

  it('does not use the time to first response, which is what is left of an agreement', async () => {
    const header = 'Issue key,Created,Resolved,Custom field (Time to first response)';
    const reading = await readAs('jira', header, 'KC-1,12/Nov/26 8:15 AM,,3:35');
    expect(reading.files[0]?.columnsIgnored).toEqual(['Custom field (Time to first response)']);
    expect(casesOf(reading).map((event) => told(event, 'answered'))).toEqual(['untold']);
  });

  it('knows a closed case without a resolution by its status', async () => {
    expect(told(await issue('', 'Done', ',,'), 'closed')).toBe('untold');
    expect(told(await issue('', 'Donated', ',,'), 'closed')).toBe('never');
    expect(told(await issue('13/Nov/26 9:00 AM', 'Done', ',,'), 'closed')).toBe('2026-11-13T08:00:00.000Z');
  });

  it('reads all comments, however many columns and lines they fill', async () => {
    const reading = await readAs(
      'jira',
      header,
      'KC-1,S,A,12/Nov/26 8:15 AM,,Open,"12/Nov/26;bo;ett\ntvå",,',
    );
    expect(reading.files[0]?.columnsUnderstood.filter((name) => name === 'Comment')).toHaveLength(3);
    expect(reading.events).toHaveLength(1);
  });
});

describe('GLPI', () => {
  const header = '"ID";"Title";"Status";"Opening date";"Resolution date";"Requester - Requester";"Entity";';
  const ticket = (...cells: string[]) =>
    onlyCase('glpi', header, `${cells.map((cell) => `"${cell}"`).join(';')};`);

  it.each([
    ['A &#38; B &#60;C&#62;', 'A & B <C>'],
    ['V&aring;rd p&#229; &Ouml;sterg&#xE5;rden', 'Vård på Östergården'],
    ['a&amp;lt;b', 'a&lt;b'],
    ['&okand; &#0; &#xD800; &#9999999; AT&T', '&okand; &#0; &#xD800; &#9999999; AT&T'],
    ['ett<br>två#LBBR#tre', 'ett, två, tre'],
  ])('reads the title %s as people do', async (written, subject) => {
    expect((await ticket('1', written, 'New', '2026-01-12 08:15', '', '', '')).subject).toBe(subject);
  });

  it('takes the spaces out of a number, so that a mail finds its case', async () => {
    const event = await ticket('12\u00A0041', 'Sopor', 'New', '2026-01-12 08:15', '', '', '');
    expect(event.caseId).toBe('12041');
  });

  it.each([
    ['__ Closed', 'untold'],
    ['Solved', 'untold'],
    ['__ New', 'never'],
  ])('a ticket with the status %s and no date: its closing is %s', async (status, closed) => {
    expect(told(await ticket('1', 'Sopor', status, '2026-01-12 08:15', '', '', ''), 'closed')).toBe(closed);
  });

  it('asks which comes first where day and month may be either', async () => {
    const written = lines(header, '"1";"Sopor";"New";"05-01-2026 08:15";"";"";"";');
    await expect(readLogs([logFile(written, { format: 'glpi' })])).rejects.toMatchObject({
      code: 'ambiguous-dates',
    });
    const reading = await readCounted(logFile(written, { format: 'glpi', dateOrder: 'day-first' }));
    expect(casesOf(reading).map(({ at }) => iso(at.start))).toEqual(['2026-01-05T07:15:00.000Z']);
  });
});

describe('a register of 311', () => {
  const header =
    'Unique Key,Created Date,Closed Date,Agency Name,Complaint Type,Status,Open Data Channel Type';
  const request = (...cells: string[]) => onlyCase('register-311', header, `1,${cells.join(',')}`);

  it('has the month first, also where no date in the file shows it', async () => {
    const event = await request('01/05/2026 12:15:00 AM', '01/06/2026 12:30:00 PM', '', '', '', '');
    expect(iso(event.at.start)).toBe('2026-01-04T23:15:00.000Z');
    expect(told(event, 'closed')).toBe('2026-01-06T11:30:00.000Z');
  });

  it.each([
    ['In Progress', 'never'],
    ['Closed', 'untold'],
  ])('open, or closed without a time: %s', async (status, closed) => {
    expect(told(await request('01/05/2026 08:15:00 AM', '', '', '', status, ''), 'closed')).toBe(closed);
  });

  it('keeps what was closed before it was created, for judging to see', async () => {
    const event = await request('01/05/2026 08:15:00 AM', '01/02/2026 10:00:00 AM', '', '', 'Closed', '');
    expect(event.times.closed?.end).toBeLessThan(event.at.start);
  });

  it('takes midnight for a day: what was closed on the day it was created was not closed before', async () => {
    const event = await request('01/05/2026 08:15:00 AM', '01/05/2026 12:00:00 AM', '', '', 'Closed', '');
    expect(event.times.closed).toMatchObject({ precision: 'day' });
    expect(event.times.closed?.end).toBeGreaterThan(event.at.end);
  });

  it('calls all of it tickets, also what somebody else is complained of for', async () => {
    const event = await request('01/05/2026 08:15:00 AM', '', '', 'Consumer Complaint', 'Open', '');
    expect(event).toMatchObject({ category: 'ticket', subject: 'Consumer Complaint' });
  });

  it.each([
    ['PHONE', 'phone'],
    ['ONLINE', 'web'],
    ['MOBILE', 'web'],
    ['OTHER', 'other'],
    ['UNKNOWN', null],
    ['', null],
  ])('came by %s: %s', async (way, arrival) => {
    expect((await request('01/05/2026 08:15:00 AM', '', '', '', '', way)).arrival).toBe(arrival);
  });
});

describe('FixMyStreet', () => {
  const header = 'Report ID,Title,User Name,Created,Confirmed,Acknowledged,Fixed,Closed,Status,Report URL';
  const first = '2026-01-13T09:00:00';
  const later = '2026-01-15T10:00:00';
  const row = (acknowledged: string, fixed: string, closed: string, status: string, name = 'Kim Alm') =>
    `7,Hål,${name},2026-01-12T08:15:12,2026-01-12T08:16:00,${acknowledged},${fixed},${closed},${status},https://x.example/7`;
  const report = (...cells: Parameters<typeof row>) => onlyCase('fixmystreet', header, row(...cells));

  it.each([
    ['the municipality mended', row(first, later, '', 'fixed - council'), first, later, []],
    ['the municipality mended at once', row(later, later, '', 'fixed - council'), later, later, []],
    [
      'the public found mended',
      row(later, later, '', 'fixed - user'),
      null,
      null,
      ['acknowledged', 'closed'],
    ],
    ['the public found mended in the end', row(first, later, '', 'fixed - user'), first, null, ['closed']],
    ['was closed without being mended', row(first, '', later, 'unable to fix'), first, later, []],
    ['is another one, by its state alone', row('', '', '', 'duplicate'), null, null, ['closed']],
    ['goes on', row(first, '', '', 'in progress'), first, null, []],
    ['goes on after all', row(first, later, '', 'Under utredning'), first, null, []],
    ['nobody has touched', row('', '', '', 'confirmed'), null, null, []],
  ])('tells of a report that %s', async (_which, line, acknowledged, closed, untold) => {
    const { times, ...event } = await onlyCase('fixmystreet', header, line);
    const local = (time: string | null) => (time === null ? null : Date.parse(`${time}+01:00`));
    expect(iso(event.at.start)).toBe('2026-01-12T07:16:00.000Z');
    expect([times.acknowledged?.start ?? null, times.closed?.start ?? null]).toEqual(
      [acknowledged, closed].map(local),
    );
    expect(event.untold).toEqual(expect.arrayContaining(untold));
    expect(event.untold).toHaveLength(untold.length);
  });

  it.each(['unconfirmed', 'partial', 'hidden'])('passes over a report that is %s', async (status) => {
    const { ignored } = await readAs('fixmystreet', header, row('', '', '', status));
    expect(ignored).toEqual({ 'not-a-contact-row': 1 });
  });

  it('does not take who is not shown on the site for nameless', async () => {
    const { named, counterpart } = await report('', '', '', 'confirmed', '(anonymous)');
    expect([named, counterpart]).toEqual([null, null]);
  });
});
