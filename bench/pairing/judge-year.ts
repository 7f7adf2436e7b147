import type { Contact, ContactMark, Happening } from '../../src/model/contact.js';
import type { Channel, LogEvent } from '../../src/model/event.js';
import type { Rule } from '../../src/model/rule.js';
import { unknownUnit } from '../../src/pairing/directory.js';
import { bundledRuleSet } from '../../src/rules/bundled.js';
import { judge, judgingWith } from '../../src/rules/judge.js';
import { readRuleSet } from '../../src/rules/rule-set.js';
import { calendar, logEnd } from './calendar-year.js';

export const norberg = readRuleSet(bundledRuleSet('norberg'), 'norberg.yaml');
export const judging = judgingWith(
  calendar,
  new Map<Channel, number>([
    ['mail', logEnd],
    ['phone', logEnd],
  ]),
);

function ruleOf(id: string): Rule {
  const rule = norberg.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

const rule = ruleOf('svar-36h');

/** The readings of the promise, the main one first. */
export const readings: readonly string[] = rule.readings.map(({ id }) => id);

export interface Count {
  met: number;
  judged: number;
}

export type Counts = { readonly [reading: string]: Count };

/** How many contacts keep the promise of an answer within 36 hours, under every reading. */
export function judgeAll(contacts: readonly Contact[]): Counts {
  const counts: Record<string, Count> = {};
  for (const contact of contacts) {
    for (const { reading, outcome } of judge(contact, rule, judging)) {
      counts[reading] ??= { met: 0, judged: 0 };
      if (outcome === 'met') counts[reading].met += 1;
      if (outcome === 'met' || outcome === 'late' || outcome === 'unanswered') counts[reading].judged += 1;
    }
  }
  return counts;
}

/** A contact as the truth, or a naive reader, would have it: what opened it and when it was replied to. */
export function contactOf(event: LogEvent, replies: readonly LogEvent[], mark: ContactMark | null): Contact {
  return {
    id: 'E-20250101-0001',
    channel: event.channel,
    category: 'unknown',
    event,
    receivedAt: event.at,
    unit: unknownUnit,
    receiver: unknownUnit,
    otherUnits: [],
    counterpart: null,
    history: replies.map(happeningOf).sort((one, other) => one.at.start - other.at.start),
    marks: new Set([
      ...(mark === null ? [] : [mark]),
      ...(event.channel === 'phone' && event.from === null && event.outcome !== 'answered'
        ? (['hidden-number'] as const)
        : []),
    ]),
    register: null,
    named: null,
    complexity: null,
    corrections: [],
  };
}

/** A call answers when a person picks up, a mail when it is sent. */
function happeningOf(event: LogEvent): Happening {
  const shared = { unit: unknownUnit, event, evidence: 'exact' } as const;
  if (event.channel !== 'phone') return { ...shared, what: 'answer', at: event.at };
  const wait = (event.waitSeconds ?? 0) * 1000;
  const at = { ...event.at, start: event.at.start + wait, end: event.at.end + wait };
  return { ...shared, what: 'answer', at };
}
