import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from './fake-process.js';

const hooks = JSON.stringify(new URL('../typescript-hooks.js', import.meta.url).href);
const register = `data:text/javascript,import{register}from"node:module";register(${encodeURIComponent(hooks)})`;
const script = fileURLToPath(new URL('main-process.ts', import.meta.url));

const log = `Datum;Tid;Från;Till;Ämne
2018-10-08;10:00:00;anna@hem.example;kund@ort.example;Altan
2018-10-08;12:00:00;kund@ort.example;anna@hem.example;SV: Altan
`;
const options =
  '--rules norberg --period 2018-W41 --organisation enheter.csv --own-domain ort.example --format csv --out ut';

describe('- reads standard input', () => {
  it.each([
    ['a log', log, 0],
    ['nothing', '', 2],
  ])(
    '%s',
    async (_, input, status) => {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'enheter.csv'), 'enhet;värde\nKundcenter;kund@ort.example\n');
        const args = ['--no-warnings', '--import', register, script, 'audit', '-', ...options.split(' ')];
        const done = spawnSync(process.execPath, args, { cwd: folder, input, encoding: 'utf8' });
        expect({ status: done.status, err: done.stderr }).toMatchObject(
          status === 0 ? { status, err: '' } : { status, err: expect.stringContaining('stdin är tom') },
        );
        if (status !== 0) return;
        expect(readFileSync(join(folder, 'ut', 'kontakter.csv'), 'utf8')).toContain(
          ',met,,stdin,2,stdin,3\n',
        );
      });
    },
    30_000,
  );
});
