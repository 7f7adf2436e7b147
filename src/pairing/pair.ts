import type { Contact, Pairing } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { runThrough, runWithPauses, takenFrom } from '../pauses.js';
import { type Progress, silentProgress } from '../progress.js';
import { pairCaseReplies } from './case-replies.js';
import { openCases } from './cases.js';
import { partsOf } from './components.js';
import { type Draft, finishDraft } from './draft.js';
import { lookOver, type WholeLog } from './first-pass.js';
import { joinCases } from './join-cases.js';
import { pairMail } from './mail.js';
import type { PairingOptions } from './options.js';
import { compareEvents, compareTexts } from './order.js';
import { pairPhone } from './phone.js';
import { place } from './place.js';
import { placedEvents } from './placed-events.js';
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
  return runThrough(paired(events, { options, progress }, 1));
}

/** The same, with pauses in which an interrupted run hears of it. */
export function pairWithPauses(
  events: readonly LogEvent[],
  options: PairingOptions,
  progress: Progress,
): Promise<Pairing> {
  return runWithPauses(paired(events, { options, progress }, 1), progress);
}

/** What becomes of each event alone, where nobody asks for the contacts. */
export function pairForFates(
  events: readonly LogEvent[],
  options: PairingOptions,
  progress: Progress,
): Promise<Pairing['events']> {
  return runWithPauses(fatesOf(events, { options, progress }), progress);
}

/** The same, part by part: what has to do with each other is never in two parts, so their number changes nothing. */
export function pairInParts(events: readonly LogEvent[], options: PairingOptions, parts: number): Pairing {
  return runThrough(paired(events, { options, progress: silentProgress }, parts));
}

/** A part that was cut off before, with what the whole log shows of it, in steps. */
export function* pairPlaced(logs: PlacedLogs, manner: InformedManner): Generator<void, Pairing> {
  const { mails, calls, cases } = logs;
  manner.progress.phase('pairing', mails.length + calls.length + cases.length);
  return yield* pairedParts(logs, [logs], manner);
}

/** How to pair, and who is told of it. */
interface Manner {
  readonly options: PairingOptions;
  readonly progress: Progress;
}

export interface InformedManner extends Manner {
  readonly whole: WholeLog;
}

function* paired(
  events: readonly LogEvent[],
  { options, progress }: Manner,
  parts: number,
): Generator<void, Pairing> {
  const { logs, whole } = yield* lookedThrough(events, { options, progress });
  return yield* pairedParts(logs, yield* partsOf(logs, whole, parts), { whole, options, progress });
}

function* fatesOf(
  events: readonly LogEvent[],
  { options, progress }: Manner,
): Generator<void, Pairing['events']> {
  const { logs, whole } = yield* lookedThrough(events, { options, progress });
  yield* pairPart(logs, { whole, options, progress });
  return yield* placedEvents(logs);
}

/** Who is who, and what only a look at all of it shows. */
function* lookedThrough(
  events: readonly LogEvent[],
  { options, progress }: Manner,
): Generator<void, { readonly logs: PlacedLogs; readonly whole: WholeLog }> {
  progress.phase('pairing', events.length);
  const logs = yield* place(events.toSorted(compareEvents), options.directory);
  return { logs, whole: yield* lookOver(logs, options) };
}

function* pairedParts(
  logs: PlacedLogs,
  parts: readonly PlacedLogs[],
  manner: InformedManner,
): Generator<void, Pairing> {
  const contacts: Contact[] = [];
  for (const part of parts) {
    for (const run of takenFrom(yield* pairPart(part, manner))) {
      for (const draft of run) contacts.push(finishDraft(draft, manner.options));
      yield;
    }
  }
  return {
    contacts: contacts.sort((one, other) => compareTexts(one.id, other.id)),
    events: yield* placedEvents(logs),
  };
}

function* pairPart(
  { mails, calls, cases }: PlacedLogs,
  { whole, options, progress }: InformedManner,
): Generator<void, Draft[]> {
  const phone = yield* pairPhone(calls, options, progress);
  const talks = talksOf(calls, phone, whole.persons);
  const mail = yield* pairMail({ mails, talks, progress }, whole, options);
  const register = openCases(cases);
  progress.advance(cases.length);
  const joined = joinCases({ mail, phone, register }, [mails, calls], options);
  pairCaseReplies(mails, joined.cases, options);
  return [...joined.others, ...joined.cases];
}
