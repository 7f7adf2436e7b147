import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { iso, lines, logFile, mailsOf, readCounted, readMails } from './reading.js';

const header =
  'date_time_utc,source,event_id,message_id,network_message_id,recipient_address,recipient_status,related_recipient_address,message_subject,sender_address,return_path,message_info,directionality';

interface Written {
  readonly id?: string;
  readonly network?: string;
  readonly to?: string;
  readonly status?: string;
  readonly related?: string;
  readonly sender?: string;
  readonly path?: string;
  readonly info?: string;
}

function event(second: number, name: string, written: Written = {}): string {
  const { id = '<1@x>', network = 'n', to = 'info@k.example', status = '', related = '' } = written;
  const { sender = 'a@x.example', path = 'a@x.example', info = '' } = written;
  const time = `2026-01-12T07:15:${String(second).padStart(2, '0')}.000Z`;
  return `${time},SMTP,${name},${id},${network},${to},${status},${related},Hål,${sender},${path},${info},Incoming`;
}

const read = (...rows: readonly string[]) => readMails(logFile(lines(header, ...rows)));

describe('the steps of a mail through Exchange', () => {
  it('are one mail, at the earliest time, to whom it reached in the order it was addressed', async () => {
    const reading = await readCounted(
      logFile(
        lines(
          header,
          event(9, 'DELIVER', { to: 'bygg@k.example' }),
          event(5, 'RECEIVE', { to: 'info@k.example;bygg@k.example' }),
          event(6, 'AGENTINFO'),
          event(7, 'SUBMITDEFER'),
          event(8, 'HARECEIVE'),
          event(9, 'DELIVER', { to: 'info@k.example' }),
        ),
      ),
    );
    expect(reading.folded).toEqual({ 'mail-step': 2 });
    expect(reading.ignored).toEqual({ 'transport-step': 3 });
    expect(mailsOf(reading)).toMatchObject([
      {
        recipients: ['info@k.example', 'bygg@k.example'],
        delivery: 'delivered',
        statedDirection: 'incoming',
      },
    ]);
    expect(iso(mailsOf(reading)[0]?.at.start ?? 0)).toBe('2026-01-12T07:15:05.000Z');
  });

  it('tell when the mail first entered, where the arrival itself is not in the file', async () => {
    const info = '2026-01-12T07:10:00.250Z;SRV=LI1:TOTAL-DEL=0.6';
    const [mail] = await read(event(9, 'DELIVER', { info }));
    expect(iso(mail?.at.start ?? 0)).toBe('2026-01-12T07:10:00.250Z');
  });

  it.each([
    ['later than the step itself', '2026-01-12T09:10:00.250Z'],
    ['something else', 'ClientSubmitTime:2026-01-12T07:10:00Z'],
  ])('do not tell it by a time that is %s', async (_case, info) => {
    const [mail] = await read(event(9, 'DELIVER', { info }));
    expect(iso(mail?.at.start ?? 0)).toBe('2026-01-12T07:15:09.000Z');
  });

  it.each([
    ['EXPAND', { to: 'kim@k.example;lo@k.example', related: 'info@k.example' }, ['kim@k.example']],
    ['RESOLVE', { to: 'kim@k.example', related: 'info@k.example' }, ['kim@k.example']],
    ['REDIRECT', { to: 'kim@k.example', related: 'info@k.example' }, ['kim@k.example']],
  ])('keep the address that was written to: %s', async (name, written, recipients) => {
    const told = event(9, 'DELIVER', { to: 'kim@k.example' });
    for (const rows of [
      [event(5, 'RECEIVE'), event(6, name, written), told],
      [event(5, 'RECEIVE'), told],
    ]) {
      const [mail] = await read(...rows);
      expect(mail?.recipients).toEqual(recipients);
      expect(mail?.groups).toContain('info@k.example');
    }
  });

  it('leave the addressed ones where no step tells whom it reached', async () => {
    const [mail] = await read(event(5, 'RECEIVE', { to: 'info@k.example;bygg@k.example' }));
    expect(mail).toMatchObject({ recipients: ['info@k.example', 'bygg@k.example'], delivery: 'unknown' });
    expect(mail?.groups).toBeUndefined();
  });

  it('do not count whom it failed to reach, unless it reached nobody', async () => {
    const rows = [
      event(5, 'RECEIVE', { to: 'info@k.example;fel@k.example' }),
      event(6, 'FAIL', { to: 'fel@k.example', status: '550 5.1.1' }),
    ];
    const [reached] = await read(...rows, event(7, 'DELIVER'));
    expect(reached).toMatchObject({ recipients: ['info@k.example'], delivery: 'delivered' });
    expect(reached?.groups).toBeUndefined();
    const [failed] = await read(...rows);
    expect(failed?.delivery).toBe('failed');
  });

  it('know quarantine from failure', async () => {
    expect(await read(event(5, 'FAIL', { status: '550 5.2.1 quarantined' }))).toMatchObject([
      { delivery: 'spam' },
    ]);
  });

  it('take the return path <> for a machine, with or without a sender', async () => {
    expect(await read(event(5, 'DELIVER', { path: '<>' }))).toMatchObject([
      { sender: 'a@x.example', automatic: true },
    ]);
    expect(await read(event(5, 'DELIVER', { path: '<>', sender: '' }))).toMatchObject([
      { sender: null, automatic: true },
    ]);
  });

  it('fold by the network message id where there is no message id', async () => {
    const of = (network: string) => ({ id: '', network });
    const mails = await read(
      event(5, 'RECEIVE', of('n1')),
      event(5, 'RECEIVE', of('n2')),
      event(9, 'DELIVER', of('n1')),
    );
    expect(mails.map(({ sources }) => sources.length).sort()).toEqual([1, 2]);
  });

  it('count a step that two overlapping exports have as a duplicate', async () => {
    const rows = [event(5, 'RECEIVE'), event(9, 'DELIVER')];
    const reading = await readCounted(
      logFile(lines(header, ...rows), { file: 'a.csv' }),
      logFile(lines(header, ...rows), { file: 'b.csv' }),
    );
    expect(reading.folded).toEqual({ duplicate: 2, 'mail-step': 1 });
  });

  it('end with SENDEXTERNAL where a mail leaves the organisation', async () => {
    const rows = [event(5, 'RECEIVE'), event(6, 'RECIPIENTINFO'), event(7, 'SETROUTE')];
    const reading = await readCounted(logFile(lines(header, ...rows, event(8, 'SENDEXTERNAL'))));
    expect(reading.ignored).toEqual({ 'transport-step': 2 });
    expect(mailsOf(reading)).toMatchObject([{ delivery: 'delivered' }]);
  });

  it('pass over events that are not known, and tell them by name and number', async () => {
    const unknown = ['TELEPORT', 'Beam-me up', 'REPLICATE', 'TELEPORT', 'karin'].map((name) =>
      event(6, name),
    );
    const reading = await readCounted(logFile(lines(header, event(5, 'RECEIVE'), ...unknown)));
    expect(reading.events).toHaveLength(1);
    expect(reading.ignored).toEqual({ 'unknown-event': 5 });
    expect(reading.files[0]?.unknownEvents).toEqual([
      { event: null, rows: 2 },
      { event: 'TELEPORT', rows: 2 },
      { event: 'REPLICATE', rows: 1 },
    ]);
  });

  it.each(['', '17', 'anna@hem.example', '<1@x>', '250 2.0.0 OK', 'X'.repeat(41)])(
    'refuse a row where %j stands for the event: it is damaged',
    async (name) => {
      const { rejected, files } = await readCounted(logFile(lines(header, event(5, name))));
      expect(rejected).toMatchObject([{ column: 'event_id', reason: 'unknown-value', value: name }]);
      expect(files[0]).not.toHaveProperty('unknownEvents');
    },
  );

  it('account for every row, whatever the event is called', async () => {
    const names = fc.oneof(
      fc.constantFrom('RECEIVE', 'DELIVER', 'AGENTINFO', 'TELEPORT', ''),
      fc.stringMatching(/^[A-Za-zÅ0-9 _-]{0,45}$/),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 60 }), async (events) => {
        const rows = events.map((name, second) => event(second % 60, name));
        const { ignored, files } = await readCounted(logFile(lines(header, ...rows)));
        const told = (files[0]?.unknownEvents ?? []).reduce((sum, { rows: some }) => sum + some, 0);
        expect(told).toBe(ignored['unknown-event'] ?? 0);
      }),
      { numRuns: 50 },
    );
  });

  it('pass over NOTIFYMAPI, which has no id and tells of no mail', async () => {
    const { events, ignored } = await readCounted(
      logFile(lines(header, event(5, 'NOTIFYMAPI', { id: '', network: '', to: '', sender: '' }))),
    );
    expect({ events, ignored }).toEqual({ events: [], ignored: { 'transport-step': 1 } });
  });

  it('give the same mail in any order of rows', async () => {
    const rows = [
      event(5, 'RECEIVE', { to: 'alla@k.example;info@k.example' }),
      event(6, 'EXPAND', { to: 'kim@k.example;lo@k.example', related: 'alla@k.example' }),
      event(7, 'DELIVER', { to: 'kim@k.example', info: '2026-01-12T07:15:04.000Z' }),
      event(7, 'DELIVER', { to: 'lo@k.example' }),
      event(8, 'FAIL', { to: 'info@k.example' }),
    ];
    const brief = async (shuffled: readonly string[]) =>
      (await read(...shuffled)).map(({ sources, ...mail }) => ({ ...mail, rows: sources.length }));
    const expected = await brief(rows);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) =>
        expect(await brief(shuffled)).toEqual(expected),
      ),
      { numRuns: 30 },
    );
  });
});

describe('the tracking log of an Exchange server', () => {
  const fields =
    '#Fields: date-time,event-id,source-context,message-id,recipient-address,message-subject,sender-address';
  const top = ['#Software: Microsoft Exchange Server', '#Version: 15.01', '#Log-type: Message Tracking Log'];

  it('is read with its marks above, a quoted context with commas, and a byte order mark', async () => {
    const row =
      '2026-01-12T07:15:05.000Z,RECEIVE,"08DE;250 2.0.0 OK, queued as ""12""",<1@x>,info@k.example,Hål,a@x.example';
    const reading = await readCounted(logFile(`\uFEFF${lines(...top, fields, row)}`));
    expect(reading.files[0]).toMatchObject({ format: 'exchange-tracking', zone: 'UTC', rows: 1 });
    expect(mailsOf(reading)).toMatchObject([{ sender: 'a@x.example', subject: 'Hål' }]);
  });
});
