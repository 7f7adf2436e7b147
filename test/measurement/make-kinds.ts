import { partFigures, ruleFigures } from '../../src/measurement/figures.js';
import { emptyTally, type Tally } from '../../src/measurement/tally.js';
import type { Contact, Happening } from '../../src/model/contact.js';
import type { CallEvent, CallOutcome, CaseEvent } from '../../src/model/event.js';
import type {
  AccountRule,
  ContentRule,
  ReachRule,
  RespondRule,
  ResponsePart,
  RouteRule,
} from '../../src/model/rule.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import type { Outcome, Verdict } from '../../src/model/verdict.js';
import {
  addVerdict,
  callEvent,
  contact,
  hours,
  mailEvent,
  moment,
  monday,
  period,
  rule,
  units,
} from './make.js';

/*
 * One rule of each kind and a chained one, over five contacts, counted by hand:
 *
 *   T1 phone  answered at once after 40 s
 *   T2 phone  missed after 90 s, an attempt more, then an own later call answered
 *   C1 case   complaint with a name, acknowledged in time, decided late; measure noted
 *   C2 case   complaint without a name, neither; open
 *   C3 case   complaint with a name, answered, nothing noted, received 2017
 */

const [skola, omsorg] = units;
if (skola === undefined || omsorg === undefined) throw new Error('no units');

function call(outcome: CallOutcome): CallEvent {
  return callEvent(monday, { outcome });
}

const noTimes: CaseEvent['times'] = {
  received: null,
  registered: null,
  complete: null,
  adjusted: null,
  discovered: null,
  acknowledged: null,
  noticed: null,
  answered: null,
  closed: null,
};

function entry(measure: string | null): CaseEvent {
  return {
    channel: 'case',
    format: 'test',
    sources: [{ file: 'klagomal.csv', sheet: null, row: 2 }],
    at: moment(monday),
    caseId: null,
    category: 'complaint',
    subject: '',
    counterpart: null,
    named: null,
    unit: null,
    board: 'Miljönämnden',
    arrival: null,
    messageId: null,
    times: noTimes,
    complexity: null,
    extensive: null,
    transfers: null,
    contains: { received: null, measure: null, plan: null, 'contact-person': null },
    measure,
    fields: new Set(['measure']),
    untold: [],
  };
}

function happened(what: Happening['what'], event: Happening['event']): Happening {
  return { what, at: moment(monday), unit: skola ?? null, evidence: 'answered', event };
}

export const t1 = contact({ id: 'T1', channel: 'phone', event: call('answered'), unit: skola });
export const t2 = contact({
  id: 'T2',
  channel: 'phone',
  event: call('no-answer'),
  unit: skola,
  history: [happened('attempt', call('busy')), happened('own-later-call', call('answered'))],
});
export const c1 = contact({
  id: 'C1',
  channel: 'case',
  event: entry('Ny rutin'),
  register: entry('Ny rutin'),
  unit: skola,
  named: true,
});
export const c2 = contact({
  id: 'C2',
  channel: 'case',
  event: entry(null),
  register: entry(null),
  unit: omsorg,
  named: false,
});
export const c3 = contact({
  id: 'C3',
  channel: 'case',
  event: entry(null),
  register: entry(null),
  unit: omsorg,
  named: true,
  receivedAt: moment(monday),
  history: [happened('answer', mailEvent(monday))],
});

const first = { id: 'bekraftelse', title: 'Bekräftat', binding: true };
export const steps: readonly ResponsePart[] = [
  first,
  { id: 'beslut', title: 'Beslut', binding: true },
  { id: 'mal', title: 'Mål', binding: false },
].map((part) => ({
  ...part,
  feedback: ['acknowledgement'],
  from: 'received',
  limits: rule.readings.map(({ limit }) => ({ limit, allowed: `${part.id} i tid` })),
}));
export const chained: RespondRule = { ...rule, id: 'kedja', channels: ['case'], parts: steps, join: 'all' };
export const reach: ReachRule = { ...rule, kind: 'reach', id: 'na', channels: ['phone'], withinSeconds: 60 };
export const route: RouteRule = {
  ...rule,
  kind: 'route',
  id: 'ratt',
  channels: ['phone'],
  test: { what: 'first-contact', unansweredAfterWorkingDays: 10 },
};
export const content: ContentRule = {
  ...rule,
  kind: 'content',
  id: 'innehall',
  channels: ['case'],
  contains: ['measure'],
};
export const account: AccountRule = { ...rule, kind: 'account', id: 'redovisning', channels: ['case'] };

export function judged(of: Contact, id: string, outcome: Outcome, seconds: number | null = null): Verdict {
  const [ruleId, part] = id.split('.');
  const isAnswered = outcome === 'met' || outcome === 'late';
  return {
    contact: of,
    rule: id,
    partOf: part === undefined ? null : (ruleId ?? null),
    reading: 'clock',
    main: true,
    outcome,
    reason: outcome === 'excluded' ? 'no-feedback' : outcome === 'not-assessable' ? 'missing-column' : null,
    missing: null,
    clockStart: of.receivedAt,
    dueAt: null,
    allowed: '',
    answer: null,
    spentSeconds: seconds,
    waited: seconds === null ? null : { answered: isAnswered, elapsedSeconds: seconds, ownSeconds: seconds },
    dueWithinLog: true,
  };
}

const hour = 3600;
export const verdicts: readonly Verdict[] = [
  judged(c1, 'kedja', 'late', 40 * hour),
  judged(c1, 'kedja.bekraftelse', 'met', hour),
  judged(c1, 'kedja.beslut', 'late', 40 * hour),
  judged(c1, 'kedja.mal', 'late', 40 * hour),
  judged(c2, 'kedja', 'pending', 30 * hour),
  judged(c2, 'kedja.bekraftelse', 'pending', 30 * hour),
  judged(c2, 'kedja.beslut', 'pending', 30 * hour),
  judged(c2, 'kedja.mal', 'pending', 30 * hour),
  judged(c3, 'kedja', 'met', 3 * hour),
  judged(c3, 'kedja.bekraftelse', 'met', hour),
  judged(c3, 'kedja.beslut', 'met', 3 * hour),
  judged(c3, 'kedja.mal', 'late', 3 * hour),
  judged(t1, 'na', 'met', 40),
  judged(t2, 'na', 'unanswered', 90),
  judged(t1, 'ratt', 'met'),
  judged(t2, 'ratt', 'late'),
  judged(c1, 'innehall', 'met'),
  judged(c2, 'innehall', 'excluded'),
  judged(c3, 'innehall', 'not-assessable'),
  judged(c1, 'redovisning', 'met'),
  judged(c2, 'redovisning', 'pending'),
  judged(c3, 'redovisning', 'late'),
];

export function tallyOf(some: readonly Verdict[]): Tally {
  const tally = emptyTally();
  for (const one of some) addVerdict(tally, one, null);
  return tally;
}

export const tally = tallyOf(verdicts);
export const facts = (outOfScope: number): Parameters<typeof ruleFigures>[2] => {
  return { units: new Map(units.map((unit) => [unit.name, unit])), period, hours, outOfScope, takenOver: [] };
};
export const figures: readonly RuleFigures[] = [
  ruleFigures(tally, chained, facts(2)),
  ...steps.map((part) => partFigures(tally, { rule: chained, part }, facts(2))),
  ruleFigures(tally, reach, facts(3)),
  ruleFigures(tally, route, facts(3)),
  ruleFigures(tally, content, facts(2)),
  ruleFigures(tally, account, facts(2)),
];
