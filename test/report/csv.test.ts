import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { bytesOf } from '../../src/cli/writing/bytes-of.js';
import type { Verdict } from '../../src/model/verdict.js';
import { csv } from '../../src/report/csv/csv.js';
import { expectGolden } from '../golden.js';
import { sampleInput } from './sample-input.js';

async function text(name: string, input = sampleInput): Promise<string> {
  const file = (await csv(input)).find((output) => output.name === name);
  if (file === undefined || file.content instanceof Uint8Array) throw new Error(`no lines of ${name}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(file));
}

const names = ['kontakter.csv', 'ej-kontakter.csv', 'avvisade-rader.csv'];

describe('the CSV files', () => {
  it.each(names)('%s is as its golden', async (name) => {
    expectGolden(await text(name), import.meta.url, name.replace('.csv', '.golden.csv'));
  });

  it.each(names)('%s has no byte order mark and no carriage return outside a field', async (name) => {
    expect(await text(name)).toMatch(/^[a-z_,]+\n/);
  });

  it('can be walked twice, for whoever counts first and writes later', async () => {
    const [contacts] = await csv(sampleInput);
    if (contacts === undefined || contacts.content instanceof Uint8Array) throw new Error('no lines');
    expect([...contacts.content]).toEqual([...contacts.content]);
  });

  it('lists exactly the events that open, join or answer nothing', async () => {
    const rows: string[][] = parse(await text('ej-kontakter.csv'));
    expect(rows.slice(1).map(([id, , , , , reason]) => [id, reason])).toEqual([
      ['E-20181012-0003', 'bounce'],
      ['E-20181012-i0001', 'internal'],
      ['E-20181012-i0002', 'handed-on'],
      ['E-20181012-p0001', 'passing'],
      ['T-20181015-u0001', 'we-called-first'],
    ]);
  });
});

describe('the rows of a contact', () => {
  const [verdict] = sampleInput.verdicts;
  if (verdict === undefined) throw new Error('the sample has no verdict');
  const timeless: Verdict = {
    ...verdict,
    ...{ rule: 'inte-runt', reading: 'transfers', allowed: '1 transfer', outcome: 'late' },
    ...{ dueAt: null, waited: null, spentSeconds: null, answer: null },
  };
  const part: Verdict = { ...verdict, rule: 'svar-36h.bekraftelse', partOf: 'svar-36h' };
  const later: Verdict = { ...verdict, contact: { ...verdict.contact, id: 'E-20181012-0002' } };

  async function rows(verdicts: readonly Verdict[]): Promise<Record<string, string>[]> {
    return parse(await text('kontakter.csv', { ...sampleInput, verdicts }), { columns: true });
  }

  it('stand by rule and reading, a part after its whole, whatever order they were judged in', async () => {
    const judged = [part, { ...verdict, reading: 'workday-clock' }, timeless, verdict, later];
    expect((await rows(judged)).map((row) => [row['contact'], row['rule'], row['reading']])).toEqual([
      ['E-20181012-0001', 'inte-runt', 'transfers'],
      ['E-20181012-0001', 'svar-36h', 'clock'],
      ['E-20181012-0001', 'svar-36h', 'workday-clock'],
      ['E-20181012-0001', 'svar-36h.bekraftelse', 'clock'],
      ['E-20181012-0002', 'svar-36h', 'clock'],
    ]);
  });

  it('are empty where a promise has no time', async () => {
    const [row] = await rows([timeless]);
    expect([row?.['due_at'], row?.['spent_seconds'], row?.['answered_at'], row?.['verdict']]).toEqual([
      '',
      '',
      '',
      'late',
    ]);
  });
});

it('calls what a register says an entry', async () => {
  const [event] = [...sampleInput.events].filter(({ fate }) => fate.what === 'not-a-contact');
  if (event === undefined) throw new Error('the sample has no such event');
  const written = await text('ej-kontakter.csv', {
    ...sampleInput,
    events: [{ ...event, direction: 'entry' }],
  });
  const [row]: Record<string, string>[] = parse(written, { columns: true });
  expect(row?.['direction']).toBe('entry');
});

describe('a field that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46701234567', "'+46701234567"],
    ['-SUM(A1)', "'-SUM(A1)"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\r=1+1"],
    ['=A1,"b"\nc', '\'=A1,"b"\nc'],
    ['Barn, ungdom', 'Barn, ungdom'],
    ['Rektor "Stor" Björk', 'Rektor "Stor" Björk'],
    ['två\r\nrader', 'två\r\nrader'],
    ['5-1=4', '5-1=4'],
  ])('%j is read back as %j', async (name, read) => {
    const [verdict] = sampleInput.verdicts;
    if (verdict === undefined) throw new Error('the sample has no verdict');
    const contact = { ...verdict.contact, unit: { ...verdict.contact.unit, name } };
    const written = await text('kontakter.csv', { ...sampleInput, verdicts: [{ ...verdict, contact }] });
    const [row]: Record<string, string>[] = parse(written, { columns: true, record_delimiter: '\n' });
    expect(row?.['unit']).toBe(read);
  });
});
