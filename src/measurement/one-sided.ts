import type { Cell, JudgedSide, OneSided } from '../model/cell.js';
import type { MissingColumn } from '../model/event.js';
import { feedbackColumns } from '../model/feedback-columns.js';
import type { Finding } from '../model/finding.js';
import type { RuleFigures } from '../model/rule-figures.js';
import { sumOf } from './counts.js';

/*
 * A contact whose log lacks a column may still be judged by what the log has: a complaint is met by an answer in time,
 * though nobody knows whether a notice was sent; a call that nobody answered is unanswered, however long it waited. What
 * it can be judged as is then one side of the promise alone, and a share of such contacts says nothing of them all. So it
 * is of a wait where a single cell is empty; what a register leaves open in one cell it tells of the contacts beside.
 */

/** What of a rule, or of a part of it, decides what a missing column takes away. */
export type Promised = Pick<
  RuleFigures,
  'rule' | 'partOf' | 'binding' | 'join' | 'kind' | 'channels' | 'feedback' | 'terms'
>;

/** How many contacts of a rule lack each column. */
type Lacking = readonly { readonly column: MissingColumn; readonly contacts: number }[];

/** What lacks of the contacts of a rule that can be judged on one side alone. */
interface Gap extends OneSided {
  /** At most so many were answered after a wait that their own cell alone does not tell. */
  readonly emptyWaits: number;
}

export type Gaps = ReadonlyMap<string, readonly Gap[]>;

const sides: readonly JudgedSide[] = ['kept', 'departing'];

/** Of every rule and part of a rule, by what findings tell of the columns. */
export function gapsIn({
  rules,
  findings,
}: {
  readonly rules: readonly Promised[];
  readonly findings: readonly Finding[];
}): Gaps {
  const lackingUnder = (id: string): Lacking =>
    findings.flatMap((finding) => {
      if (finding.code !== 'missing-column' || finding.rule !== id) return [];
      return { column: finding.column, contacts: finding.contacts ?? Number.POSITIVE_INFINITY };
    });
  const unknown = findings.find((finding) => finding.code === 'waits-unknown');
  const unknownWaits = unknown === undefined ? 0 : (unknown.contacts ?? Number.POSITIVE_INFINITY);
  return new Map(
    rules.map((one) => [
      one.rule,
      gapsOf(one, rules, {
        lacking: lackingUnder(one.partOf ?? one.rule),
        // Of other channels a value may be missing that is no wait.
        emptyWaits: one.channels.every((channel) => channel === 'phone') ? unknownWaits : 0,
      }),
    ]),
  );
}

/** The columns without which contacts can be judged on one side alone, by that side, and how many contacts lack them. */
function gapsOf(
  rule: Promised,
  all: readonly Promised[],
  { lacking, emptyWaits }: Pick<Gap, 'emptyWaits'> & { readonly lacking: Lacking },
): readonly Gap[] {
  return sides.flatMap((judged) => {
    const found = lacking.filter(({ column }) => judgedWithout(column, rule, all) === judged);
    const waits = judgedWithout('wait', rule, all) === judged ? emptyWaits : 0;
    if (found.length === 0 && waits === 0) return [];
    return {
      judged,
      columns: found.map(({ column }) => column),
      lacking: sumOf(found.map(({ contacts }) => contacts)),
      emptyWaits: waits,
    };
  });
}

/**
 * Whether the judged contacts of a cell are one-sided: more may belong to the other side, and cannot be judged, than
 * were judged there. Null where they are not, and where nothing was judged.
 */
export function oneSidedIn({ share, notAssessable }: Cell, gaps: readonly Gap[]): OneSided | null {
  if (share === null) return null;
  for (const { judged, columns, lacking: atMost, emptyWaits } of gaps) {
    const empty = Math.min(notAssessable['missing-value'] ?? 0, emptyWaits);
    const lacking = Math.min(notAssessable['missing-column'] ?? 0, atMost) + empty;
    const onOtherSide = judged === 'kept' ? share.judged - share.met : share.met;
    if (lacking <= onOtherSide) continue;
    return { judged, columns: empty === 0 ? columns : [...new Set([...columns, 'wait' as const])], lacking };
  }
  return null;
}

/** What a contact can be judged as without a column; null where it can be neither, or both all the same. */
export function judgedWithout(
  column: MissingColumn,
  rule: Promised,
  all: readonly Promised[],
): JudgedSide | null {
  switch (rule.kind) {
    case 'respond':
      return column === 'wait' ? 'departing' : respondedWithout(column, rule, all);
    case 'reach':
      return column === 'wait' ? 'departing' : null;
    case 'route':
      return column === 'transfers' ? 'departing' : null;
    case 'content':
    case 'account':
      return null;
  }
}

/** One time is kept by other feedback. Any of several ways is enough; of several steps each may depart. */
function respondedWithout(
  column: MissingColumn,
  rule: Promised,
  all: readonly Promised[],
): JudgedSide | null {
  const parts = all.filter(({ partOf, binding }) => partOf === rule.rule && binding);
  if (rule.join === null) return tellsOf(rule, column) ? 'kept' : null;
  const asking = parts.filter((part) => startsBy(part, column) || tellsOf(part, column));
  if (asking.length === 0) return null;
  if (rule.join === 'any') return 'kept';
  return asking.some((part) => isKeptByNothingElse(part, column)) ? 'departing' : 'kept';
}

function tellsOf({ feedback }: Promised, column: MissingColumn): boolean {
  return feedback.some((one) => feedbackColumns[one] === column);
}

function startsBy({ terms }: Promised, column: MissingColumn): boolean {
  return terms.from === column;
}

function isKeptByNothingElse(step: Promised, column: MissingColumn): boolean {
  return startsBy(step, column) || step.feedback.every((one) => feedbackColumns[one] === column);
}
