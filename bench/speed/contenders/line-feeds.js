import { createReadStream } from 'node:fs';

const lineFeed = 10;

/** How many lines a file has, with nothing read out of them. */
export async function lineFeedsIn(path) {
  let lines = 0;
  for await (const block of createReadStream(path, { highWaterMark: 1 << 20 })) {
    for (let at = block.indexOf(lineFeed); at !== -1; at = block.indexOf(lineFeed, at + 1)) lines += 1;
  }
  return lines;
}
