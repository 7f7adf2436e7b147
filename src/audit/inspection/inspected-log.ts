import { maskedValue } from '../../masked-value.js';
import type { Certainty, InspectedLog, RowProblem } from '../../model/inspection.js';
import type { RejectedRow } from '../../model/log-reading.js';
import { addUnder } from '../../pairing/short-list.js';
import { maskedText } from '../../report/masked-party.js';
import type { Words } from '../../report/words/words.js';
import { exampleEvents } from './example-events.js';
import { hintsOf } from './hints.js';
import { logFacts } from './log-facts.js';
import type { OpenedLog, WhoIsWho } from './opened-log.js';

/** What is to be said of a file that was read. */
export function inspectedLog(opened: OpenedLog, who: WhoIsWho, words: Words): InspectedLog {
  const { input, file: read, reading } = opened;
  const { file, parser, zoneFrom } = read;
  const facts = logFacts(reading.events, who.directory);
  const { directions, parties, receivers } = facts;
  const { rows, columnsUnderstood, columnsIgnored, first, last, sheet, zone, encoding, delimiter } = file;
  const { notRead = [] } = file;
  const { formatTitle } = words.formatTitles;
  const log = {
    ...{ file: file.file, format: file.format, title: formatTitle(parser), channel: file.channel },
    certainty: certaintyOf(input.format, file.byDictionary === true),
    ...{ encoding, delimiter, sheet, zone, zoneFrom, first, last },
    columnsUnderstood: columnsUnderstood.map(maskedText),
    columnsIgnored: columnsIgnored.map(maskedText),
    notRead: notRead.map(maskedText),
    rows: {
      all: rows,
      primary: reading.events.length,
      folded: reading.folded,
      ignored: reading.ignored,
      rejected: reading.rejected.length,
    },
    ...{ directions, parties, receivers },
    examples: exampleEvents(reading.events, who.directory),
    problems: problemsOf(reading.rejected),
  };
  return { understood: true, ...log, hints: hintsOf(log, { facts, file, ...who }) };
}

function certaintyOf(format: OpenedLog['input']['format'], isDictionary: boolean): Certainty {
  if (format !== null) return typeof format === 'string' ? 'stated' : 'described';
  return isDictionary ? 'dictionary' : 'recognised';
}

const rowsNamed = 5;

/** By reason and column, the most rows first. */
function problemsOf(rejected: readonly RejectedRow[]): readonly RowProblem[] {
  const groups = new Map<string, RejectedRow[]>();
  for (const row of rejected) {
    addUnder(groups, JSON.stringify([row.reason, row.column]), row);
  }
  return [...groups.values()]
    .flatMap((rows): readonly RowProblem[] => {
      const [first] = rows;
      if (first === undefined) return [];
      return [
        {
          reason: first.reason,
          column: maskedText(first.column),
          count: rows.length,
          rows: rows.slice(0, rowsNamed).map(({ source }) => source.row),
          value: maskedValue(first.value),
        },
      ];
    })
    .toSorted((one, other) => other.count - one.count);
}
