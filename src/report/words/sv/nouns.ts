import type { Category } from '../../../model/contact.js';
import type { Channel } from '../../../model/event.js';
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

const channelNouns: Record<Channel, Noun> = {
  mail: { one: 'mejl', many: 'mejl', only: 'Det enda mejlet', theMany: 'mejlen', none: 'Inget' },
  phone: { one: 'samtal', many: 'samtal', only: 'Det enda samtalet', theMany: 'samtalen', none: 'Inget' },
  case: caseNoun,
};

const categoryNouns: Record<Category, Noun> = {
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

/** The narrowest word that holds for every contact of the rule. A caller may ring many times, and is one contact. */
export function nounOf({ kind, channels, scope }: Worded): Noun {
  const [category, ...otherCategories] = scope.categories ?? [];
  if (category !== undefined && otherCategories.length === 0) return categoryNouns[category];
  const [channel, ...otherChannels] = channels;
  if (kind === 'reach' || channel === undefined || otherChannels.length > 0) return contactNoun;
  return channelNouns[channel];
}
