import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../cli/fake-process.js';
import { inTown } from '../../cli/review-town.js';
import { logFile, readCounted } from '../../parsers/reading.js';
import { writtenSeed } from '../seeds.js';

const lists = '['.repeat(200_000) + ']'.repeat(200_000);
const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

function mail(id: string, from: string): string {
  return `{"id":"${id}","internetMessageId":"<${id}@x>","subject":"Hål","receivedDateTime":"2018-10-08T10:00:00Z","sentDateTime":"2018-10-08T10:00:00Z","from":${from},"toRecipients":[{"emailAddress":{"address":"kund@ort.example"}}]}`;
}

const anna = '{"emailAddress":{"address":"anna@hem.example"}}';

describe('JSON that nests without end', () => {
  it.each([
    ['lists', lists],
    ['objects', objects],
  ])('costs a log that record alone: %s', async (_, deep) => {
    const text = `[${mail('1', anna)},${mail('2', deep)},${mail('3', anna)}]`;
    const reading = await readCounted(logFile(text, { file: 'mejl.json', format: 'graph-mail' }));
    expect(reading.events).toHaveLength(2);
    expect(reading.files[0]?.rows).toBe(reading.events.length + reading.rejected.length);
    expect(reading.rejected).toHaveLength(1);
  });

  it.each([
    ['a result', 'result', '{', ['report', 'x.json', '--out', 'ut']],
    ['an earlier result', 'result', '{', ['audit', '--earlier', 'x.json', '--out', 'ut']],
    ['counts of a part', 'tally', '"content":{', ['merge', 'x.json', '--out', 'ut']],
  ] as const)('in %s is refused by name', async (_, which, start, argv) => {
    const whole = Buffer.from((await writtenSeed(which)).bytes).toString();
    expect(whole).toContain(start);
    for (const deep of [lists, objects]) {
      for (const text of [deep, whole.replace(start, `${start}"deep":${deep},`)]) {
        await inTown(async (folder) => {
          writeFileSync(join(folder, 'x.json'), text);
          const done = await run(argv, folder);
          expect([done.exitCode, done.err]).toEqual([2, expect.stringContaining('x.json')]);
        });
      }
    }
  });
});
