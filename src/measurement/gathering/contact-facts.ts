import type { Contact } from '../../model/contact.js';
import type { Channel } from '../../model/event.js';
import type { Collector } from './collector.js';
import { collectMarkedAnswers, type MarkedAnswers } from './marked-answers.js';
import { collectTimeWorth, type TimeWorth } from './time-worth.js';

/** What the findings ask of all contacts of the period. */
export interface ContactFacts {
  /** Of every channel that has contacts. */
  readonly times: Map<Channel, TimeWorth>;
  readonly marked: MarkedAnswers;
}

/** Gathered in one walk, as the facts of events are. */
export function contactFacts(contacts: readonly Contact[]): ContactFacts {
  const collectors: { readonly [name in keyof ContactFacts]: Collector<Contact, ContactFacts[name]> } = {
    times: collectTimeWorth(),
    marked: collectMarkedAnswers(),
  };
  const { times, marked } = collectors;
  for (const contact of contacts) {
    times.add(contact);
    marked.add(contact);
  }
  return { times: times.gathered(), marked: marked.gathered() };
}
