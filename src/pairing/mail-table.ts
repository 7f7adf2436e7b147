import { mailKinds } from '../model/contact.js';
import type { Unit } from '../model/organisation.js';
import type { Party } from './directory.js';
import type { MailNature } from './nature.js';
import type { EventId } from './numbered.js';
import type { NumberedSubject } from './numbered-subject.js';
import type { MailPlacement } from './placement.js';
import { lacking, SettledMails } from './settled-mails.js';

const natures: readonly MailNature[] = ['person', ...mailKinds];

/** Whose list a mail's counterparts are: most need none of their own. */
const LISTS = { none: 0, correspondent: 1, recipients: 2, own: 3 } as const;

const REACH = { measured: 1, others: 2 } as const;

const nobody: readonly string[] = [];
const noUnits: readonly Unit[] = [];

/** What a mail says of itself, read once. */
export interface ReadMail {
  readonly subject: NumberedSubject;
  /** What kind of mail it looks like by itself; the mails beside it may show more. */
  readonly nature: MailNature;
}

/** Placed mails that have been read, in columns: beside what stays of them, what only pairing asks. */
export class MailTable {
  readonly settled: SettledMails;
  /** By number. */
  private readonly parties: Party[] = [];
  /** Numbers of parties, one higher; 0 for nobody. */
  private readonly correspondents: Uint32Array;
  private readonly subjects: NumberedSubject[] = [];
  private readonly natures: Uint8Array;
  /** Sums of `REACH`. */
  private readonly reach: Uint8Array;
  private readonly lists: Uint8Array;
  private readonly ownLists = new Map<number, readonly string[]>();
  private readonly otherUnits = new Map<number, readonly Unit[]>();

  /** `most` mails have room. */
  constructor(most: number) {
    this.settled = new SettledMails(most);
    this.correspondents = new Uint32Array(most);
    this.natures = new Uint8Array(most);
    this.reach = new Uint8Array(most);
    this.lists = new Uint8Array(most);
  }

  add(placement: MailPlacement, { subject, nature }: ReadMail, id: EventId): void {
    const row = this.settled.length;
    this.settled.add(placement, id);
    this.correspondents[row] = this.keepParty(placement.correspondent);
    this.subjects.push(subject);
    this.natures[row] = natures.indexOf(nature);
    this.reach[row] = reachOf(placement);
    this.lists[row] = this.keepCounterparts(row, placement);
    if (placement.otherUnits.length > 0) this.otherUnits.set(row, placement.otherUnits);
  }

  private keepParty(party: Party | null): number {
    if (party === null) return 0;
    this.parties[party.number] = party;
    return party.number + 1;
  }

  private keepCounterparts(row: number, { counterparts, correspondent, event }: MailPlacement): number {
    if (counterparts.length === 0) return LISTS.none;
    if (counterparts === correspondent?.alone) return LISTS.correspondent;
    if (counterparts === event.recipients) return LISTS.recipients;
    this.ownLists.set(row, counterparts);
    return LISTS.own;
  }

  correspondent(row: number): Party | null {
    return this.parties[(this.correspondents[row] ?? 0) - 1] ?? null;
  }

  subject(row: number): NumberedSubject {
    return this.subjects[row] ?? lacking(row);
  }

  nature(row: number): MailNature {
    return natures[this.natures[row] ?? 0] ?? lacking(row);
  }

  isMeasured(row: number): boolean {
    return ((this.reach[row] ?? 0) & REACH.measured) !== 0;
  }

  unitsBeside(row: number): readonly Unit[] {
    const hasOthers = ((this.reach[row] ?? 0) & REACH.others) !== 0;
    return hasOthers ? (this.otherUnits.get(row) ?? noUnits) : noUnits;
  }

  counterparts(row: number): readonly string[] {
    switch (this.lists[row]) {
      case LISTS.correspondent:
        return this.correspondent(row)?.alone ?? nobody;
      case LISTS.recipients:
        return this.settled.event(row).recipients;
      case LISTS.own:
        return this.ownLists.get(row) ?? nobody;
      default:
        return nobody;
    }
  }
}

function reachOf({ measured, otherUnits }: MailPlacement): number {
  return (measured ? REACH.measured : 0) + (otherUnits.length > 0 ? REACH.others : 0);
}
