import type { Arrival, CaseTime, Category, Complexity, FeedbackContent } from '../../model/event.js';

/** What a cell of a register means that is not a time. Every text that no word here covers says nothing. */

type Meanings<Value> = readonly (readonly [Value, RegExp])[];

function meaningOf<Value>(cell: string, meanings: Meanings<Value>): Value | null {
  return meanings.find(([, words]) => words.test(cell))?.[0] ?? null;
}

/** Where a cell names two, the first: “klagomål och synpunkter” is a complaint, the stricter promise. */
const categories: Meanings<Category> = [
  [
    'record-request',
    /allmänn?a? handling|utlämnande|begära ut|handlingsbegäran|record request|public record|freedom of information/i,
  ],
  ['complaint', /klagomål|reklamation|missnöj|complaint/i],
  ['view', /synpunkt|åsikt|beröm|förslag|\bview\b|opinion|feedback|suggestion|compliment|praise/i],
  ['question', /fråg(?:a|or)|förfråg|question|inquiry|enquiry/i],
  ['ticket', /ärende|felanmäl|support|ticket|incident|problem|\btask\b/i],
];

export function readCategory(cell: string): Category {
  return meaningOf(cell, categories) ?? 'unknown';
}

const arrivals: Meanings<Arrival> = [
  ['web', /webb?|formulär|e-?tjänst|portal|\bapp\b|form\b|widget|help ?center/i],
  ['mail', /e-?post|mejl|e?-?mail/i],
  ['phone', /telefon|samtal|\btel\b|\btfn\b|växel|phone|\bcall\b|voice/i],
  ['visit', /besök|reception|disk\b|visit|walk-?in|in person|personlig/i],
  ['letter', /brev|\bpost\b|papper|\bfax\b|letter/i],
];

export function readArrival(cell: string): Arrival | null {
  return isBlank(cell) ? null : (meaningOf(cell, arrivals) ?? 'other');
}

const complexities: Meanings<Complexity> = [
  ['simple', /\b(?:ej|inte|icke|not) (?:komplex|komplicera|svår|avancera|complex|difficult)/i],
  ['complex', /komplex|komplicera|svår|avancera|\bhög\b|\bej enke?l|\binte enke?l|complex|difficult|hard\b/i],
  ['simple', /enkel|enkla|lätt|\blåg\b|simple|easy/i],
];

export function readComplexity(cell: string): Complexity | null {
  return meaningOf(cell, complexities);
}

const contents: Meanings<FeedbackContent> = [
  ['received', /mottag|bekräft|received|receipt/i],
  ['measure', /åtgärd|measure|action/i],
  ['plan', /tids?plan|tidpunkt|\bplan\b|schedule/i],
  ['contact-person', /kontakt|handläggare|contact/i],
];

export type Contains = { readonly [content in FeedbackContent]: boolean | null };

/** The parts that a list of words names; what it leaves out the feedback did not hold. */
export function readContents(cell: string): Contains {
  const isNamed = (wanted: FeedbackContent) =>
    isBlank(cell) ? null : contents.some(([content, words]) => content === wanted && words.test(cell));
  return {
    received: isNamed('received'),
    measure: isNamed('measure'),
    plan: isNamed('plan'),
    'contact-person': isNamed('contact-person'),
  };
}

const yes = /^(?:ja|j|x|yes|y|true|sant|1|✓|✔)$/i;
const no = /^(?:nej|n|no|none|false|falskt|0|ej|inte|ingen|inget|inga)$/i;

/** Null where nothing stands; a text that is neither yes nor no shows that there is something. */
export function readPresence(cell: string): boolean | null {
  if (isBlank(cell)) return null;
  return !no.test(cell.trim());
}

/** Null for everything but a yes or a no. */
export function readYesNo(cell: string): boolean | null {
  const word = cell.trim();
  if (yes.test(word)) return true;
  return no.test(word) ? false : null;
}

const anonymous =
  /^(?:(?:vill vara |helt )?anonym|okän[dt]\b|unknown|(?:namn )?(?:ej|inte) (?:angiv|ange|uppg|känt|namng)|(?:uppgift |namn )?saknas$|inget namn|ingen$|n\/a$|null$|\?+$)/iu;

/** True for the words that stand where a name would have stood. */
export function isAnonymous(cell: string): boolean {
  return isBlank(cell) || anonymous.test(cell.trim());
}

/** True where a cell is empty, or filled with what people write to say so. */
export function isBlank(cell: string): boolean {
  return /^[\s–—-]*$/.test(cell);
}

const statuses: Meanings<CaseTime> = [
  [
    'closed',
    /^\P{L}*(?:done|closed|completed|cancell?ed|resolved|solved|klart?|stäng[dt]|löst|avsluta[dt]|avskriv(?:en|et)|åtgärda[dt])(?!\p{L})/iu,
  ],
  ['answered', /^\P{L}*(?:besvara[dt]|svarat|återkoppla[dt]|answered|replied)(?!\p{L})/iu],
];

/** What a status says has happened to a case, without saying when; null for what is still going on. */
export function readStatus(cell: string): CaseTime | null {
  return meaningOf(cell, statuses);
}
