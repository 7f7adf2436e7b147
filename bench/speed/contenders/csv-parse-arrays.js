// csv-parse on the whole file at once: all records as arrays of texts.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'csv-parse/sync';
import { done } from './done.js';

const [path] = process.argv.slice(2);
done({ rows: parse(readFileSync(path), { bom: true }).length });
