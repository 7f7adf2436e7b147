import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writingTo } from '../../../dist/cli/writing/write-output.js';

// Writes reports over one another until it is killed: writing-on.js <folder>
const [, , folder] = process.argv;
const names = ['rapport.html', 'resultat.json', 'kontakter.csv'];
const length = 100_000;
for (let number = 0; ; number += 1) {
  const content = [String(number % 10).repeat(length)];
  await writingTo(folder, async (write) => write(names.map((name) => ({ name, content }))));
  if (number === 0) process.stdout.write('one is written\n');
  // Lets what was printed out.
  await nextTurn();
}
