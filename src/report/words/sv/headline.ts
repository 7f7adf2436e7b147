import type { HiddenCell } from '../../../model/cell.js';
import type { CountedHeadline, Fraction, Headline } from '../../view.js';
import { headlineRest } from '../../view-headline-rest.js';
import type { HeadlineWords, Noun, Phrases } from '../rule-words.js';
import { count, counted, interval, inUnitOf, outOfHundred, percent } from './format.js';
import { untoldWords } from './one-sided.js';

const fractionWords: Record<Fraction, string> = {
  half: 'hälften',
  third: 'en tredjedel',
  'two-thirds': 'två tredjedelar',
};

/** The sentence that a board member can quote. */
export function headlineWords(headline: Headline, noun: Noun, phrases: Phrases): HeadlineWords {
  const { pattern } = headline;
  if (pattern === 'hidden') return { lead: hiddenLead[headline.why], rest: null };
  if (pattern === 'one-sided') return untoldWords(headline, noun);
  if (pattern === 'nothing-judged') {
    return { lead: `${noun.none} ${noun.one} kunde bedömas mot löftet.`, rest: null };
  }
  if (pattern === 'mean') return meanWords(headline, noun, phrases);
  if (pattern === 'median') return medianWords(headline, noun, phrases);
  return { lead: leadOf(headline, noun, phrases), rest: restOf(headline, phrases) };
}

const hiddenLead: Record<HiddenCell['hidden'], string> = {
  few: 'Färre än fem kontakter kunde bedömas. Utfallet redovisas därför inte.',
  protects: 'Utfallet redovisas inte. Det skulle röja en grupp med färre än fem kontakter.',
};

function leadOf(headline: CountedHeadline, noun: Noun, { did, didNot }: Phrases): string {
  const { share, about } = headline;
  const became = about === 'kept' ? did : didNot;
  const all = counted(share.judged, noun.one, noun.many);
  const parts = `${count(share.met)} av ${all}`;
  switch (headline.pattern) {
    case 'all':
      if (share.judged === 1) return `${noun.only} ${became}.`;
      return `Alla ${headline.pending > 0 ? counted(share.judged, 'bedömd', 'bedömda') : count(share.judged)} ${noun.many} ${became}.`;
    case 'none':
      return `${noun.none} av ${all} ${became}.`;
    case 'almost-all':
      return `Nästan alla, ${parts}, ${became}.`;
    case 'under-half':
      return `Färre än hälften, ${parts}, ${became}.`;
    case 'few-contacts':
      return `${parts} ${became} (${percent(share.value)}).`;
    case 'near-fraction':
      return `Ungefär ${fractionWords[headline.fraction]} av ${noun.theMany} (${percent(share.value)}, intervall ${interval(share)}) ${became}.`;
    case 'of-hundred':
      return `${outOfHundred(share.value)} ${noun.many} ${became}.`;
  }
}

function restOf(headline: CountedHeadline, phrases: Phrases): string | null {
  const rest = headlineRest(headline);
  switch (rest?.tell) {
    case undefined:
      return null;
    case 'few-contacts':
      return `Kontakterna är så få att värdet är osäkert: ${interval(rest.share)}.`;
    case 'unanswered':
      return phrases.unanswered(rest.contacts);
    case 'late':
      return phrases.late(rest.contacts);
    case 'pending':
      return `${count(rest.contacts)} var ännu inte ${rest.contacts === 1 ? 'avgjord' : 'avgjorda'} när loggen slutade.`;
  }
}

function meanWords(
  { mean, waiting, unanswered, written }: Extract<Headline, { pattern: 'mean' }>,
  noun: Noun,
  phrases: Phrases,
): HeadlineWords {
  const answered = counted(mean.answered, noun.one, noun.many);
  const lead = `Väntan var i medeltal ${inUnitOf(written, mean.seconds)} för de ${answered} som ${phrases.got}.`;
  if (mean.atLeast === null) return { lead, rest: unanswered === 0 ? null : phrases.unanswered(unanswered) };
  const least = inUnitOf(written, mean.atLeast);
  return {
    lead,
    rest: `${count(waiting)} väntade fortfarande när loggen slutade. Med dem är medeltiden minst ${least}.`,
  };
}

function medianWords(
  { seconds, contacts, waiting, written }: Extract<Headline, { pattern: 'median' }>,
  noun: Noun,
  { got }: Phrases,
): HeadlineWords {
  const all = counted(contacts, noun.one, noun.many);
  return {
    lead:
      seconds === null
        ? `Färre än hälften av ${all} ${got}.`
        : `Hälften av ${all} ${got} inom ${inUnitOf(written, seconds)}.`,
    rest: waiting === 0 ? null : `${count(waiting)} väntade fortfarande när loggen slutade.`,
  };
}
