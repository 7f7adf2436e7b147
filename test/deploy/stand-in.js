// Stands in for servicematning where the script that spreads its work is tested alone: a part holds the numbers that it
// counts. It writes down what each worker began, and a part can be told to crash at first, or to be refused.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const [journal, command, ...args] = process.argv.slice(2);
const out = args[args.indexOf('--out') + 1];
const files = args.slice(0, args.indexOf('--out'));
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

if (command === 'merge') {
  mkdirSync(out, { recursive: true });
  const sum = files.map(read).reduce((all, { sum }) => all + sum, 0);
  writeFileSync(join(out, 'resultat.json'), JSON.stringify({ figures: sum }));
} else {
  const [file] = files;
  const { numbers, first } = read(file);
  const isFirst = !readFileSync(journal, 'utf8').includes(file);
  appendFileSync(journal, `${process.env.WORKER} ${file}\n`);
  if (first === 'refused') {
    process.stderr.write('the rule set is not known\n');
    process.exit(2);
  }
  if (isFirst && first === 'crash') process.exit(70);
  writeFileSync(out, JSON.stringify({ sum: numbers.reduce((all, number) => all + number, 0) }));
}
