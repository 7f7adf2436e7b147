import type { PlacedEvent } from '../../model/contact.js';
import type { Verdict } from '../../model/verdict.js';
import { contactColumns } from '../contact-columns.js';
import { apartOf, eventColumns } from '../event-columns.js';
import { codeColumn, personalDataColumn, shownPartyColumns, shownPersonColumns } from '../person-columns.js';
import { compareText, inOrderOfSource, rejectedColumns } from '../rejected-columns.js';
import type { Reporter, ReportInput } from '../reporter.js';
import { languages, type Words } from '../words/words.js';
import { csvLines } from './csv-lines.js';
import type { CsvColumn } from './csv-pieces.js';

/** `kontakter.csv`, `ej-kontakter.csv` and `avvisade-rader.csv`: UTF-8 without mark, comma, LF. */
export const csv: Reporter = async ({ result, verdicts, events, rejected, language, persons }) => {
  const words = languages[language];
  const contacts = [...contactColumns(result, words), ...personColumns(persons, words)];
  const others = [...eventColumns(words), ...partyColumns(persons, words)];
  const isPrivate = persons.areShown;
  return [
    { name: 'kontakter.csv', content: csvLines(contacts, () => inOrder(verdicts)), isPrivate },
    { name: 'ej-kontakter.csv', content: csvLines(others, () => apartOf(events)), isPrivate },
    {
      name: 'avvisade-rader.csv',
      content: csvLines(rejectedColumns(words), () => inOrderOfSource(rejected)),
    },
  ];
};

/** Come after all that programs rely on, and only where they are asked for. */
function personColumns(
  { codeOf, areShown }: ReportInput['persons'],
  words: Words,
): readonly CsvColumn<Verdict>[] {
  return [
    ...(codeOf === null ? [] : [codeColumn(codeOf, words)]),
    ...(areShown ? [...shownPersonColumns(words), personalDataColumn] : []),
  ];
}

function partyColumns({ areShown }: ReportInput['persons'], words: Words): readonly CsvColumn<PlacedEvent>[] {
  return areShown ? [...shownPartyColumns(words), personalDataColumn] : [];
}

/** By contact, as the verdicts come, then by rule and reading; parts stand after their whole. */
function* inOrder(verdicts: Iterable<Verdict>): Iterable<Verdict> {
  const orderOf = rememberedOrder();
  for (const ofContact of byContact(verdicts)) {
    for (const place of orderOf(ofContact)) {
      const verdict = ofContact[place];
      if (verdict !== undefined) yield verdict;
    }
  }
}

function* byContact(verdicts: Iterable<Verdict>): Iterable<readonly Verdict[]> {
  let ofContact: Verdict[] = [];
  for (const verdict of verdicts) {
    if (ofContact[0] !== undefined && ofContact[0].contact !== verdict.contact) {
      yield ofContact;
      ofContact = [];
    }
    ofContact.push(verdict);
  }
  yield ofContact;
}

/** In which order verdicts stand. Most contacts are judged by the same rules under the same readings as the one before. */
function rememberedOrder(): (verdicts: readonly Verdict[]) => readonly number[] {
  let before: readonly Verdict[] = [];
  let order: readonly number[] = [];
  return (verdicts) => {
    if (!areAlike(verdicts, before)) {
      order = [...verdicts.entries()].sort(([, a], [, b]) => byRuleAndReading(a, b)).map(([place]) => place);
    }
    before = verdicts;
    return order;
  };
}

function areAlike(some: readonly Verdict[], others: readonly Verdict[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ rule, reading }, place) => rule === others[place]?.rule && reading === others[place].reading,
    )
  );
}

/** By code unit: the same on every machine. */
function byRuleAndReading(a: Verdict, b: Verdict): number {
  return compareText(a.rule, b.rule) || compareText(a.reading, b.reading);
}
