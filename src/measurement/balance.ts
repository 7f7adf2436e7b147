import type { Balance, BalanceStep } from '../model/balance.js';
import type { Cell } from '../model/cell.js';
import type { Fate } from '../model/contact.js';
import type { Direction } from '../model/event.js';
import type { LogReading } from '../model/log-reading.js';
import type { RuleFigures } from '../model/rule-figures.js';
import { increase, sumOf } from './counts.js';
import type { FateCount } from './gathering/fate-counts.js';

type Part = BalanceStep['parts'][number];

export interface BalanceInput {
  readonly reading: LogReading;
  /** Of all events that were paired. */
  readonly fates: readonly FateCount[];
  readonly contacts: {
    readonly paired: number;
    /** Received in the measuring period. */
    readonly inPeriod: number;
  };
  /** The figures as they are reported, so that what is printed is what is checked. */
  readonly rules: readonly RuleFigures[];
}

/**
 * Where every row, event and contact went. Totals are counted apart from their parts (rows as the files
 * had them, events as they were read, contacts as they were paired), so that a lost one shows.
 */
export function balanceOf({ reading, fates, contacts, rules }: BalanceInput): Balance {
  return {
    rows: rowsStep(reading),
    events: {
      total: reading.events.length,
      parts: directions.map((direction) => ({
        part: direction,
        count: countOf(fates.filter((one) => one.direction === direction)),
      })),
    },
    incoming: fateStep(fates, {
      directions: ['incoming', 'entry'],
      partOf: incomingPart,
      always: ['opens'],
    }),
    outgoing: fateStep(fates, { directions: ['outgoing'], partOf: outgoingPart, always: [] }),
    contacts: {
      total: contacts.paired,
      parts: [
        { part: 'in-period', count: contacts.inPeriod },
        { part: 'outside-period', count: contacts.paired - contacts.inPeriod },
      ],
    },
    rules: rules.map((figures) => ruleStep(figures, contacts.inPeriod)),
  };
}

const directions: readonly Direction[] = ['incoming', 'outgoing', 'internal', 'passing', 'entry'];

function rowsStep(reading: LogReading): BalanceStep {
  return {
    total: reading.files.reduce((rows, file) => rows + file.rows, 0),
    parts: [
      { part: 'primary', count: reading.events.length },
      ...partsOf('folded', new Map(Object.entries(reading.folded))),
      ...partsOf('ignored', new Map(Object.entries(reading.ignored))),
      ...partsOf(
        'rejected',
        countBy(reading.rejected, (row) => row.reason),
      ),
    ],
  };
}

interface FateStep {
  readonly directions: readonly Direction[];
  /** Null for a fate that no event of these directions can have. */
  readonly partOf: (fate: Fate) => string | null;
  /** Parts that are shown also where they hold nothing. */
  readonly always: readonly string[];
}

function countOf(fates: readonly FateCount[]): number {
  return sumOf(fates.map(({ count }) => count));
}

/** Only fates that fit the direction are parts: an event with any other is missing from the sum. */
function fateStep(fates: readonly FateCount[], { directions, partOf, always }: FateStep): BalanceStep {
  const moving = fates.filter((one) => directions.includes(one.direction));
  const counts = new Map(always.map((part) => [part, 0]));
  for (const { fate, count } of moving) {
    const part = partOf(fate);
    if (part !== null) increase(counts, part, count);
  }
  const rest = [...counts].filter(([part]) => !always.includes(part)).sort(byCode);
  return {
    total: countOf(moving),
    parts: [...always.map((part) => ({ part, count: counts.get(part) ?? 0 })), ...rest.map(toPart)],
  };
}

/** What comes in, and what is entered in a case register: both may open a contact, join one or be none. */
function incomingPart(fate: Fate): string | null {
  if (fate.what === 'opens') return 'opens';
  if (fate.what === 'joins') return `joins.${fate.as}`;
  return fate.what === 'not-a-contact' ? `not-a-contact.${fate.reason}` : null;
}

function outgoingPart(fate: Fate): string | null {
  if (fate.what === 'pairs') return `pairs.${fate.as}`;
  return fate.what === 'unpaired' ? `unpaired.${fate.reason}` : null;
}

export function ruleStep(figures: RuleFigures, contactsInPeriod: number): Balance['rules'][number] {
  const { reading, whole } = figures.readings[0];
  return {
    rule: figures.rule,
    reading,
    step: {
      total: contactsInPeriod,
      parts: [...wholeParts(whole), { part: 'out-of-scope', count: figures.outOfScope }],
    },
  };
}

function wholeParts(whole: Cell): readonly Part[] {
  return [
    { part: 'met', count: whole.met },
    { part: 'late', count: whole.late },
    { part: 'unanswered', count: whole.unanswered },
    { part: 'pending', count: whole.pending },
    ...partsOf('not-assessable', new Map(Object.entries(whole.notAssessable))),
    ...partsOf('excluded', new Map(Object.entries(whole.excluded))),
  ];
}

function partsOf(name: string, counts: ReadonlyMap<string, number>): readonly Part[] {
  return [...counts].sort(byCode).map(([reason, count]) => ({ part: `${name}.${reason}`, count }));
}

function countBy<Item>(items: readonly Item[], codeOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) increase(counts, codeOf(item));
  return counts;
}

function byCode([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

function toPart([part, count]: readonly [string, number]): Part {
  return { part, count };
}
