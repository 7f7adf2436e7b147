import type { CallEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Moment } from '../model/time.js';
import { unknownUnit } from './directory.js';
import type { Draft } from './draft.js';
import { type Numbered, type NumberedMail, pairingTime } from './numbered.js';
import { compareTexts } from './order.js';
import { answeredAt } from './phone.js';
import type { RegisterPersons } from './register-persons.js';

/** A call in which a unit of ours spoke with somebody whose address a register knows. */
export interface Talk {
  readonly call: Numbered<CallEvent>;
  /** When they began to speak. */
  readonly at: Moment;
  /** Whoever spoke last, where the call was handed on. */
  readonly unit: Unit;
  readonly address: string;
  /** What it is to a mail of theirs: our answer, or the person's own later call. */
  readonly what: 'answer' | 'own-later-call';
}

/**
 * The talks that may answer a mail. A call-back, and a call that ends an earlier missed one, is about that one
 * and answers nothing else. Nor does a call of a unit that the organisation table does not know: no mail can be shown to be its.
 */
export function talksOf(
  calls: readonly Numbered<CallEvent>[],
  drafts: readonly Draft[],
  persons: RegisterPersons,
): readonly Talk[] {
  const answers = new Map(
    drafts.map(({ id, history }) => [id, history.find(({ evidence }) => evidence === 'answered')]),
  );
  return calls.flatMap((call): readonly Talk[] => {
    const { event, unit, counterparts } = call;
    const [number] = counterparts;
    if (event.outcome !== 'answered' || number === undefined) return [];
    const address = persons.addressOf(number, event.at.start);
    if (address === null) return [];
    const answer = answers.get(call.id);
    if (answer !== undefined)
      return told({ call, at: answer.at, unit: answer.unit, address, what: 'own-later-call' });
    if (call.fate?.what !== 'unpaired') return [];
    return told({ call, at: answeredAt(event), unit, address, what: 'answer' });
  });
}

function told({ unit, ...talk }: Omit<Talk, 'unit'> & { readonly unit: Unit | null }): readonly Talk[] {
  return unit === null || unit === unknownUnit ? [] : [{ ...talk, unit }];
}

/** Mails in pairing order with the talks between them: a talk comes before the first mail that stands later than it. */
export function inTime(
  mails: readonly NumberedMail[],
  talks: readonly Talk[],
): readonly (NumberedMail | Talk)[] {
  if (talks.length === 0) return mails;
  const waiting = talks.toSorted(
    (one, other) => one.at.end - other.at.end || compareTexts(one.call.id, other.call.id),
  );
  const merged: (NumberedMail | Talk)[] = [];
  let next = 0;
  for (const mail of mails) {
    for (
      let talk = waiting[next];
      talk !== undefined && talk.at.end < pairingTime(mail);
      talk = waiting[next]
    ) {
      merged.push(talk);
      next += 1;
    }
    merged.push(mail);
  }
  return [...merged, ...waiting.slice(next)];
}
