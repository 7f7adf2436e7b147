import { createCalendar } from '../../src/calendar/calendar.js';
import type { Contact } from '../../src/model/contact.js';
import type { Channel } from '../../src/model/event.js';
import type {
  AccountRule,
  ContentRule,
  ReachRule,
  Reading,
  RespondRule,
  ResponsePart,
  RouteRule,
  Rule,
  TimedReading,
} from '../../src/model/rule.js';
import type { Verdict } from '../../src/model/verdict.js';
import { type Judging, judge, judgingWith } from '../../src/rules/judge.js';
import { anyScope } from '../any-scope.js';
import { limit, spec } from '../calendar/calendars.js';
import { moment } from '../pairing/town.js';

const base = {
  id: 'regel',
  title: 'Regel',
  promise: 'Alla får svar.',
  channels: ['mail', 'phone', 'case'] satisfies Channel[],
  topic: 'svar',
  scope: anyScope,
  target: { form: 'at-least', share: 1, of: null },
  channelTargets: [],
  improvementBelow: null,
  indicative: false,
  severity: 'normal',
  measureId: null,
  source: { document: 'Policy', decision: null, date: null, paragraph: null, note: null },
  readingNote: null,
  exceptions: [],
  ignoreLocalClosures: false,
  shortAbandon: 'exclude',
  closedHours: 'exclude',
  notInForce: [],
  validFrom: null,
  validUntil: null,
} as const;

/** `36 hours` counted as its id says, or a limit that needs no counting. */
export function reading(allowed: string, counting?: string, cutoff?: string): TimedReading {
  const options = {
    ...(counting === undefined ? {} : { counting }),
    ...(cutoff === undefined ? {} : { cutoff }),
  };
  return { id: counting ?? 'main', main: true, title: 'så', allowed, limit: limit(allowed, options) };
}

export function respondRule(within: TimedReading, changes: Partial<RespondRule> = {}): RespondRule {
  return {
    ...base,
    kind: 'respond',
    readings: [within],
    feedback: ['answer'],
    from: 'received',
    parts: [],
    join: 'all',
    ownLaterCall: 'count',
    callbackAttempt: 'ignore',
    hiddenNumber: 'not-assessable',
    bouncedAnswer: 'count',
    ...changes,
  };
}

export function part(id: string, within: TimedReading, changes: Partial<ResponsePart> = {}): ResponsePart {
  const { limit: counted, allowed } = within;
  return {
    id,
    title: id,
    feedback: ['answer'],
    from: 'received',
    binding: true,
    limits: [{ limit: counted, allowed }],
    ...changes,
  };
}

function untimed(id: string): readonly [Reading] {
  return [{ id, main: true, title: id, allowed: id }];
}

export function reachRule(withinSeconds: number | null, changes: Partial<ReachRule> = {}): ReachRule {
  return {
    ...base,
    kind: 'reach',
    channels: ['phone'],
    readings: untimed('first-try'),
    withinSeconds,
    ...changes,
  };
}

export function routeRule(test: RouteRule['test'], changes: Partial<RouteRule> = {}): RouteRule {
  return { ...base, kind: 'route', readings: untimed(test.what), test, ...changes };
}

export function contentRule(
  contains: ContentRule['contains'],
  changes: Partial<ContentRule> = {},
): ContentRule {
  return { ...base, kind: 'content', channels: ['case'], readings: untimed('content'), contains, ...changes };
}

export function accountRule(changes: Partial<AccountRule> = {}): AccountRule {
  return { ...base, kind: 'account', readings: untimed('account'), ...changes };
}

/** Open Monday to Friday 08 to 16; klämdagar closed, so that rules differ that ignore them. */
export const calendar = createCalendar(spec({ closed: [{ klamdagar: true }] }));

export function judgingUntil(logEnd: string): Judging {
  const end = moment(logEnd).start;
  return judgingWith(
    calendar,
    new Map([['mail', end] as const, ['phone', end] as const, ['case', end] as const]),
  );
}

/** Beyond every deadline of these tests, so that nothing is pending. */
export const longAfter = '12-20 16:00';

export function verdictsOn(contact: Contact, rule: Rule, logEnd = longAfter): readonly Verdict[] {
  return judge(contact, rule, judgingUntil(logEnd));
}

/** `met`, `excluded:summer`, `not-assessable:missing-column:answered`. */
export function told({ outcome, reason, missing }: Verdict): string {
  return [outcome, reason, missing].filter((word) => word !== null).join(':');
}

/** The whole under the main reading. */
export function outcomeOf(contact: Contact, rule: Rule, logEnd = longAfter): string {
  const [whole] = verdictsOn(contact, rule, logEnd);
  if (whole === undefined) throw new Error('no verdict');
  return told(whole);
}
