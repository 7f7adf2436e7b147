import { shellWord } from '../../errors/shell-word.js';
import type { Balance } from '../../model/balance.js';
import { pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';
import { terminalText } from './terminal-text.js';

/** What was counted of one part, and where it stands. */
export interface CountedPart {
  readonly balance: Omit<Balance, 'rules'>;
  /** Null: whole logs. */
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly hasKey: boolean;
  /** As it is named to the user. */
  readonly out: string;
}

export interface SplitLogs {
  readonly rows: number;
  readonly files: readonly string[];
  /** The folder, as it is named to the user. */
  readonly out: string;
}

interface ToldSplit extends SplitLogs {
  /** The words after `servicematning` that count the first part. */
  readonly next: readonly string[];
}

export function contactsInPeriod({ contacts }: CountedPart['balance']): number {
  return contacts.parts.find(({ part }) => part === 'in-period')?.count ?? 0;
}

/** What was counted, what the file holds of persons, and what to do next. */
export function tallyText({ balance, part, hasKey, out }: CountedPart, drawing: Drawing): string {
  const { say, words } = pageOf(drawing);
  const { tallyWords } = words.parts;
  const lines = [
    tallyWords.counted(contactsInPeriod(balance), balance.events.total),
    ...(part === null ? [] : [tallyWords.part(part.number, part.of)]),
    tallyWords.written(out),
    hasKey ? tallyWords.withKey : tallyWords.withoutKey,
    tallyWords.next,
  ];
  return screenText([lines.flatMap((line) => say(line, 0))]);
}

/** How many parts there are, whom they concern, and what to do next, with a line that can be copied. */
export function splitText({ rows, files, out, next }: ToldSplit, drawing: Drawing): string {
  const { say, words } = pageOf(drawing);
  const { splitWords } = words.parts;
  const lines = [splitWords.split(rows, files.length, out), splitWords.personal, splitWords.next];
  const command = terminalText(['servicematning', ...next.map(shellWord)].join(' '));
  return screenText([[...lines.flatMap((line) => say(line, 0)), `  ${command}`]]);
}
