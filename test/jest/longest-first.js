import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import TestSequencer from '@jest/test-sequencer';

/** What takes longest, the longest first. Begun last, it would run alone while the other cores wait. */
const longest = [
  // Counts steps of all that is loaded, and so takes the longer the more has run before it.
  'fuzz/fuzz',
  'docs-commands',
  'package',
  'report/html-browser',
  'cli/demo',
  'cli/faults-writing',
  'cli/json',
  'cli/json-streams',
  'cli/explain',
  'cli/widths',
  'machine-zone/machine-zone',
  'audit/order',
  'cli/english',
  'parsers/damage',
  'cli/faults-reading',
  'cli/faults-interrupted',
  'parsers/damaged-exports',
].map((name) => fileURLToPath(new URL(`../${name}.test.ts`, import.meta.url)));

const lost = longest.filter((path) => !existsSync(path));
if (lost.length > 0) throw new Error(`test/jest/longest-first.js names what is no more: ${lost.join(' ')}`);

/** The others follow in the order that jest gives them: by the time that they took before, or by size. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => (longest.includes(path) ? longest.indexOf(path) : longest.length);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
