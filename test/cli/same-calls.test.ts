import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Result } from '../../src/model/result.js';
import { inFolder, run } from './fake-process.js';
import { twoDayPromise } from './two-day-promise.js';

const project = `municipality: Orts kommun
rules: regler.yaml
period: 2018-10
inputs: [{ files: puzzel.csv }, { files: växel.csv, format: phone-swedish }]
organisation: enheter.csv
ownNumbers: 0980-319
`;

const chosen = 'phone: { sameCalls: { systems: [puzzel-events, phone-swedish] } }';
const callers = Array.from({ length: 20 }, (_, number) => `07017406${number + 10}`);
const hidden = ['anonymous', 'anonymous'];

/** The minute of a call, and the second: the switchboard has it two seconds before the attendants' system. */
function timeOf(place: number, second: number): string {
  return `2018-10-01 10:${String(place + 10)}:0${second}`;
}

/** Every other call is answered by a person. */
function isAnswered(place: number): boolean {
  return place % 2 === 1;
}

function deskRows(number: string, place: number): readonly string[] {
  const time = timeOf(place, 2);
  const id = `812345678901234500${place}`;
  const end = isAnswered(place)
    ? `${id},2,1,${time},120,100,${time},${number},201,c,k`
    : `${id},2,1,${time},60,0,,${number},Kundcenter,q,h`;
  return [`${id},1,1,${time},120,0,,${number},0980319200,i,k`, end];
}

/** The menu of the switchboard picks up every call. */
function switchRow(number: string, place: number): string {
  return `${timeOf(place, 0)};${number};0980-319200;Besvarad;0:01;1:00;${place}`;
}

const calls = [...callers, ...hidden];
const files: { readonly [name: string]: string } = {
  'regler.yaml': twoDayPromise('phone'),
  'enheter.csv':
    'enhet;organisationsform;typ;värde\nKundcenter;förvaltning;nummer;0980-319200\nKundcenter;förvaltning;kö;Kundcenter\n',
  'puzzel.csv': [
    'call_id,call_sequence,media_type_id,dte_start,duration_tot_sec,duration_speak_sec,dte_speak_start,source,destination,event_type,result_code',
    ...calls.flatMap(deskRows),
  ].join('\n'),
  'växel.csv': [
    'Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid;Samtals-ID',
    ...calls.map(switchRow),
    '2018-11-30 10:00:00;0701740699;0980-319200;Besvarad;0:10;1:00;99',
  ].join('\n'),
};

/** Works in a folder of the town, whose project file has a line more. */
function inTown<Value>(line: string, work: (folder: string) => Promise<Value>): Promise<Value> {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'servicematning.yaml'), `${project}${line}\n`);
    return work(folder);
  });
}

async function done(argv: readonly string[], folder: string): Promise<string> {
  const { exitCode, out, err } = await run([...argv, '--quiet'], folder);
  expect([exitCode, err]).toEqual([0, '']);
  return out;
}

function resultIn(folder: string): Result {
  return JSON.parse(readFileSync(join(folder, 'ut/resultat.json'), 'utf8'));
}

async function audited(
  line: string,
): Promise<{ readonly result: Result; readonly report: string; readonly contacts: string }> {
  return inTown(line, async (folder) => {
    await done(['audit', '--format', 'json,csv,markdown', '--out', 'ut'], folder);
    const text = (name: string) => readFileSync(join(folder, 'ut', name), 'utf8');
    return {
      result: resultIn(folder),
      report: text('rapport.md').replace(/\s/g, ' '),
      contacts: text('kontakter.csv'),
    };
  });
}

function wholeOf({ rules: [rule] }: Result): unknown {
  const { met, unanswered } = rule.readings[0].whole;
  return { met, unanswered };
}

function rowsOf({ balance }: Result): { readonly [part: string]: number } {
  return Object.fromEntries(balance.rows.parts.map(({ part, count }) => [part, count]));
}

/** Of all calls, hidden ones too, and one that the switchboard alone has in November. */
const rows = calls.length * 3 + 1;

describe('a town whose switchboard and attendants have a log each', () => {
  it('has every call twice where it says nothing, and is told so', async () => {
    const { result, report } = await audited('');
    expect(wholeOf(result)).toEqual({ met: 33, unanswered: 10 });
    expect(rowsOf(result)).toEqual({ primary: calls.length * 2 + 1, 'folded.leg': calls.length });
    expect(result.findings).toContainEqual({
      code: 'calls-in-two-systems',
      formats: ['puzzel-events', 'phone-swedish'],
      calls: 20,
      ofCalls: 20,
    });
    expect(result.pairing).not.toHaveProperty('sameCalls');
    expect(report).toContain('20 av 20 inkommande samtal från kända nummer i ”Puzzel');
    expect(report).not.toContain('i mer än en av loggarna');
  });

  it('is told a line for its project file, which can stand there as it is', async () => {
    const { out } = await inTown('', (folder) => run(['audit', '--format', 'json', '--out', 'ut'], folder));
    const [line = ''] = /phone: \{ sameCalls: [^}]+\} \}/.exec(out.replace(/\s+/g, ' ')) ?? [];
    expect(line).toBe('phone: { sameCalls: { systems: [puzzel-events, phone-swedish] } }');
    const { result } = await audited(line);
    expect(result.findings.map(({ code }) => code)).not.toContain('calls-in-two-systems');
  });

  it('has them once where it says so, as the attendants saw them; hidden numbers stay two', async () => {
    const { result, report, contacts } = await audited(chosen);
    expect(wholeOf(result)).toEqual({ met: 13, unanswered: 10 });
    const parts = rowsOf(result);
    expect(parts).toEqual({
      primary: calls.length * 2 + 1 - callers.length,
      'folded.leg': calls.length,
      'folded.other-system': callers.length,
    });
    expect(result.balance.rows.total).toBe(rows);
    expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(rows);
    expect(result.findings.map(({ code }) => code)).not.toContain('calls-in-two-systems');
    expect(result.pairing.sameCalls).toEqual({ systems: ['puzzel-events', 'phone-swedish'], seconds: 10 });
    expect(report).toMatch(/Samtal som står i mer än en av loggarna ”Puzzel.*högst 10 sekunder.* 20 samtal/);
    const ofSwitch = contacts.split('\n').filter((line) => line.includes('växel.csv'));
    expect(ofSwitch).toHaveLength(hidden.length);
  });

  it('has them twice where its systems are never so near', async () => {
    const { result } = await audited(chosen.replace(' } }', ', seconds: 1 } }'));
    expect(wholeOf(result)).toEqual({ met: 33, unanswered: 10 });
    expect(result.findings.map(({ code }) => code)).not.toContain('calls-in-two-systems');
  });

  it.each([
    ['1', chosen],
    ['7', chosen],
    ['7', ''],
  ])('comes to the same in %s parts: %s', async (partitions, line) => {
    const { findings, ...whole } = (await audited(line)).result;
    const { findings: found, ...merged } = await inTown(line, async (folder) => {
      writeFileSync(join(folder, 'nyckel'), 'x'.repeat(32), { mode: 0o600 });
      await done(['split', '--partitions', partitions], folder);
      const parts = readdirSync(join(folder, 'delar')).filter((name) => name.endsWith('.ndjson'));
      for (const part of parts)
        await done(['tally', `delar/${part}`, '--key-file', 'nyckel', '--out', `${part}.json`], folder);
      const counted = parts.map((part) => `${part}.json`);
      await done(['merge', ...counted, '--format', 'json', '--out', 'ut'], folder);
      return resultIn(folder);
    });
    expect(merged).toEqual(whole);
    expect(found.filter(({ code }) => code !== 'not-merged')).toEqual(findings);
  });

  it('has the row of the attendants explained, with that of the switchboard', async () => {
    const out = await inTown(chosen, (folder) => done(['explain', 'T-20181001-0001'], folder));
    expect(out).toContain('puzzel.csv rad 2)');
    expect(out).toContain('Står också i växel.csv rad 2');
    expect(out).toContain('obesvarad');
  });
});

describe('what is wrong in phone.sameCalls is told with its place', () => {
  it.each<[string, readonly (string | RegExp)[]]>([
    ['{ systems: [puzzel-evnts, phone-swedish] }', [/7:33: ”puzzel-evnts”/, 'Menade du puzzel-events?']],
    ['{ systems: [puzzel, phone-swedish] }', ['Menade du puzzel-events?']],
    ['{ systems: [mail-swedish, phone-swedish] }', ['”mail-swedish” är inget format för samtalsloggar']],
    ['{ systems: [bredvid, phone-swedish] }', ['De som finns är: asterisk-cdr']],
    ['{ systems: [phone-swedish, phone-swedish] }', ['”phone-swedish” står två gånger']],
    ['{ systems: [phone-swedish] }', ['minst 2']],
    ['{ systems: puzzel-events }', ['systems']],
    ['{ seconds: 10 }', ['systems']],
    ['{ systems: [puzzel-events, phone-swedish], seconds: 301 }', ['högst 300']],
    ['{ systems: [puzzel-events, phone-swedish], seconds: -1 }', ['minst 0']],
    ['{ systems: [puzzel-events, phone-swedish], seconds: 1.5 }', ['seconds']],
    ['{ system: [puzzel-events, phone-swedish] }', ['systems']],
  ])('%s', async (written, told) => {
    await inTown(`phone: { sameCalls: ${written} }`, async (folder) => {
      const { exitCode, err } = await run(['audit'], folder);
      expect(exitCode).toBe(2);
      const text = err.replace(/\s+/g, ' ');
      for (const part of told) {
        if (typeof part === 'string') expect(text).toContain(part);
        else expect(text).toMatch(part);
      }
    });
  });

  it.each([
    'inputFormats: { egen: { channel: phone, columns: { time: T, from: F, queue: K, talk: P } } }',
    'inputFormats: { annan: { channel: phone, columns: { time: T, from: F, queue: K, talk: P } } }',
  ])('a format of its own is known: %s', async (formats) => {
    const line = `phone: { sameCalls: { systems: [puzzel-events, egen] } }\n${formats}`;
    const { exitCode } = await inTown(line, (folder) => run(['audit', '--out', 'ut'], folder));
    expect(exitCode).toBe(formats.includes('egen') ? 0 : 2);
  });
});
