import { type NounName, nounName } from '../noun-name.js';
import type { Noun, Worded } from '../rule-words.js';

const contactNoun: Noun = {
  one: 'kontakt',
  many: 'kontakter',
  only: 'Den enda kontakten',
  theMany: 'kontakterna',
  none: 'Ingen',
};

const caseNoun: Noun = {
  one: 'ärende',
  many: 'ärenden',
  only: 'Det enda ärendet',
  theMany: 'ärendena',
  none: 'Inget',
};

const nouns: Record<NounName, Noun> = {
  mail: { one: 'mejl', many: 'mejl', only: 'Det enda mejlet', theMany: 'mejlen', none: 'Inget' },
  phone: { one: 'samtal', many: 'samtal', only: 'Det enda samtalet', theMany: 'samtalen', none: 'Inget' },
  case: caseNoun,
  question: { one: 'fråga', many: 'frågor', only: 'Den enda frågan', theMany: 'frågorna', none: 'Ingen' },
  complaint: {
    one: 'klagomål',
    many: 'klagomål',
    only: 'Det enda klagomålet',
    theMany: 'klagomålen',
    none: 'Inget',
  },
  view: {
    one: 'synpunkt',
    many: 'synpunkter',
    only: 'Den enda synpunkten',
    theMany: 'synpunkterna',
    none: 'Ingen',
  },
  'record-request': {
    one: 'begäran',
    many: 'begäranden',
    only: 'Den enda begäran',
    theMany: 'begärandena',
    none: 'Ingen',
  },
  ticket: caseNoun,
  unknown: contactNoun,
};

/** The narrowest word that holds for every contact of the rule. */
export function nounOf(rule: Worded): Noun {
  return nouns[nounName(rule)];
}
