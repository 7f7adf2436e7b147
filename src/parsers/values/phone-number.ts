import { createRequire } from 'node:module';
import type * as AllNumbers from 'libphonenumber-js/min';
import { plainSigns } from '../../plain-signs.js';

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s.-]+/).filter((word) => word !== '');
}

/** What stands where a number should, and says alone that there is none. */
const hidden = new Set(
  wordsOf(
    `? anonym anonymt anonymous blockerad blockerat blocked clir dold dolt hemlig hemligt hemmelig inget okänd okänt
     privat private restricted saknas skjult skyddad skyddat spärrad spärrat ukjent unavailable unknown withheld
     confidential n/a na null none`,
  ),
);
/** What says so beside another word: `ej visat`, `no caller id`. */
const absent = new Set(
  wordsOf(
    'ej inte ingen utan no not without visas visat visad tillgänglig tillgängligt available presenterat presenteras angivet angiven',
  ),
);
/** What hidden numbers are called: `Hemligt nr`, `A-nummer saknas`. */
const numberWords = new Set(
  wordsOf('a nr nummer tfn telefonnummer nummervisning nummerpresentation number caller uppringare id'),
);

const bracketed = /<([^<>]+)>\s*$/;
const scheme = /^(?:sips?|tel):/i;
/** What callers dial before a number so as to hide their own; the log knows it all the same. */
const hidingCode = /^[#*]31[#*]/;
/** As SIP writes that the caller wished to be unknown. */
const anonymousAddress = /^(?:anonymous|restricted|unavailable|unknown)@|@anonymous\.invalid$/i;
/** A number with its zone or country, nine digits at the least: `08.30-16.30` is none. */
const numberAmongWords = /(?<![\p{L}\d])(?:\+|0)(?:[\s()/.-]*\d){8,}/u;
/** As programs write a number column that they took for measurements: `701740605.0`. People begin a number with its zero. */
const decimalsOfNothing = /^(0|[1-9]\d*)[.,]0{1,2}$/;
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
  const plain = bareParty(plainSigns(text)).replace(decimalsOfNothing, '$1');
  if (isHidden(plain)) return null;
  if (maskedNumber.test(plain)) return readMasked(plain);
  if (!numberLike.test(plain)) return numberWithin(plain) ?? bareParty(text);
  const digits = plain.replace(/\D/g, '');
  if (digits.length <= LONGEST_EXTENSION) return digits === '' ? null : digits;
  return readNumber(plain) ?? digits;
}

/** Without the name in front of it and what telephones write around a number. */
function bareParty(text: string): string {
  const inner = (bracketed.exec(text)?.[1] ?? text).trim().replace(scheme, '').replace(hidingCode, '');
  return /^\+?\d+@/.test(inner) ? inner.slice(0, inner.indexOf('@')) : inner;
}

/** The one number of a text that says whose it is or of what kind: `070-123 45 67 (mobil)`; null where there is none. */
function numberWithin(text: string): string | null {
  const [written] = numberAmongWords.exec(text) ?? [];
  if (written === undefined || /[\d@]/.test(text.replace(written, ''))) return null;
  const number = parsed(written);
  return number?.isValid() === true ? number.number : null;
}

/** Zeros alone, or a number masked from end to end, say no more than a word does. */
function isHidden(plain: string): boolean {
  if (/^(?:[\s.-]*|0+|[*xX]+)$/.test(plain) || anonymousAddress.test(plain)) return true;
  const words = wordsOf(plain.toLowerCase());
  const telling = words.filter((word) => !numberWords.has(word));
  if (telling.length === 0 || !telling.every((word) => hidden.has(word) || absent.has(word))) return false;
  return words.length > 1 || telling.some((word) => hidden.has(word));
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
