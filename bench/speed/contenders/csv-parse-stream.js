// csv-parse as a stream, each record an array of texts that is looked at and let go.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { parse } from 'csv-parse';
import { done } from './done.js';

const [path] = process.argv.slice(2);
const parser = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ bom: true }));
let rows = 0;
parser.on('readable', () => {
  while (parser.read() !== null) rows += 1;
});
parser.on('end', () => done({ rows }));
