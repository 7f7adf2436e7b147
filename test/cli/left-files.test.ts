import { beforeAll, describe, expect, it } from '@jest/globals';
import { run } from './fake-process.js';
import { inTown } from './gate-town.js';

const audit = ['audit', '--out'];

describe('what an earlier run left in the folder', () => {
  const said: { [run: string]: string } = {};

  beforeAll(async () => {
    await inTown(async (folder) => {
      const errors = async (argv: readonly string[]): Promise<string> => {
        const { exitCode, err } = await run(argv, folder);
        expect(exitCode).toBe(0);
        return err.replace(/\s+/g, ' ').trim();
      };
      said['first'] = await errors([...audit, 'r', '--format', 'json,csv']);
      said['same'] = await errors([...audit, 'r', '--format', 'json,csv']);
      said['other'] = await errors([...audit, 'r', '--format', 'json']);
      said['json'] = await errors([...audit, 'r', '--format', 'json', '--json', '--lang', 'en']);
      said['quiet'] = await errors([...audit, 'r', '--format', 'json', '--quiet']);
      said['piped'] = await errors([...audit, '-', '--format', 'json', '--json']);
      said['beside'] = await errors(['report', 'r/resultat.json', '--format', 'markdown']);
      said['elsewhere'] = await errors(['report', 'r/resultat.json', '--format', 'json', '--out', 'r2']);
      said['report'] = await errors(['report', 'r/resultat.json', '--format', 'markdown', '--out', 'r2']);
    });
  }, 120_000);

  it.each(['first', 'same', 'quiet', 'beside', 'elsewhere'])('%s: nothing is told', (name) => {
    expect(said[name]).toBe('');
  });

  it('is named, and may be of another measurement', () => {
    expect(said['other']).toBe(
      'Obs: i r ligger också kontakter.csv, ej-kontakter.csv och avvisade-rader.csv från en tidigare körning. De skrevs inte nu och kan gälla en annan mätning. Flytta undan dem, eller ange en egen mapp med --out.',
    );
    expect(said['json']).toContain('Note: r also holds kontakter.csv, ej-kontakter.csv and');
    expect(said['report']).toContain('ligger också resultat.json från en tidigare');
    expect(said['report']).toContain('Filen skrevs inte nu');
  });

  it('is none where the report goes to standard output', () => {
    expect(said['piped']).not.toContain('från en tidigare');
  });
});
