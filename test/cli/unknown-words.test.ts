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
