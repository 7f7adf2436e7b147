import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from './fake-process.js';
import { manyMails } from './faults/many-mails.js';
import { audit, filesIn, makeTown, measured, program } from './faults/program.js';

const inputs = ['enheter.csv', 'mejl.csv'];

/** A call that is made in each phase, and the path or the value that it is made with. */
const phases = [
  ['reading', 'openSync', 'mejl.csv'],
  ['pairing', 'setImmediate', 'undefined'],
  ['writing', 'openSync', 'kontakter.csv'],
  ['putting in place', 'renameSync', 'servicematning-new'],
] as const;

describe('interrupted', () => {
  it.each(
    phases.flatMap((phase) => (['SIGINT', 'SIGTERM'] as const).map((signal) => [...phase, signal] as const)),
  )(
    'while %s (%s %s), by %s: a whole report or none, and nothing beside it',
    async (phase, call, file, signal) => {
      await inFolder(async (folder) => {
        makeTown(folder);
        const fault = { calls: [call], file, at: 1, strike: signal };
        const ended = await program(audit, { cwd: folder, fault });
        const left = readdirSync(folder).filter((name) => !inputs.includes(name));
        if (ended.code === 0) expect([phase, left]).toEqual([phase, ['ut']]);
        else {
          expect([ended.signal, ended.err]).toEqual([signal, expect.stringContaining('interrupted')]);
          expect([[], ['ut']]).toContainEqual(left);
        }
      });
    },
  );

  it('while a browser prints: the browser is stopped, and its folder is removed', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const [browser, temporary] = [join(folder, 'webbläsare'), join(folder, 'tmp')];
      mkdirSync(temporary);
      writeFileSync(browser, '#!/bin/sh\necho $$ > "$TMPDIR/started"\nexec sleep 300\n', { mode: 0o755 });
      const env = { ...process.env, SERVICEMATNING_BROWSER: browser, TMPDIR: temporary };
      const started = join(temporary, 'started');
      const ended = await program([...audit, '--format', 'pdf'], {
        cwd: folder,
        env,
        meanwhile: (strike) => {
          const waiting = setInterval(() => {
            if (!existsSync(started)) return;
            clearInterval(waiting);
            strike('SIGTERM');
          }, 20);
        },
      });
      expect([ended.signal, readdirSync(temporary)]).toEqual(['SIGTERM', ['started']]);
      const isStopped = () => !existsSync(`/proc/${readFileSync(started, 'utf8').trim()}/cwd`);
      expect(isStopped()).toBe(true);
    });
  });

  it('while parts of a log are written: at once, and leaves nothing', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      writeFileSync(join(folder, 'mejl.csv'), manyMails(8000));
      const fault = { calls: ['openSync'], file: 'part-1.ndjson', at: 1, strike: 'SIGINT' } as const;
      const split = ['split', 'mejl.csv', ...measured, '--partitions', '1', '--out', 'ny/delar'];
      const ended = await program(split, { cwd: folder, fault });
      expect([ended.signal, ended.err]).toEqual(['SIGINT', expect.stringContaining('interrupted')]);
      expect(readdirSync(folder).sort()).toEqual(inputs);
    });
  });

  const cutUp = [['split', 'mejl.csv', ...measured, '--partitions', '1', '--out', 'delar']];
  const count = ['tally', 'delar/part-1.ndjson', ...measured];
  it.each<[string, readonly string[], string, string, (readonly string[])[]?]>([
    ['pairing', audit, 'Parar ihop', 'Bedömer'],
    ['judging', audit, 'Bedömer', 'Skriver'],
    ['looking at', ['inspect', 'mejl.csv', '--own-domain', 'ort.example'], 'Parar ihop', 'Bedömer'],
    ['counting a part of', count, 'Parar ihop', 'Bedömer', cutUp],
  ])(
    'in the midst of %s some thousand rows: at once, and leaves nothing',
    async (_, command, begun, next, before = []) => {
      await inFolder(async (folder) => {
        makeTown(folder);
        writeFileSync(join(folder, 'mejl.csv'), manyMails(8000));
        for (const args of before) expect(await program(args, { cwd: folder })).toMatchObject({ code: 0 });
        const there = readdirSync(folder);
        const ended = await program([...command, '--verbose'], {
          cwd: folder,
          meanwhile: (strike, child) => {
            let told = '';
            child.stderr.on('data', (data) => {
              const isNew = !told.includes(begun);
              told += data;
              if (isNew && told.includes(begun)) strike('SIGINT');
            });
          },
        });
        expect(ended).toMatchObject({ signal: 'SIGINT', out: '' });
        expect(ended.err).toContain('Fel [interrupted]');
        expect(ended.err).not.toContain(next);
        expect(readdirSync(folder)).toEqual(there);
      });
    },
  );

  it('in a shell it ends with the code that every program does', async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const fault = { calls: ['openSync'], file: 'mejl.csv', at: 1, strike: 'SIGINT' };
      const shell = '"$@"; echo "code $?"';
      const { out, err } = await program([...audit, '--lang', 'en'], { cwd: folder, fault, shell });
      expect(out).toBe('code 130\n');
      expect(err).toContain('The run was interrupted');
    });
  });
});

describe('a reader that has had enough', () => {
  it.each([
    ['a list', ['calendar', '2018']],
    ['a report', audit],
  ])('of %s is no error, and the work is done', async (what, args) => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const shell = '"$@" | head -1; echo "code $PIPESTATUS"';
      const { out, err } = await program(args, { cwd: folder, shell });
      expect([out.trim().split('\n').at(-1), err]).toEqual(['code 0', '']);
      if (what === 'a report') expect(Object.keys(filesIn(join(folder, 'ut'))).length).toBe(4);
    });
  });

  it('from the start', async () => {
    await inFolder(async (folder) => {
      const shell = '{ sleep 0.1; "$@"; echo "code $?" >&2; } | true';
      const { err } = await program(['calendar', '2018'], { cwd: folder, shell });
      expect(err).toBe('code 0\n');
    });
  });
});
