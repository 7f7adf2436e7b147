import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const header = 'Samtalsstart;Uppringarens nummer;B-nummer;Kötid;Samtalstid;Utfall';
const words = ['Avbrutet av uppringaren', 'Besvarat', 'Besvarat'];

/** Twelve calls, of which each third has a word that no dictionary knows. */
const calls = Array.from({ length: 12 }, (_, at) => {
  const talk = at % 3 === 0 ? '0:00:00' : '0:02:00';
  return `2026-01-12 09:${10 + at}:12;07012345${10 + at};0980319210;0:00:20;${talk};${words[at % 3]}`;
});
const project = `rules: norberg
period: 2026-01-12..2026-01-14
organisation: org.csv
ownNumbers: ["0980-319"]
`;

async function withCalls<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'vx.csv'), `${[header, ...calls].join('\n')}\n`);
    writeFileSync(join(folder, 'org.csv'), 'enhet;värde\nKundcenter;0980319210\n');
    writeFileSync(join(folder, 'servicematning.yaml'), `${project}inputs: [{ files: vx.csv }]\n`);
    return work(folder);
  });
}

describe('words that a dictionary does not know', () => {
  it('are what the audit says to explain first; only then comes the limit', async () => {
    await withCalls(async (folder) => {
      const { exitCode, err } = await run(['audit'], folder);
      expect(exitCode).toBe(2);
      const said = err.replace(/\s+/g, ' ');
      expect(said).toMatch(
        /kolumnen ”Utfall” betyder, under inputFormats med .*choices: .*--max-rejected 34/,
      );
      expect(said).toContain('Exempel: servicematning inspect vx.csv');
    });
  });

  it('are in lines that inspect proposes, and that can be measured by when they are copied', async () => {
    await withCalls(async (folder) => {
      const { files } = JSON.parse((await run(['inspect', '--json'], folder)).out);
      expect(files[0].hints[0]).toEqual({ code: 'unknown-words', rows: 4, ofRows: 12, columns: ['Utfall'] });
      expect(files[0].proposal).toContain('Avbrutet av uppringaren: no-answer');
      const { out } = await run(['inspect'], folder);
      expect(out).toContain('Avbrutet av uppringaren: no-answer  # gissning');
      writeFileSync(join(folder, 'servicematning.yaml'), `${project}${files[0].proposal}`);
      expect(await run(['audit', '--format', 'json', '--out', 'ut'], folder)).toMatchObject({ exitCode: 0 });
      const explained = JSON.parse((await run(['inspect', '--json'], folder)).out).files[0];
      expect(explained.rows).toMatchObject({ primary: 12, rejected: 0 });
      expect(explained).not.toHaveProperty('proposal');
    });
  });

  it('may be those of the missed calls, so that none are said to be lacking', async () => {
    await withCalls(async (folder) => {
      const { files } = JSON.parse((await run(['inspect', '--json'], folder)).out);
      expect(files[0].hints).not.toContainEqual(expect.objectContaining({ code: 'no-missed-calls' }));
    });
  });

  it('are told beside rows that cannot be read for another reason', async () => {
    await withCalls(async (folder) => {
      const broken = 'i går;0701234599;0980319210;0:00:20;0:00:00;Missat';
      writeFileSync(join(folder, 'vx.csv'), `${[header, ...calls, broken].join('\n')}\n`);
      const { files } = JSON.parse((await run(['inspect', '--json'], folder)).out);
      expect(files[0].hints.slice(0, 2)).toEqual([
        { code: 'unknown-words', rows: 4, ofRows: 13, columns: ['Utfall'] },
        { code: 'rejected-rows', rows: 1, ofRows: 13 },
      ]);
    });
  });

  it('are explained where a column of their name holds times', async () => {
    await inFolder(async (folder) => {
      const lines = ['2026-01-12;08:15:12;0701234567;0980319210;2026-01-12 08:15:30;2026-01-12 08:17:00'];
      writeFileSync(
        join(folder, 'tel.csv'),
        `Datum;Tid;A-nummer;B-nummer;Besvarad;Avslutad\n${lines.join('\n')}\n`,
      );
      const { files } = JSON.parse((await run(['inspect', 'tel.csv', '--json'], folder)).out);
      expect(files[0].proposal).toContain('answered: Besvarad');
      expect(files[0].hints.map(({ code }: { code: string }) => code)).not.toContain('no-events');
    });
  });
});

const ringCentral = `Direction,Type,From,To,Extension,Name,Date,Time,Action,Action Result,Duration
Inbound,Voice,0701234567,0980319210,,,2026-01-12,8:15 AM,Phone Call,Accepted,0:02:10
Inbound,Voice,0707654321,0980319210,,,2026-01-12,9:15 AM,Phone Call,Fikapaus,0:00:25
`;
const mails = `När;Vem;Till vem;Håll
2026-01-12 09:10:12;anna@hem.example;info@ort.example;Inkommande
2026-01-12 09:11:12;bo@hem.example;info@ort.example;Snett
`;
const described = `inputFormats:
  arkivet:
    channel: mail
    columns: { time: När, sender: Vem, recipients: Till vem, direction: Håll }
  vaxeln:
    channel: phone
    columns: { time: När, from: Vem, dialled: Till vem, talk: Längd }
`;
const longCalls = `När;Vem;Till vem;Längd
2026-01-12 09:10:12;0701234567;0980319210;0:01:00
2026-01-12 09:11:12;0701234568;0980319210;länge
`;

describe('the remedy for words that nobody knows is one that the format has', () => {
  it.each([
    ['a built-in one', ringCentral, 'ringcentral-calls', 'skip: { "Action Result": ^Fax }'],
    ['a described one', mails, 'arkivet', 'där arkivet är beskrivet, med till exempel choices: { direction:'],
    ['a described one, and no column of words', longCalls, 'vaxeln', 'skip: { "Längd": ^Fax }'],
  ])('%s', async (_case, log, format, remedy) => {
    await withCalls(async (folder) => {
      writeFileSync(join(folder, 'logg.csv'), log);
      const inputs = `inputs: [{ files: logg.csv, format: ${format} }]\n`;
      const own = `${project}ownDomains: [ort.example]\n${described}${inputs}`;
      writeFileSync(join(folder, 'servicematning.yaml'), own);
      const { exitCode, err } = await run(['audit'], folder);
      expect([exitCode, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(remedy)]);
      expect(err).not.toContain('inspect föreslår');
    });
  });

  it.each([
    ['skip', ringCentral, '{ files: logg.csv, skip: { "Action Result": ^Fika } }', described],
    [
      'choices',
      mails,
      '{ files: logg.csv, format: arkivet }',
      described.replace('Håll }\n', 'Håll }\n    choices: { direction: { Snett: incoming } }\n'),
    ],
  ])('works when it is followed: %s', async (_key, log, input, formats) => {
    await withCalls(async (folder) => {
      writeFileSync(join(folder, 'logg.csv'), log);
      const own = `${project}ownDomains: [ort.example]\n${formats}inputs: [${input}]\n`;
      writeFileSync(join(folder, 'servicematning.yaml'), own);
      expect(await run(['audit', '--format', 'json', '--out', 'ut'], folder)).toMatchObject({ exitCode: 0 });
    });
  });
});
