import type { CallEvent, LogEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import { type Directory, unknownUnit } from './directory.js';
import type { WholeLog } from './first-pass.js';
import type { NumberedMail } from './mail-list.js';
import type { MailNature } from './nature.js';
import type { Numbered } from './numbered.js';
import type { PlacedLogs } from './placed-logs.js';

/** What the whole log shows of one event, so that a part that has it can be paired apart from the others. */
export interface EventMarks {
  /** Of a mail: what kind it is; left out for what a person wrote. */
  readonly nature?: Exclude<MailNature, 'person'>;
  /** A mail of ours that came back. */
  readonly bounced?: true;
  /** Names of the further units that its sender answers for. */
  readonly units?: readonly string[];
  /** Of a call: by number, the addresses at which the registers know who called or was called. */
  readonly addresses?: { readonly [number: string]: string };
}

/** Of most events the whole log shows nothing. */
export const unmarked: EventMarks = {};

/** Reads the marks of events, one by one; a case has none. */
export interface MarksOf {
  mail(mail: NumberedMail): EventMarks;
  call(call: Numbered<CallEvent>): EventMarks;
}

export function marksFrom({ natureOf, bounced, staff, persons }: WholeLog): MarksOf {
  return {
    mail(mail) {
      const { event, unit } = mail;
      const nature = natureOf(mail);
      const isBounced = bounced.has(event);
      const [, ...units] = unit === null ? [] : staff.unitsOf(event, unit);
      if (nature === 'person' && !isBounced && units.length === 0) return unmarked;
      return {
        ...(nature === 'person' ? {} : { nature }),
        ...(isBounced ? { bounced: true } : {}),
        ...(units.length === 0 ? {} : { units: units.map(({ name }) => name) }),
      };
    },
    call({ event, counterparts }) {
      const known = counterparts.flatMap((number) => {
        const address = persons.addressOf(number, event.at.start);
        return address === null ? [] : [[number, address] as const];
      });
      return known.length === 0 ? unmarked : { addresses: Object.fromEntries(known) };
    },
  };
}

/** Which of the registers' case numbers mails of a part name: no mail needs those of other parts. */
export function caseNumbersFor({ mails }: PlacedLogs, registered: ReadonlySet<string>): readonly string[] {
  if (registered.size === 0) return [];
  const found = new Set<string>();
  for (const { subject } of mails)
    if (subject.caseNumber !== null && registered.has(subject.caseNumber)) found.add(subject.caseNumber);
  return [...found].sort();
}

/** An event and what is known of it. */
interface MarkedEvent {
  readonly event: LogEvent;
  readonly marks: EventMarks;
}

/** The whole log again as its marks tell of it; of most events they tell nothing. */
export function wholeLogOf(events: readonly MarkedEvent[], directory: Directory): WholeLog {
  const marked = new Map<LogEvent, EventMarks>();
  const bounced = new Set<LogEvent>();
  const addresses = new Map<string, string>();
  for (const { event, marks } of events) {
    if (marks.nature !== undefined || marks.units !== undefined) marked.set(event, marks);
    if (marks.bounced === true) bounced.add(event);
    for (const [number, address] of Object.entries(marks.addresses ?? {}))
      addresses.set(atTime(number, event.at.start), address);
  }
  return {
    natureOf: ({ event }) => marked.get(event)?.nature ?? 'person',
    bounced,
    staff: {
      unitsOf: (event, unit) => [
        unit,
        ...(marked.get(event)?.units ?? []).map((name) => unitOf(name, directory)),
      ],
    },
    persons: { addressOf: (number, at) => addresses.get(atTime(number, at)) ?? null },
  };
}

/** What a register knows of a number, it knows from some day on: two calls of one moment are told the same. */
function atTime(number: string, at: number): string {
  return `${number} ${at}`;
}

function unitOf(name: string, directory: Directory): Unit {
  return directory.unit(name)?.unit ?? unknownUnit;
}
