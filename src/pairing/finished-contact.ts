import type { Contact } from '../model/contact.js';

/** What pairing knows of a contact, apart from what follows from it. */
export type Finished = Omit<Contact, 'channel' | 'receiver' | 'named' | 'corrections'>;

/** What there are few kinds of, but for the contacts of registers. */
type Nature = Pick<Contact, 'category' | 'register' | 'complexity'>;

const natures: Nature[] = [];

/** A contact of which all is known. */
export function finishedContact(finished: Finished): Contact {
  return new FinishedContact(finished, natureOf(finished));
}

/** The same object for contacts of one nature. */
function natureOf({ category, register, complexity }: Finished): Nature {
  if (register !== null) return { category, register, complexity };
  const known = natures.find((one) => one.category === category && one.complexity === complexity);
  if (known !== undefined) return known;
  const nature = { category, register, complexity };
  natures.push(nature);
  return nature;
}

/** A log may have millions: what can be told of the rest is not kept. */
class FinishedContact implements Contact {
  readonly id: string;
  readonly event: Contact['event'];
  readonly receivedAt: Contact['receivedAt'];
  readonly unit: Contact['unit'];
  readonly otherUnits: Contact['otherUnits'];
  readonly counterpart: string | null;
  readonly history: Contact['history'];
  readonly marks: Contact['marks'];
  private readonly nature: Nature;

  constructor(finished: Finished, nature: Nature) {
    this.id = finished.id;
    this.event = finished.event;
    this.receivedAt = finished.receivedAt;
    this.unit = finished.unit;
    this.otherUnits = finished.otherUnits;
    this.counterpart = finished.counterpart;
    this.history = finished.history;
    this.marks = finished.marks;
    this.nature = nature;
  }

  get channel(): Contact['channel'] {
    return this.event.channel;
  }

  get receiver(): Contact['unit'] {
    return this.unit;
  }

  get category(): Contact['category'] {
    return this.nature.category;
  }

  get register(): Contact['register'] {
    return this.nature.register;
  }

  get complexity(): Contact['complexity'] {
    return this.nature.complexity;
  }

  get named(): Contact['named'] {
    return this.nature.register?.named ?? null;
  }

  get corrections(): Contact['corrections'] {
    return noCorrections;
  }

  toJSON(): Contact {
    return changedContact(this, {});
  }
}

const noCorrections: Contact['corrections'] = [];

/** The same contact but for the changes. */
export function changedContact(contact: Contact, changes: Partial<Contact>): Contact {
  return {
    id: contact.id,
    channel: contact.channel,
    category: contact.category,
    event: contact.event,
    receivedAt: contact.receivedAt,
    unit: contact.unit,
    receiver: contact.receiver,
    otherUnits: contact.otherUnits,
    counterpart: contact.counterpart,
    history: contact.history,
    marks: contact.marks,
    register: contact.register,
    named: contact.named,
    complexity: contact.complexity,
    corrections: contact.corrections,
    ...changes,
  };
}
