import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { run } from './fake-process.js';
import { inTown } from './gate-town.js';

const nothing = { exitCode: 0, err: '' };

/** No-break spaces as plain ones, and lines put together again. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\n {4}/g, ' ');
}

describe('--fail-under', () => {
  it.each([
    ['a limit that holds', ['--fail-under', '75'], 0],
    ['a limit for all that does not', ['--fail-under', '78'], 1],
    ['a limit on the rule, which goes before that for all', ['--fail-under', '99,svar-36h=75'], 0],
    ['the same by its full name', ['--fail-under', '99', '--fail-under', 'ort/svar-36h=75'], 0],
    ['a unit that holds', ['--fail-under', 'unit:Kundcenter=90'], 0],
    ['a unit that does not, by a hair', ['--fail-under', 'unit:Kundcenter=90.0001'], 1],
    ['one of several', ['--fail-under', '70,unit:kundcenter=90,unit:Skolan=60'], 1],
    ['a unit that is too small to be shown', ['--fail-under', 'unit:Arkivet=1'], 1],
    ['a unit to which nobody wrote', ['--fail-under', 'unit:okänd enhet=0'], 1],
  ])(
    'ends as it should: %s',
    async (_, options, code) => {
      await inTown(async (folder, audit) => {
        const { exitCode, err } = await audit('--format', 'csv', ...options);
        expect([exitCode, err !== '']).toEqual([code, code === 1]);
        expect(readdirSync(join(folder, 'rapport'))).toContain('kontakter.csv');
      });
    },
    60_000,
  );

  it('says every limit that failed with the share, the limit and the counts, though told to be quiet', async () => {
    await inTown(async (_, audit) => {
      const options = ['--fail-under', '77.1,unit:Skolan=50.001,unit:Kundcenter=80,unit:Arkivet=10'];
      const { exitCode, out, err } = await audit('--format', 'csv', '--quiet', ...options);
      expect([exitCode, out]).toEqual([1, '']);
      expectGolden(err, import.meta.url, 'gates-failed.golden.txt');
      const english = await audit('--format', 'csv', '--quiet', '--lang', 'en', ...options);
      expectGolden(english.err, import.meta.url, 'gates-failed-en.golden.txt');
    });
  }, 60_000);

  it('tells nothing of a group that is too small, whatever the limit', async () => {
    await inTown(async (_, audit) => {
      const said = async (limit: string): Promise<string> =>
        (await audit('--format', 'csv', '--quiet', '--fail-under', `unit:Arkivet=${limit}`)).err.replaceAll(
          limit,
          'N',
        );
      expect(await said('1')).toBe(await said('99'));
    });
  }, 60_000);

  it.each([
    ['an unknown rule', 'svar-36=90', /Menade du svar-36h\?/],
    ['an unknown unit', 'unit:Skola=90', /Menade du Skolan\?/],
    ['a decimal comma', 'svar-36h=89,5', /punkt: 89\.5/],
    ['more than everything', '120', /0 till 100/],
  ])(
    'is refused before anything is written: %s',
    async (_, limit, advice) => {
      await inTown(async (folder, audit) => {
        const { exitCode, err } = await audit('--fail-under', limit);
        expect([exitCode, plain(err).replace(/\n/g, ' ')]).toEqual([2, expect.stringMatching(advice)]);
        expect(existsSync(join(folder, 'rapport'))).toBe(false);
      });
    },
    60_000,
  );
});

describe('--strict', () => {
  it('passes logs that have nothing to point out', async () => {
    await inTown(async (_, audit) => {
      expect(await audit('--strict', '--quiet', '--format', 'csv')).toMatchObject(nothing);
    });
  }, 60_000);

  it.each([
    [
      'a rejected row',
      '"<x@hem.example>","i förrgår","x@hem.example","kund@ort.example","X","Delivered","1","t"',
    ],
    [
      'an address that no unit has',
      '"<x@hem.example>","2018-10-09 09:00:00","x@hem.example","miljo@ort.example","X","Delivered","1","t"',
    ],
  ])(
    'fails on %s, and says what to do',
    async (name, row) => {
      await inTown(
        async (folder, audit) => {
          const asked = ['--max-rejected', '10', '--quiet', '--format', 'junit,csv'];
          expect(await audit(...asked)).toMatchObject(nothing);
          const { exitCode, err } = await audit(...asked, '--strict');
          expect(exitCode).toBe(1);
          const file = `strict-${name.startsWith('a rejected') ? 'rejected' : 'unknown'}.golden.txt`;
          expectGolden(err, import.meta.url, file);
          const xml = readFileSync(join(folder, 'rapport/junit.xml'), 'utf8');
          expect(xml.match(/<failure /g)?.length).toBe(err.match(/^ {2}! /gm)?.length);
        },
        [row],
      );
    },
    60_000,
  );
});

describe('what machines get', () => {
  it('says on standard output what GitHub understands, and nothing else', async () => {
    const rejected =
      '"<x@hem.example>","i förrgår","x@hem.example","kund@ort.example","X","Delivered","1","t"';
    await inTown(
      async (folder, audit) => {
        const options = ['--max-rejected', '10', '--fail-under', '70,unit:Skolan=60'];
        const { exitCode, out } = await audit('--format', 'github', ...options);
        expect(exitCode).toBe(1);
        expectGolden(out, import.meta.url, 'github.golden.txt');
        expect(existsSync(join(folder, 'rapport'))).toBe(false);
      },
      [rejected],
    );
  }, 60_000);

  it('finds the files from the folder of the run, wherever the project lies', async () => {
    await inTown(
      async (folder, audit) => {
        const { out } = await audit('--format', 'github', '--max-rejected', '10');
        expect(out).toContain('file=loggar/mejl.csv,line=');
        const below = join(folder, 'loggar');
        const options = ['--project', '../servicematning.yaml', '--format', 'github', '--max-rejected', '10'];
        expect((await run(['audit', ...options], below)).out).toContain('file=mejl.csv,line=');
      },
      ['"<x@hem.example>","i förrgår","x@hem.example","kund@ort.example","X","Delivered","1","t"'],
    );
  }, 60_000);

  it('writes annotations, test results and the report at once, the same bytes on every run', async () => {
    await inTown(async (folder, audit) => {
      const options = ['--format', 'junit,markdown,github,json', '--fail-under', '90'];
      const written = async (): Promise<readonly string[]> => {
        const { out, err } = await audit(...options);
        const names = readdirSync(join(folder, 'rapport')).sort();
        expect(names).toEqual(['junit.xml', 'rapport.md', 'resultat.json']);
        return [out, err, ...names.map((name) => readFileSync(join(folder, 'rapport', name), 'utf8'))];
      };
      expect(await written()).toEqual(await written());
    });
  }, 60_000);

  it('refuses annotations where the summary as JSON is to stand', async () => {
    await inTown(async (_, audit) => {
      const { exitCode, out, err } = await audit('--format', 'github', '--json');
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toContain('--format github');
    });
  }, 60_000);

  it('makes test results and Markdown of a result alone, without requirements', async () => {
    await inTown(async (folder, audit) => {
      await audit('--format', 'json,junit,markdown', '--quiet');
      const again = await run(
        ['report', 'rapport/resultat.json', '--format', 'junit,markdown', '--out', 'om'],
        folder,
      );
      expect(again.exitCode).toBe(0);
      for (const name of ['junit.xml', 'rapport.md']) {
        expect(readFileSync(join(folder, 'om', name), 'utf8')).toBe(
          readFileSync(join(folder, 'rapport', name), 'utf8'),
        );
      }
    });
  }, 60_000);
});
