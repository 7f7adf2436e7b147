import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { inFolder } from './fake-process.js';
import { audit, filesIn, killedEverywhere, killedWriting, makeTown, program } from './faults/program.js';

/*
 * SIGKILL gives a program no time for anything. Wherever it strikes, a report is whole: the earlier or the new
 * one; and the next run works, and leaves nothing but the report.
 */

type Files = Readonly<Record<string, string>>;

const deathsSchema = z.array(
  z.object({
    died: z.boolean(),
    left: z.object({
      ut: z.record(z.string(), z.string()).nullable(),
      aside: z.record(z.string(), z.string()).nullable(),
    }),
    next: z.record(z.string(), z.string()),
    all: z.array(z.string()),
  }),
);
type Death = z.output<typeof deathsSchema>[number];

async function deaths(beside: string): Promise<readonly Death[]> {
  return inFolder(async (folder) => {
    const { code, out, err } = await killedEverywhere(folder, beside);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return deathsSchema.parse(JSON.parse(out));
  });
}

const report = (content: string): Files => ({
  'rapport.html': content,
  'resultat.json': content,
  'kontakter.csv': content,
});

/** What a reader finds; the earlier report on its way out, for that one moment, waits beside. */
function found({ left }: Pick<Death, 'left'>): Files {
  const { '.servicematning': _ours, ...files } = left.ut ?? left.aside ?? {};
  return files;
}

const besides: readonly (readonly [string, Files, Files])[] = [
  ['no report', {}, {}],
  ['nothing', report('earlier'), {}],
  ['files', report('earlier'), { 'anteckningar.txt': 'ours', 'rapport.docx': 'another' }],
];

describe('killed before every call that changes the disk', () => {
  it.each(besides)('with %s beside: the earlier or the new report, whole', async (beside, before, others) => {
    const all = await deaths(beside);
    const states = [
      { ...before, ...others },
      { ...report('present'), ...others },
    ];
    for (const death of all) expect(states).toContainEqual(found(death));
    for (const state of states) expect(all.map(found)).toContainEqual(state);
    expect(all.map(({ next, all }) => [next, all])).toEqual(
      all.map(() => [{ ...report('next'), ...others }, ['ut']]),
    );
  });

  it('with a folder beside, which cannot be linked: every file is whole, and the next run moves the rest', async () => {
    const all = await deaths('folder');
    const mixed = all.map(found).filter((files) => new Set(Object.values(files)).size > 2);
    expect(mixed.length).toBeGreaterThan(0);
    for (const files of all.map(found)) {
      expect(files).toHaveProperty('bilder', 'a folder');
      for (const content of Object.values(files)) expect(content).toMatch(/^(?:earlier|present|a folder)$/);
    }
    expect(all.map(({ next, all }) => [next, all])).toEqual(
      all.map(() => [{ ...report('next'), bilder: 'a folder' }, ['ut']]),
    );
  });
});

/** Where a run that is killed leaves what it was writing, until the next one clears it away. */
const half = '.servicematning/';

const [kills, writingKills] = process.env['SLOW'] === '1' ? [100, 100] : [3, 10];

describe('killed at random moments', () => {
  it(`${kills} times: the earlier report stands, and the next run works`, async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const began = Date.now();
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      const milliseconds = Date.now() - began;
      const whole = filesIn(join(folder, 'ut'));
      const random = mulberry(2018);
      for (let kill = 0; kill < kills; kill += 1) {
        await program(audit, {
          cwd: folder,
          meanwhile: (strike) => setTimeout(() => strike('SIGKILL'), milliseconds * random()),
        });
        const { [half]: _, ...standing } = filesIn(join(folder, 'ut'));
        expect(standing).toEqual(whole);
      }
      expect(await program(audit, { cwd: folder })).toMatchObject({ code: 0, err: '' });
      expect(filesIn(join(folder, 'ut'))).toEqual(whole);
      expect(readdirSync(folder).sort()).toEqual(['enheter.csv', 'mejl.csv', 'ut']);
    });
  }, 3_600_000);

  it(`${writingKills} times while it writes one report after another: one of them stands, whole`, async () => {
    await inFolder(async (above) => {
      const folder = join(above, 'ut');
      const random = mulberry(1809);
      for (let kill = 0; kill < writingKills; kill += 1) {
        expect(await killedWriting(above, 30 * random())).toMatchObject({ signal: 'SIGKILL', err: '' });
        const { '.servicematning/': _ours, ...files } = filesIn(
          existsSync(folder) ? folder : join(above, '.ut.servicematning-earlier'),
        );
        expect(Object.keys(files).sort()).toEqual(['kontakter.csv', 'rapport.html', 'resultat.json']);
        expect(new Set(Object.values(files)).size).toBe(1);
        expect(files['rapport.html']).toHaveLength(100_000);
      }
    });
  }, 600_000);
});

/** Numbers from 0 to 1 that are the same in every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
