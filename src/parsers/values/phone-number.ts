import { createRequire } from 'node:module';
import type * as AllNumbers from 'libphonenumber-js/min';

const hidden = new Set(
  `- – — ? anonym anonymt anonymous blockerad blockerat blocked dold dolt hemlig hemligt hemmelig inget okänd okänt privat
   private restricted saknas skjult skyddad skyddat ukjent unavailable unknown withheld confidential n/a na null none`
    .split(/\s+/)
    .concat([
      '',
      'visas ej',
      'ej visat',
      'ej tillgänglig',
      'ej tillgängligt',
      'ej presenterat',
      'inte tillgängligt',
    ]),
);
/** What hidden numbers are called, apart from the words for "number": `Hemligt nr`, `Anonymous caller`. */
const numberWords = /(?:^|[\s.-])(?:nr|nummer|tfn|telefonnummer|number|caller|uppringare|id)(?=[\s.-]|$)/g;

const bracketed = /<([^<>]+)>\s*$/;
const scheme = /^(?:sips?|tel):/i;
const numberLike = /^\+?[\d\s()/.-]+$/;
const maskedNumber = /^\+?(?=[^*xX]*\d)[\d\s()/.-]+[*xX][*xX\s]*$/;
/** Longer ones belong to the public network. */
const LONGEST_EXTENSION = 6;

const known = new Map<string, string | null>();

/**
 * A party of a call: an E.164 number (Sweden where no country is given), a masked one with its visible
 * digits (`+46701234***`), an extension of at most six digits, a queue or name as the log has it, or
 * null where the number was hidden.
 */
export function readParty(text: string): string | null {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const party = parseParty(text);
  known.set(text, party);
  return party;
}

function parseParty(text: string): string | null {
  const inner = (bracketed.exec(text)?.[1] ?? text).trim().replace(scheme, '');
  const plain = /^\+?\d+@/.test(inner) ? inner.slice(0, inner.indexOf('@')) : inner;
  if (isHidden(plain)) return null;
  if (maskedNumber.test(plain)) return readMasked(plain);
  if (!numberLike.test(plain)) return plain;
  const digits = plain.replace(/\D/g, '');
  if (digits.length <= LONGEST_EXTENSION) return digits === '' ? null : digits;
  return readNumber(plain) ?? digits;
}

/** Zeros alone, or a number masked from end to end, say no more than a word does. */
function isHidden(plain: string): boolean {
  if (/^(?:0+|[*xX]+)$/.test(plain)) return true;
  const word = plain.toLowerCase();
  return hidden.has(word) || hidden.has(word.replace(numberWords, ' ').trim().replace(/\s+/g, ' ') || word);
}

/** Mail knows no numbers, and many a log none but mobiles: it is loaded for the first that is looked up. */
let library: typeof AllNumbers | null = null;

/** By `require`, since its form for that stands in fewer files and can be loaded where it is asked for. */
function parsed(text: string): AllNumbers.PhoneNumber | undefined {
  library ??= loadLibrary();
  return library.parsePhoneNumberFromString(text, 'SE');
}

function loadLibrary(): typeof AllNumbers {
  return createRequire(import.meta.url)('libphonenumber-js/min');
}

/** As most callers' numbers are written; the library that knows all numbers takes its time over each. */
const swedishMobile = /^0(7[02369]\d{7})$/;

function readNumber(plain: string): string | null {
  const mobile = swedishMobile.exec(plain)?.[1];
  if (mobile !== undefined) return `+46${mobile}`;
  const number = parsed(plain);
  if (number?.isValid()) return number.number;
  // A zero for an outside line before a Swedish number looks like the mark of a foreign one.
  const local = plain.startsWith('00') ? parsed(plain.slice(1)) : undefined;
  if (local?.isValid()) return local.number;
  return number?.isPossible() ? number.number : null;
}

function readMasked(plain: string): string {
  const visible = plain.replace(/[^\d+*xX]/g, '').replace(/[xX]/g, '*');
  if (visible.startsWith('+')) return visible;
  if (visible.startsWith('00')) return `+${visible.slice(2)}`;
  if (/^46[1-9].{6}/.test(visible)) return `+${visible}`;
  // Excel lets go of the zero in front of a number.
  const isMobile = /^7.{8}$/.test(visible);
  return visible.startsWith('0') || isMobile ? `+46${visible.replace(/^0/, '')}` : visible;
}

/** True for a number of the public network, masked or not. */
export function isPublicNumber(party: string): boolean {
  return party.startsWith('+');
}

/** A Swedish number as people write it, `0980-31 92 10`; any other as it stands. */
export function nationalNumber(party: string): string {
  const number = party.startsWith('+46') ? parsed(party) : undefined;
  return number?.isValid() === true ? number.formatNational() : party;
}
