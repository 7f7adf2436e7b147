import type { ContactMark } from '../../src/model/contact.js';
import type { CallEvent, LogEvent, MailEvent } from '../../src/model/event.js';
import { type Chance, createChance } from '../chance.js';
import { logEnd } from './calendar-year.js';
import { callOf, caseOf, mailOf } from './events.js';
import type { Mix } from './mix.js';
import type { CallNote, MailKind, Note, StoryNote } from './noted.js';
import { asLogged } from './subjects.js';
import { cutOf, type Person } from './town.js';

/** What no log can tell a reader, though it really was so. */
export type Unknowable =
  | 'answered-by-phone'
  | 'old-subject-new-matter'
  | 'one-answer-to-several'
  | 'reminder-with-new-subject'
  | 'needs-no-answer'
  | 'sales-letter'
  | 'spam-let-through'
  | 'letter-meanwhile'
  | 'talk-meanwhile'
  | 'other-matter-meanwhile'
  | 'masked-caller-of-two';

/** One thing that happened in the town, and what is special about it. */
export interface Matter {
  situation: string;
  unknowable: Unknowable | null;
  /** What ids would tell, and a plain list of times, addresses and subjects does not. */
  hidden?: 'second-address' | 'after-a-month';
}

/** What an event really was. */
export type Role =
  /** A call may be a contact of its own and settle a mail too. */
  | { readonly what: 'opens'; readonly mark: ContactMark | null; readonly alsoSettles?: LogEvent }
  | { readonly what: 'joins'; readonly contact: LogEvent; readonly closes: boolean }
  /** A person's reply of ours, a call-back or an attempt at one. */
  | { readonly what: 'replies'; readonly contacts: readonly LogEvent[]; readonly reached: boolean }
  /** Came in and is no contact. */
  | { readonly what: 'none' }
  /** Ours, and no reply: internal, written first, sent by a machine. */
  | { readonly what: 'aside' };

export interface Told {
  readonly event: LogEvent;
  readonly role: Role;
  readonly matter: Matter;
}

export interface MailDetails {
  readonly at: number;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly kind: MailKind;
  readonly matter: Matter;
  readonly role: Role;
  readonly thread?: string;
  readonly repliesTo?: MailEvent | null;
  readonly automatic?: boolean;
  readonly isBulk?: boolean;
  readonly delivery?: MailEvent['delivery'];
}

export interface CallDetails extends Partial<Omit<CallEvent, 'at' | 'channel'>> {
  readonly started: number;
  readonly matter: Matter;
  readonly role: Role;
}

/** The year as it is being told. What would come after the end of the log is never seen: null comes back. */
export interface World {
  readonly mix: Mix;
  readonly told: readonly Told[];
  chance(part: string): Chance;
  /** 1, 2, 3 …: for what must be told apart from others of its series. */
  nextNumber(series: 'thread' | 'person' | 'masked caller'): number;
  /** How often each thing was told, so that the proportions can be held beside those that were asked for. */
  readonly noted: ReadonlyMap<Note, number>;
  note(what: StoryNote | CallNote): void;
  mail(details: MailDetails): MailEvent | null;
  call(details: CallDetails): CallEvent | null;
  /** A register has the person with address and number. */
  enter(person: Person, at: number): void;
}

export function createWorld(mix: Mix, seed: string): World {
  const told: Told[] = [];
  const white = createChance(`${seed} white space`);
  const noted = new Map<Note, number>();
  const note = (what: Note): void => {
    noted.set(what, (noted.get(what) ?? 0) + 1);
  };
  const last = new Map<string, number>();
  return {
    mix,
    told,
    noted,
    note,
    chance: (part) => createChance(`${seed} ${part}`),
    nextNumber(series) {
      const next = (last.get(series) ?? 0) + 1;
      last.set(series, next);
      return next;
    },
    mail(details) {
      if (details.at >= logEnd) return null;
      const { subject, from, to, kind } = details;
      const number = told.length + 1;
      const event = mailOf(details, { number, subject: asLogged(white, subject, cutOf([from, ...to])) });
      note(kind);
      told.push({ event, role: details.role, matter: details.matter });
      return event;
    },
    call({ started, matter, role, ...more }) {
      if (started >= logEnd) return null;
      const event = callOf(started, told.length + 1, more);
      told.push({ event, role, matter });
      return event;
    },
    enter({ address, number }, at) {
      const matter = { situation: 'register of persons', unknowable: null };
      told.push({ event: caseOf({ address, number }, at, told.length + 1), role: { what: 'aside' }, matter });
    },
  };
}
