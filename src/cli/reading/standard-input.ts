import { refusal } from '../failures/refusal.js';

/** What comes on standard input is gone when it is read, so that `-` may stand for one file. `--out -` is written to. */
export function refuseReadingTwice(argv: readonly string[]): void {
  const alone = argv.filter((word, place) => word === '-' && argv[place - 1] !== '--out');
  const joined = argv.filter((word) => /^--[a-z-]+=-$/.test(word) && word !== '--out=-');
  if (alone.length + joined.length > 1) throw refusal('standard-input-twice', {});
}
