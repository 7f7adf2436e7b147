import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import '../fixed-seed.js';
import type { Contact, HappeningKind } from '../../src/model/contact.js';
import type { CaseTime } from '../../src/model/event.js';
import type { Feedback, RespondRule, ResponsePart, StartEvent } from '../../src/model/rule.js';
import { moment } from '../pairing/town.js';
import { caseContact, happened } from './make-contacts.js';
import { part, reading, respondRule, verdictsOn } from './make-rules.js';

/*
 * A judge that knows nothing of the program: limits in hours by the clock, so that a deadline is a sum. Times
 * are hours after receipt.
 */

const HOUR = 3_600_000;
const received = moment('10-08 10:00').start;
const feedbacks: readonly Feedback[] = ['answer', 'notice', 'acknowledgement', 'closing'];
const columnOf: Readonly<Record<Feedback, CaseTime>> = {
  answer: 'answered',
  notice: 'noticed',
  acknowledgement: 'acknowledged',
  closing: 'closed',
};
const starts = ['received', 'registered', 'complete', 'adjusted', 'discovered'] as const;

interface Told {
  /** Hours after receipt of what is told; a column that is not there has no key, an empty cell is null. */
  readonly times: Readonly<Partial<Record<CaseTime, number | null>>>;
  readonly logEnd: number;
}

interface Promised {
  readonly feedback: readonly Feedback[];
  readonly from: (typeof starts)[number];
  readonly hours: number;
}

const toldCase: fc.Arbitrary<Told> = fc.record({
  times: fc.record(
    {
      acknowledged: fc.option(fc.integer({ min: 0, max: 40 })),
      noticed: fc.option(fc.integer({ min: 0, max: 40 })),
      answered: fc.option(fc.integer({ min: 0, max: 40 })),
      closed: fc.option(fc.integer({ min: 0, max: 40 })),
      registered: fc.option(fc.integer({ min: 0, max: 10 })),
      complete: fc.option(fc.integer({ min: 0, max: 10 })),
      adjusted: fc.option(fc.integer({ min: 0, max: 10 })),
      discovered: fc.option(fc.integer({ min: 0, max: 10 })),
    },
    { requiredKeys: [] },
  ),
  logEnd: fc.integer({ min: 40, max: 60 }),
});

const promised: fc.Arbitrary<Promised> = fc.record({
  feedback: fc.subarray([...feedbacks], { minLength: 1 }),
  from: fc.constantFrom(...starts),
  hours: fc.integer({ min: 1, max: 60 }),
});

function at(hours: number) {
  const start = received + hours * HOUR;
  return { start, end: start, precision: 'exact' as const };
}

function caseOf({ times }: Told): Contact {
  const known = Object.entries(times).flatMap(([time, hours]) =>
    hours === null ? [] : [[time, at(hours)] as const],
  );
  const made = caseContact('10-08 10:00', { fields: new Set(['received', ...fieldsIn(times)]) });
  if (made.register === null) throw new Error('a case without its entry');
  const register = { ...made.register, times: { ...made.register.times, ...Object.fromEntries(known) } };
  const history = feedbacks.flatMap((what) => {
    const hours = times[columnOf[what]];
    if (hours === undefined || hours === null) return [];
    const kind: HappeningKind = what;
    return [happened(kind, '10-08 10:00', { at: at(hours), event: register, evidence: 'register' })];
  });
  return { ...made, register, history: history.toSorted((one, other) => one.at.start - other.at.start) };
}

function fieldsIn(times: Told['times']): readonly CaseTime[] {
  const all: readonly CaseTime[] = [...starts.slice(1), ...feedbacks.map((what) => columnOf[what])];
  return all.filter((time) => time in times);
}

/** One part, from the words of the method alone. */
function bruteForce({ times, logEnd }: Told, { feedback, from, hours }: Promised): string {
  const start = from === 'received' ? 0 : times[from];
  if (start === undefined) return 'not-assessable';
  if (start === null) return 'excluded';
  const columns = feedback.map((what) => columnOf[what]);
  const heard = columns.flatMap((column) => times[column] ?? []);
  if (heard.some((hour) => hour <= start + hours)) return 'met';
  if (columns.some((column) => !(column in times))) return 'not-assessable';
  if (heard.length > 0) return 'late';
  return start + hours <= logEnd ? 'unanswered' : 'pending';
}

/** All of the parts, or any, in the words of the agreement: what is looked for first decides. */
function bruteForceWhole(join: RespondRule['join'], outcomes: readonly string[]): string {
  const first = (...wanted: readonly string[]) => outcomes.find((outcome) => wanted.includes(outcome));
  if (join === 'all') {
    return (
      first('late', 'unanswered') ?? first('excluded') ?? first('not-assessable') ?? first('pending') ?? 'met'
    );
  }
  return (
    first('met') ??
    first('not-assessable') ??
    first('pending') ??
    first('late') ??
    first('unanswered') ??
    'excluded'
  );
}

function ruleOf(parts: readonly Promised[], join: RespondRule['join']): RespondRule {
  return respondRule(reading('1 hour', 'clock'), {
    join,
    parts: parts.map((one, index) => partOf(one, `del-${index}`)),
  });
}

function partOf({ feedback, from, hours }: Promised, id: string): ResponsePart {
  const start: StartEvent = from;
  return part(id, reading(`${hours} hours`, 'clock'), { feedback, from: start });
}

const parts = fc.array(promised, { minLength: 1, maxLength: 4 });
const joins = fc.constantFrom('all' as const, 'any' as const);

function logEndOf({ logEnd }: Told): string {
  const day = 8 + Math.floor((10 + logEnd) / 24);
  const hour = (10 + logEnd) % 24;
  return `10-${String(day).padStart(2, '0')} ${String(hour).padStart(2, '0')}:00`;
}

describe('laws of parts', () => {
  it('agree with a judge that tries everything', () => {
    fc.assert(
      fc.property(toldCase, parts, joins, (judged, promises, join) => {
        const [whole, ...each] = verdictsOn(caseOf(judged), ruleOf(promises, join), logEndOf(judged));
        const expected = promises.map((one) => bruteForce(judged, one));
        expect(each.map(({ outcome }) => outcome)).toEqual(expected);
        expect(whole?.outcome).toBe(bruteForceWhole(join, expected));
      }),
      { numRuns: 500 },
    );
  });

  it('steps are met if and only if every one is', () => {
    fc.assert(
      fc.property(toldCase, parts, (judged, promises) => {
        const [whole, ...each] = verdictsOn(caseOf(judged), ruleOf(promises, 'all'), logEndOf(judged));
        expect(whole?.outcome === 'met').toBe(each.every(({ outcome }) => outcome === 'met'));
      }),
      { numRuns: 300 },
    );
  });

  it('a goal never changes the whole', () => {
    fc.assert(
      fc.property(toldCase, parts, promised, joins, (judged, promises, aim, join) => {
        const without = ruleOf(promises, join);
        const goal = { ...partOf(aim, 'mal'), binding: false };
        const contactWith = caseOf(judged);
        for (const goals of [
          [goal, ...without.parts],
          [...without.parts, goal],
        ]) {
          const [whole] = verdictsOn(contactWith, { ...without, parts: goals }, logEndOf(judged));
          expect(whole).toEqual(verdictsOn(contactWith, without, logEndOf(judged))[0]);
        }
        const plain = { ...without, parts: [] };
        const aimed = { ...without, parts: [goal] };
        expect(verdictsOn(contactWith, aimed, logEndOf(judged))[0]).toEqual(
          verdictsOn(contactWith, plain, logEndOf(judged))[0],
        );
      }),
      { numRuns: 200 },
    );
  });
});
