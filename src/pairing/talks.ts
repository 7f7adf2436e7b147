import type { CallEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Moment } from '../model/time.js';
import type { Sliceable } from '../pauses.js';
import { unknownUnit } from './directory.js';
import type { Draft } from './draft.js';
import type { MailList, NumberedMail } from './mail-list.js';
import type { Numbered } from './numbered.js';
import { compareTexts } from './order.js';
import { pairingTime } from './pairing-order.js';
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
  const known = calls.flatMap((call) => spokenWithKnown(call, persons) ?? noTalks);
  if (known.length === 0) return noTalks;
  const answers = new Map(
    drafts.map(({ id, history }) => [id, history.find(({ evidence }) => evidence === 'answered')]),
  );
  return known.flatMap(({ call, address }) => {
    const answer = answers.get(call.id);
    if (answer !== undefined)
      return told({ call, at: answer.at, unit: answer.unit, address, what: 'own-later-call' });
    if (call.fate?.what !== 'unpaired') return noTalks;
    return told({ call, at: answeredAt(call.event), unit: call.unit, address, what: 'answer' });
  });
}

const noTalks: readonly never[] = [];

/** A call in which somebody spoke whose address a register knows; null for any other. */
function spokenWithKnown(
  call: Numbered<CallEvent>,
  persons: RegisterPersons,
): Pick<Talk, 'call' | 'address'> | null {
  const [number] = call.counterparts;
  if (call.event.outcome !== 'answered' || number === undefined) return null;
  const address = persons.addressOf(number, call.event.at.start);
  return address === null ? null : { call, address };
}

function told({ unit, ...talk }: Omit<Talk, 'unit'> & { readonly unit: Unit | null }): readonly Talk[] {
  return unit === null || unit === unknownUnit ? noTalks : [{ ...talk, unit }];
}

/** Mails in pairing order with the talks between them: a talk comes before the first mail that stands later than it. */
export function inTime(mails: MailList, talks: readonly Talk[]): Sliceable<NumberedMail | Talk> {
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
