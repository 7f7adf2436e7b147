import { describe, expect, it } from '@jest/globals';
import { readLogs } from '../../src/parsers/read-logs.js';
import { lines, logFile } from './reading.js';

const header = 'Datum;Från;Till;Ämne';
const rows = Array.from({ length: 10_000 }, (_, row) => `2018-10-08;a${row}@x.example;info@k.example;Hål`);

describe('a long reading', () => {
  it('gives way to who waits before it is done', async () => {
    const heard: string[] = [];
    const reading = readLogs([logFile(lines(header, ...rows))]).then(({ events }) => {
      heard.push(`${events.length} read`);
    });
    setImmediate(() => heard.push('interrupted'));
    await reading;
    expect(heard).toEqual(['interrupted', '10000 read']);
  });
});
