import type { Happening } from '../model/contact.js';
import type { Directory } from './directory.js';

/** What happened with whoever answered noted on each answer, as far as one person can be told from several. */
export function withAnswerers(history: readonly Happening[], directory: Directory): readonly Happening[] {
  const isAnyKnown = history.some((happening) => answererOf(happening, directory) !== null);
  return isAnyKnown ? history.map((happening) => withAnswerer(happening, directory)) : history;
}

function withAnswerer(happening: Happening, directory: Directory): Happening {
  const answerer = answererOf(happening, directory);
  return answerer === null ? happening : { ...happening, answerer };
}

function answererOf(happening: Happening, directory: Directory): string | null {
  const party = partyOf(happening);
  return party === null || directory.isShared(party) ? null : party;
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
