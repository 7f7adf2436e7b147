import type { Contact, HappeningKind } from '../../../model/contact.js';
import type { ExceptionWhen, Feedback, RuleKind, Scope, StartEvent } from '../../../model/rule.js';
import type { Outcome } from '../../../model/verdict.js';
import type { OutsideBy } from '../../explain/explanation.js';
import { outcomeWords } from './codes.js';
import { feedbackNoun } from './phrases.js';

/** A transfer is not late: under a promise without a time a contact keeps it or departs from it. */
export function verdictWords(kind: RuleKind, outcome: Outcome): string {
  if (kind === 'respond') return outcomeWords[outcome];
  if (outcome === 'met') return 'uppfylld';
  if (outcome === 'late') return kind === 'reach' ? outcomeWords.late : 'avviker från löftet';
  return outcome === 'pending' ? 'inte avgjord när loggen slutar' : outcomeWords[outcome];
}

export const startWords: Record<StartEvent, string> = {
  received: 'när kontakten kom in',
  missed: 'när det missade samtalet slutade',
  registered: 'när ärendet registrerades',
  complete: 'när ärendet var komplett',
  adjusted: 'när ärendet var justerat',
  discovered: 'när felet upptäcktes',
};

export const exceptionWords: Record<ExceptionWhen['what'], string> = {
  summer: 'kontakten kom under sommaren',
  dates: 'kontakten kom på ett datum som löftet undantar',
  weekend: 'kontakten kom en dag som inte är arbetsdag',
  absence: 'ett autosvar sa att mottagaren var frånvarande',
  extensive: 'registret säger att ärendet är omfattande',
};

/** Of a contact that a rule takes though nothing tells whether it is of the sort that the rule asks for. */
export const assumedWords: Record<'named' | 'complexity', string> = {
  named: 'Det går inte att se om namn uppgavs. Löftet räknar ändå med kontakten.',
  complexity: 'Det går inte att se om ärendet är enkelt eller komplext. Löftet räknar ändå med kontakten.',
};

type OutsideProperty = 'named' | 'complexity';

/** Why a rule does not speak of a contact, or of whom it does where nothing tells of the contact. */
export function outsideWords(
  because: OutsideBy,
  { named, complexity }: Scope,
  contact: Pick<Contact, OutsideProperty>,
): string {
  if (because === 'named') {
    const unknown = contact.named === null ? ', och det går inte att se om namn uppgavs' : '';
    return `gäller bara den som ${named === true ? 'uppgett sitt namn' : 'är anonym'}${unknown}`;
  }
  if (because === 'complexity') {
    const unknown = contact.complexity === null ? ', och det går inte att se vilket ärendet är' : '';
    return `gäller bara ${complexity === 'simple' ? 'enklare' : 'mer komplicerade'} ärenden${unknown}`;
  }
  return outsidePlaces[because];
}

const outsidePlaces: Record<Exclude<OutsideBy, OutsideProperty>, string> = {
  channels: 'gäller en annan kanal',
  missed: 'gäller bara missade samtal',
  categories: 'gäller en annan sorts kontakt',
  parties: 'gäller en annan brevlåda, ett annat nummer eller en annan kö',
  units: 'gäller en annan enhet',
  boards: 'gäller en annan nämnd',
  organisationKinds: 'gäller en annan organisationsform',
};

/** What was waited for and never came, as the beginning of a sentence. */
export function missingFeedback(feedback: readonly Feedback[]): string {
  const noun = feedbackNoun(feedback);
  const isNeuter = noun === 'svar' || noun === 'besked' || noun === 'avslut';
  return `${isNeuter ? 'Inget' : 'Ingen'} ${noun}`;
}

/** What kept the promise, as the beginning of a sentence. */
export function answerName(what: HappeningKind): string {
  switch (what) {
    case 'acknowledgement':
      return 'Bekräftelsen';
    case 'notice':
      return 'Beskedet';
    case 'closing':
      return 'Avslutet';
    case 'callback-attempt':
      return 'Försöket att ringa upp';
    case 'answer':
    case 'callback':
    case 'own-later-call':
    case 'transfer':
    case 'reminder':
    case 'follow-up':
    case 'attempt':
    case 'registered':
    case 'undelivered':
      return 'Svaret';
  }
}
