import type { HiddenCell, Share } from '../../model/result.js';
import { count, counted, interval, limit, outOfHundred, percent } from '../format.js';
import type { Fraction, Headline, TargetStanding } from '../view.js';

export interface HeadlineWords {
  readonly lead: string;
  /** What the lead leaves out and a reader must not miss; null where there is nothing. */
  readonly rest: string | null;
}

const fractionWords: Record<Fraction, string> = {
  half: 'hälften',
  third: 'en tredjedel',
  'two-thirds': 'två tredjedelar',
};

/** `inom 36 timmar`, `samma arbetsdag`. */
export function withinWords(allowed: string): string {
  if (allowed === 'same working day') return 'samma arbetsdag';
  if (allowed === 'next working day') return 'senast nästa arbetsdag';
  return `inom ${limit(allowed)}`;
}

/** The sentence that a board member can quote. */
export function headlineWords(headline: Headline, allowed: string): HeadlineWords {
  const within = withinWords(allowed);
  if (headline.pattern === 'hidden') return { lead: hiddenLead[headline.why], rest: null };
  if (headline.pattern === 'nothing-judged') {
    return { lead: 'Ingen kontakt kunde bedömas mot löftet.', rest: null };
  }
  return { lead: leadOf(headline, within), rest: restOf(headline) };
}

const hiddenLead: Record<HiddenCell['hidden'], string> = {
  few: 'Färre än fem kontakter kunde bedömas. Utfallet redovisas därför inte.',
  protects: 'Utfallet redovisas inte. Det skulle röja en grupp med färre än fem kontakter.',
};

type Counted = Exclude<Headline, { pattern: 'hidden' | 'nothing-judged' }>;

function leadOf(headline: Counted, within: string): string {
  const { share } = headline;
  const parts = `${count(share.met)} av ${counted(share.judged, 'kontakt', 'kontakter')}`;
  switch (headline.pattern) {
    case 'all':
      return share.judged === 1
        ? `Den enda kontakten fick svar ${within}.`
        : `Alla ${counted(share.judged, 'kontakt', `${headline.pending > 0 ? 'bedömda ' : ''}kontakter`)} fick svar ${within}.`;
    case 'none':
      return `Ingen av ${counted(share.judged, 'kontakt', 'kontakter')} fick svar ${within}.`;
    case 'almost-all':
      return `Nästan alla, ${parts}, fick svar ${within}.`;
    case 'under-half':
      return `Färre än hälften, ${parts}, fick svar ${within}.`;
    case 'few-contacts':
      return `${parts} fick svar ${within} (${percent(share.value)}).`;
    case 'near-fraction':
      return `Ungefär ${fractionWords[headline.fraction]} av kontakterna (${percent(share.value)}, intervall ${interval(share)}) fick svar ${within}.`;
    case 'of-hundred':
      return `${outOfHundred(share.value)} kontakter fick svar ${within}.`;
  }
}

function restOf(headline: Counted): string | null {
  const { pattern, share, late, unanswered, pending } = headline;
  if (pattern === 'all' && pending > 0) {
    return `${count(pending)} hade inte fått svar när loggen slutade, men fristen hade inte gått ut.`;
  }
  if (pattern === 'all') return share.high - share.low > 0.2 ? fewContactsNote(share) : null;
  if (pattern === 'few-contacts') return fewContactsNote(share);
  if (unanswered > 0) return `${count(unanswered)} hade inte fått något svar.`;
  return `${count(late)} fick svar för sent. Ingen var obesvarad.`;
}

function fewContactsNote(share: Share): string {
  return `Kontakterna är så få att värdet är osäkert: ${interval(share)}.`;
}

/** What the promise asks, and how far the figures are from it. */
export function targetWords(
  standing: TargetStanding,
  facts: { departures: number; target: number; within: string },
): string {
  const goal = percent(facts.target, facts.target * 100 === Math.round(facts.target * 100) ? 0 : 1);
  switch (standing) {
    case 'all-promised':
      return facts.departures === 0
        ? `Löftet är att alla ska få svar ${facts.within}. Ingen bedömd kontakt avviker från det.`
        : `Löftet är att alla ska få svar ${facts.within}. ${counted(facts.departures, 'kontakt avviker', 'kontakter avviker')} från det.`;
    case 'reached':
      return `Målet är att minst ${goal} ska få svar ${facts.within}. Det är nått.`;
    case 'reached-within-chance':
      return `Målet är att minst ${goal} ska få svar ${facts.within}. Det är nått, men med så liten marginal att slumpen kan förklara den.`;
    case 'missed':
      return `Målet är att minst ${goal} ska få svar ${facts.within}. Det är inte nått.`;
    case 'missed-within-chance':
      return `Målet är att minst ${goal} ska få svar ${facts.within}. Det är inte nått, men avståndet är så litet att slumpen kan förklara det.`;
  }
}
