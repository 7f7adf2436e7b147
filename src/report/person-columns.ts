import type { PlacedEvent } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { type ContactColumn, madeOfContact } from './contact-columns.js';
import { type Column, type DataColumn, none, textValue } from './table-value.js';
import type { Words } from './words/words.js';

/** Running numbers, which are of this run alone. */
export function numberColumn(numbers: ReadonlyMap<string, string>, words: Words): ContactColumn {
  return personColumn((person) => numbers.get(person) ?? null, 13, words);
}

/** Codes, which a person has in every run under one key. */
export function codeColumn(codeOf: (person: string) => string, words: Words): ContactColumn {
  return personColumn(codeOf, 70, words);
}

/** What stands for the person; a hidden number has nothing. */
function personColumn(
  shown: (person: string) => string | null,
  width: number,
  { columns }: Words,
): ContactColumn {
  return {
    name: 'person',
    heading: columns.contactHeadings.person,
    width,
    madeOf: madeOfContact,
    value: ({ contact: { counterpart } }) => (counterpart === null ? none : textValue(shown(counterpart))),
  };
}

/** The person as the logs have them, and what they wrote about: only for whoever asked for it by name. */
export function shownPersonColumns({ columns }: Words): readonly ContactColumn[] {
  const { contactHeadings: headings } = columns;
  return [
    {
      name: 'counterpart',
      heading: headings.counterpart,
      width: 34,
      madeOf: madeOfContact,
      value: ({ contact }) => textValue(contact.counterpart),
    },
    {
      name: 'subject',
      heading: headings.subject,
      width: 44,
      madeOf: madeOfContact,
      value: ({ contact }) => textValue(subjectOf(contact.event)),
    },
  ];
}

/** The same of the events that are no contacts. */
export function shownPartyColumns({ columns }: Words): readonly Column<PlacedEvent>[] {
  const { eventHeadings: headings } = columns;
  return [
    { name: 'from', heading: headings.from, width: 34, value: ({ event }) => textValue(senderOf(event)) },
    { name: 'to', heading: headings.to, width: 34, value: ({ event }) => textValue(receiversOf(event)) },
    {
      name: 'subject',
      heading: headings.subject,
      width: 44,
      value: ({ event }) => textValue(subjectOf(event)),
    },
  ];
}

/** Stands last in a CSV file that shows persons, and says so in every row: such a file has no other place for it. */
export const personalDataColumn: DataColumn<unknown> = {
  name: 'personal_data',
  value: () => textValue('yes'),
};

function subjectOf(event: LogEvent): string | null {
  return event.channel === 'phone' ? null : event.subject;
}

function senderOf(event: LogEvent): string | null {
  switch (event.channel) {
    case 'mail':
      return event.sender;
    case 'phone':
      return event.from;
    case 'case':
      return event.counterpart;
  }
}

function receiversOf(event: LogEvent): string | null {
  switch (event.channel) {
    case 'mail':
      return event.recipients.join(', ');
    case 'phone':
      return event.to.join(', ');
    case 'case':
      return event.unit;
  }
}
