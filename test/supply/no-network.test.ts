import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from '../cli/fake-process.js';
import { audit, makeTown } from '../cli/faults/program.js';
import { root } from './locked-packages.js';

/*
 * The program sends nothing anywhere and fetches nothing. Its source cannot, and a run that writes every format does
 * not: `no-network.mjs` ends whoever asks, and where the kernel allows it there is no network to ask at all.
 */

const shut = `--import=${new URL('../no-network.mjs', import.meta.url).href}`;

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs Node with the network shut in the process, and, where that can be had, in the kernel. */
function cutOff(args: readonly string[], cwd: string): Ended {
  const [command, ...words] = [...kernelToo, process.execPath, '--no-warnings', shut, ...args];
  return spawnSync(command ?? '', words, { cwd, encoding: 'utf8' });
}

const unshare = ['unshare', '--map-root-user', '--net', '--'];
const hasUnshare = spawnSync('unshare', [...unshare.slice(1), 'true']).status === 0;
const kernelToo = hasUnshare ? unshare : [];
/** Not every kernel gives a user a room of its own. */
const where = hasUnshare ? 'in a room without network' : 'shut in its process alone';

describe('with the network cut off', () => {
  it.each([
    ['a page', 'await fetch("http://127.0.0.1:8080").catch(() => 0)'],
    ['a name', 'require("dns").lookup("localhost", () => 0)'],
    ['a name, waiting', 'await require("dns").promises.lookup("localhost").catch(() => 0)'],
    ['a socket', 'require("tls").connect(9, "127.0.0.1").on("error", () => 0)'],
    ['a datagram', 'require("dgram").createSocket("udp4").send("x", 9, "127.0.0.1", () => 0)'],
  ])('whoever asks for %s is found out', (_, code) => {
    const words = ['-e', `(async () => { ${code} })()`];
    expect(cutOff(words, root)).toMatchObject({
      status: 99,
      stderr: expect.stringContaining('the network is shut'),
    });
  });

  it(`an audit writes every format, ${where}`, async () => {
    await inFolder(async (folder) => {
      makeTown(folder);
      const formats = ['--format', 'html,xlsx,docx,pdf,junit,markdown,github'];
      const ended = cutOff([join(root, 'bin/servicematning.js'), ...audit, ...formats], folder);
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(readdirSync(join(folder, 'ut'))).toHaveLength(10);
    });
  });
});

describe('the source', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  it.each([
    [
      'imports nothing that reaches a network',
      /'(?:node:)?(?:net|tls|dns|dgram|https?2?|inspector)(?:\/\w+)?'/,
    ],
    [
      'calls nothing that does',
      /\b(?:fetch|sendBeacon|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource)\b/,
    ],
  ])('%s', (_, pattern) => {
    const wrong = files.filter((file) => pattern.test(readFileSync(join(root, 'src', file), 'utf8')));
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
