import type { Contact, Happening } from '../model/contact.js';
import type { Directory } from './directory.js';

/** The contact with whoever answered it noted on each answer, as far as one person can be told from several. */
export function withAnswerers(contact: Contact, directory: Directory): Contact {
  return { ...contact, history: contact.history.map((happening) => withAnswerer(happening, directory)) };
}

function withAnswerer(happening: Happening, directory: Directory): Happening {
  const party = partyOf(happening);
  return party === null || directory.isShared(party) ? happening : { ...happening, answerer: party };
}

/** The own address or extension that an answer came from; null for what is no answer, and for a register's word. */
function partyOf({ what, event }: Happening): string | null {
  switch (event.channel) {
    case 'mail':
      return what === 'answer' ? event.sender : null;
    case 'phone':
      if (what === 'callback') return event.from;
      return what === 'answer' || what === 'own-later-call' ? event.answeredBy : null;
    case 'case':
      return null;
  }
}
