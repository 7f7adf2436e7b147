import type { Feedback } from '../../../model/rule.js';
import { type FeedbackName, feedbackName } from '../feedback-name.js';
import type { Phrases, Worded } from '../rule-words.js';
import { count, limit } from './format.js';

/*
 * How a promise of each kind is talked of. A reply can be late, but a transfer cannot: the same outcome has
 * another name under another kind of promise.
 */

/** `inom 36 timmar`, `samma arbetsdag`. */
export function withinWords(allowed: string): string {
  if (allowed === 'same working day') return 'samma arbetsdag';
  if (allowed === 'next working day') return 'senast nästa arbetsdag';
  return `inom ${limit(allowed)}`;
}

/** `joined` where the promise has steps or alternatives, which no one limit is the limit of. */
export function phrasesOf(rule: Worded, allowed: string, joined: 'all' | 'any' | null): Phrases {
  switch (rule.kind) {
    case 'respond':
      return joined === null ? respondPhrases(rule.feedback, withinWords(allowed)) : joinedPhrases[joined];
    case 'reach':
      return reachPhrases(allowed);
    case 'route':
      return allowed === 'first contact' ? firstContactPhrases : transferPhrases(allowed);
    case 'content':
      return {
        shall: 'få återkoppling med allt som löftet anger',
        get: 'få återkoppling',
        got: 'fick återkoppling',
        did: 'fick återkoppling med allt som löftet anger',
        didInShort: 'fick den återkopplingen',
        didNot: 'fick återkoppling där något saknas',
        unanswered: (contacts) => `${count(contacts)} fick ingen återkoppling.`,
        late: (contacts) => `I ${count(contacts)} saknades något av det.`,
      };
    case 'account':
      return {
        shall: 'redovisas med nämnd och åtgärd',
        get: 'redovisas',
        got: 'redovisades',
        did: 'redovisas med nämnd och åtgärd',
        didInShort: 'redovisas så',
        didNot: 'saknar noterad åtgärd',
        unanswered: (contacts) => `${count(contacts)} hade inte fått svar.`,
        late: (contacts) => `För ${count(contacts)} är ingen åtgärd noterad.`,
      };
  }
}

const feedbackNouns: Record<FeedbackName, string> = {
  answer: 'svar',
  notice: 'besked',
  acknowledgement: 'bekräftelse',
  feedback: 'återkoppling',
  closing: 'avslut',
};

/** What the promise counts, in one noun and as it was had: svar, besked, bekräftelse. */
export function feedbackNoun(feedback: readonly Feedback[]): string {
  return feedbackNouns[feedbackName(feedback)];
}

function respondPhrases(feedback: readonly Feedback[], within: string): Phrases {
  const noun = feedbackNoun(feedback);
  if (noun === 'avslut') {
    return {
      shall: `avslutas ${within}`,
      get: 'avslutas',
      got: 'avslutades',
      did: `avslutades ${within}`,
      didInShort: 'avslutades i tid',
      didNot: `avslutades inte ${within}`,
      unanswered: (contacts) => `${count(contacts)} hade inte avslutats.`,
      late: (contacts) => `${count(contacts)} avslutades för sent.`,
    };
  }
  const article = noun === 'svar' || noun === 'besked' ? 'något' : 'någon';
  return {
    shall: `få ${noun} ${within}`,
    get: `få ${noun}`,
    got: `fick ${noun}`,
    did: `fick ${noun} ${within}`,
    didInShort: `fick ${noun} i tid`,
    didNot: `fick inte ${noun} ${within}`,
    unanswered: (contacts) => `${count(contacts)} hade inte fått ${article} ${noun}.`,
    late: (contacts) => `${count(contacts)} fick ${noun} för sent. Ingen var obesvarad.`,
  };
}

const joinedPhrases: Record<'all' | 'any', Phrases> = {
  all: {
    shall: 'få alla steg i tid',
    get: 'få alla steg',
    got: 'fick alla steg',
    did: 'fick alla steg i tid',
    didInShort: 'fick alla steg i tid',
    didNot: 'fick inte alla steg i tid',
    unanswered: (contacts) => `För ${count(contacts)} saknades något steg helt.`,
    late: (contacts) => `För ${count(contacts)} kom något steg för sent.`,
  },
  any: {
    shall: 'få svar på något av sätten i tid',
    get: 'få svar på något av sätten',
    got: 'fick svar på något av sätten',
    did: 'fick svar på något av sätten i tid',
    didInShort: 'fick svar på något av sätten i tid',
    didNot: 'fick inte svar på något av sätten i tid',
    unanswered: (contacts) => `${count(contacts)} hade inte fått något svar.`,
    late: (contacts) => `${count(contacts)} fick svar för sent. Ingen var obesvarad.`,
  },
};

const answeredCall = { get: 'få svar', got: 'fick svar' };

function reachPhrases(allowed: string): Phrases {
  const lost = (contacts: number): string => `${count(contacts)} besvarades inte vid första försöket.`;
  if (allowed === 'first try') {
    return {
      ...answeredCall,
      shall: 'besvaras vid första försöket',
      did: 'besvarades vid första försöket',
      didInShort: 'besvarades då',
      didNot: 'förlorades vid första försöket',
      unanswered: lost,
      late: (contacts) => `${count(contacts)} besvarades för sent.`,
    };
  }
  const within = withinWords(allowed);
  return {
    ...answeredCall,
    shall: `besvaras ${within}`,
    did: `besvarades ${within}`,
    didInShort: 'besvarades i tid',
    didNot: `besvarades inte ${within}`,
    unanswered: lost,
    late: (contacts) => `${count(contacts)} fick vänta längre. Alla besvarades till slut.`,
  };
}

const firstContactPhrases: Phrases = {
  ...answeredCall,
  shall: 'lösas vid första kontakten',
  did: 'löstes vid första kontakten',
  didInShort: 'löstes då',
  didNot: 'löstes inte vid första kontakten',
  unanswered: (contacts) => `${count(contacts)} besvarades inte.`,
  late: (contacts) => `${count(contacts)} krävde mer än en kontakt. Ingen var obesvarad.`,
};

function transferPhrases(allowed: string): Phrases {
  const isNone = allowed === '0 transfers';
  return {
    ...answeredCall,
    shall: isNone ? 'slippa kopplas vidare' : `kopplas vidare högst ${times(allowed)}`,
    didInShort: isNone ? 'kopplades inte vidare' : 'kopplades inte vidare fler gånger',
    did: isNone ? 'kopplades inte vidare' : `kopplades vidare högst ${times(allowed)}`,
    didNot: isNone ? 'kopplades vidare' : `kopplades vidare mer än ${times(allowed)}`,
    unanswered: (contacts) => `${count(contacts)} besvarades inte.`,
    late: (contacts) =>
      isNone
        ? `${count(contacts)} kopplades vidare.`
        : `${count(contacts)} kopplades vidare mer än ${times(allowed)}.`,
  };
}

/** `1 transfer` is once. */
function times(allowed: string): string {
  const amount = Number.parseInt(allowed, 10);
  if (amount === 1) return 'en gång';
  return Number.isNaN(amount) ? limit(allowed) : `${count(amount)} gånger`;
}
