import type { Fate, Pairing, PlacedEvent } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { type Progress, silentProgress } from '../progress.js';
import { withAnswerers } from './answerer.js';
import { pairCaseReplies } from './case-replies.js';
import { openCases } from './cases.js';
import { partsOf } from './components.js';
import { finishDraft } from './draft.js';
import { lookOver, type WholeLog } from './first-pass.js';
import { joinCases } from './join-cases.js';
import { pairMail } from './mail.js';
import type { PairingOptions } from './options.js';
import { compareEvents, compareTexts } from './order.js';
import { fatesOf, type Outcome } from './outcome.js';
import { pairPhone } from './phone.js';
import { place } from './place.js';
import type { PlacedLogs } from './placed-logs.js';
import { talksOf } from './talks.js';

/**
 * From events to contacts: who is who, what opened a contact and all that happened to it. Knows no
 * rules. The same events in any order, from any files, give the same result.
 */
export function pair(
  events: readonly LogEvent[],
  options: PairingOptions,
  progress: Progress = silentProgress,
): Pairing {
  progress.phase('pairing', events.length);
  return paired(events, { options, progress }, 1);
}

/** The same, part by part: what has to do with each other is never in two parts, so their number changes nothing. */
export function pairInParts(events: readonly LogEvent[], options: PairingOptions, parts: number): Pairing {
  return paired(events, { options, progress: silentProgress }, parts);
}

/** How to pair, and who is told of it. */
interface Manner {
  readonly options: PairingOptions;
  readonly progress: Progress;
}

function paired(events: readonly LogEvent[], manner: Manner, parts: number): Pairing {
  const { options } = manner;
  const logs = place(events.toSorted(compareEvents), options.directory);
  const whole = lookOver(logs, options);
  const outcomes = partsOf(logs, whole, parts).map((part) => pairPart(part, whole, manner));
  const fates = fatesOf(outcomes);
  const contacts = outcomes
    .flatMap(({ drafts }) => drafts)
    .map((draft) => withAnswerers(finishDraft(draft, options.categories), options.directory));
  return {
    contacts: contacts.sort((one, other) => compareTexts(one.id, other.id)),
    events: withFates(logs, fates).sort((one, other) => compareTexts(one.id, other.id)),
  };
}

function pairPart(
  { mails, calls, cases }: PlacedLogs,
  whole: WholeLog,
  { options, progress }: Manner,
): Outcome {
  const phone = pairPhone(calls, options, progress);
  const talks = talksOf(calls, phone, whole.persons);
  const mail = pairMail({ mails, talks, progress }, whole, options);
  const register = openCases(cases);
  progress.advance(cases.length);
  const joined = joinCases({ mail, phone, register, moving: [...mails, ...calls] }, options);
  return { fates: pairCaseReplies(mails, joined, options), drafts: joined.drafts };
}

function withFates({ mails, calls, cases }: PlacedLogs, fates: ReadonlyMap<string, Fate>): PlacedEvent[] {
  return [...mails, ...calls, ...cases].map(({ id, placement }): PlacedEvent => {
    const fate = fates.get(id);
    if (fate === undefined) throw new Error(`event ${id} has no fate`);
    return { id, event: placement.event, direction: placement.direction, unit: placement.unit, fate };
  });
}
