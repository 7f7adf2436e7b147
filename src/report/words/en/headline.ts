import type { HiddenCell } from '../../../model/cell.js';
import type { CountedHeadline, Fraction, Headline } from '../../view.js';
import { headlineRest } from '../../view-headline-rest.js';
import type { HeadlineWords, Noun, Phrases } from '../rule-words.js';
import { count, counted, interval, inUnitOf, outOfHundred, percent } from './format.js';
import { untoldWords } from './one-sided.js';
import { ofOne } from './phrases.js';

const fractionWords: Record<Fraction, string> = {
  half: 'half',
  third: 'one third',
  'two-thirds': 'two thirds',
};

/** The sentence that a board member can quote. */
export function headlineWords(headline: Headline, noun: Noun, phrases: Phrases): HeadlineWords {
  const { pattern } = headline;
  if (pattern === 'hidden') return { lead: hiddenLead[headline.why], rest: null };
  if (pattern === 'one-sided') return untoldWords(headline, noun);
  if (pattern === 'nothing-judged') {
    return { lead: `No ${noun.one} could be assessed against the promise.`, rest: null };
  }
  if (pattern === 'mean') return meanWords(headline, noun, phrases);
  if (pattern === 'median') return medianWords(headline, noun, phrases);
  return { lead: leadOf(headline, noun, phrases), rest: restOf(headline, phrases) };
}

const hiddenLead: Record<HiddenCell['hidden'], string> = {
  few: 'Fewer than five contacts could be assessed. The outcome is therefore not shown.',
  protects: 'The outcome is not shown. It would reveal a group of fewer than five contacts.',
};

function leadOf(headline: CountedHeadline, noun: Noun, { did, didNot }: Phrases): string {
  const { share, about } = headline;
  const [became, opposite] = about === 'kept' ? [did, didNot] : [didNot, did];
  const all = counted(share.judged, noun.one, noun.many);
  const parts = `${count(share.met)} of ${all}`;
  switch (headline.pattern) {
    case 'all':
      if (share.judged === 1) return `${noun.only} ${ofOne(became)}.`;
      return `All ${count(share.judged)} ${headline.pending > 0 ? 'assessed ' : ''}${noun.many} ${became}.`;
    case 'none':
      if (share.judged === 1) return `${noun.only} ${ofOne(opposite)}.`;
      return `${noun.none} of ${all} ${became}.`;
    case 'almost-all':
      return `Nearly all, ${parts}, ${became}.`;
    case 'under-half':
      return `Fewer than half, ${parts}, ${became}.`;
    case 'few-contacts':
      return `${parts} ${share.met === 1 ? ofOne(became) : became} (${percent(share.value)}).`;
    case 'near-fraction':
      return `About ${fractionWords[headline.fraction]} of ${noun.theMany} (${percent(share.value)}, interval ${interval(share)}) ${became}.`;
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
      return `There are so few contacts that the value is uncertain: ${interval(rest.share)}.`;
    case 'unanswered':
      return phrases.unanswered(rest.contacts);
    case 'late':
      return phrases.late(rest.contacts);
    case 'pending':
      return `${count(rest.contacts)} ${rest.contacts === 1 ? 'was' : 'were'} not yet settled when the log ended.`;
  }
}

function stillWaiting(waiting: number): string {
  return `${count(waiting)} ${waiting === 1 ? 'was' : 'were'} still waiting when the log ended.`;
}

function meanWords(
  { mean, waiting, unanswered, written }: Extract<Headline, { pattern: 'mean' }>,
  noun: Noun,
  phrases: Phrases,
): HeadlineWords {
  const answered = counted(mean.answered, noun.one, noun.many);
  const got = mean.answered === 1 ? ofOne(phrases.got) : phrases.got;
  const lead = `The mean wait was ${inUnitOf(written, mean.seconds)} for the ${answered} that ${got}.`;
  if (mean.atLeast === null) return { lead, rest: unanswered === 0 ? null : phrases.unanswered(unanswered) };
  const least = inUnitOf(written, mean.atLeast);
  return {
    lead,
    rest: `${stillWaiting(waiting)} With ${waiting === 1 ? 'it' : 'them'} included, the mean is at least ${least}.`,
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
        ? `Fewer than half of ${all} ${got}.`
        : `Half of ${all} ${got} within ${inUnitOf(written, seconds)}.`,
    rest: waiting === 0 ? null : stillWaiting(waiting),
  };
}
