// udsv, fed in blocks: each record an array of texts that is looked at and let go.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { done } from './done.js';
import { peer } from './peer.js';

const [path, peers] = process.argv.slice(2);
const { inferSchema, initParser } = peer('udsv', peers);
let rows = 0;
let parser = null;
const count = () => {
  rows += 1;
};
for await (const block of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  // No row is a header, so that records are counted as the others count them.
  parser ??= initParser(inferSchema(block, { header: () => [] }));
  parser.chunk(block, parser.stringArrs, count);
}
parser?.end();
done({ rows });
