// The floor: how long it takes to find where the lines end.
import process from 'node:process';
import { done } from './done.js';
import { lineFeedsIn } from './line-feeds.js';

const [path] = process.argv.slice(2);
done({ rows: await lineFeedsIn(path) });
