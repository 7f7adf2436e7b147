import { maskedValue } from '../masked-value.js';

/** `j***@h***.example`, `070-*** **05`, `A***`: enough to find the row by, and not to know the person by. */
export function maskedParty(party: string): string {
  const text = party.trim();
  if (text.includes('@')) return maskedAddress(text);
  if (/^\+?[\d*]+$/.test(text)) return maskedNumber(text);
  return text === '' ? '' : `${[...text][0] ?? ''}***`;
}

function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const ending = dot < 0 ? '' : domain.slice(dot);
  return `${[...address][0] ?? ''}***@${[...domain][0] ?? ''}***${ending}`;
}

/** Of a Swedish number the first three digits and the last two; of any other the last two alone. */
function maskedNumber(number: string): string {
  const digits = number.startsWith('+46') ? `0${number.slice(3)}` : number;
  if (digits.length < 7) return '***';
  const end = digits.endsWith('*') ? '**' : digits.slice(-2);
  const start = digits.startsWith('+') ? digits.slice(0, 2) : digits.slice(0, 3);
  return `${start}-*** **${end}`;
}

const address = /[^\s<>()[\]:;,"'”]+@[^\s<>()[\]:;,"'”@]+/g;
/** A date with its time of day, which is shown; else what could be a number, with whatever dashes and digits. */
const digits =
  /(?<!\d)(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2}))[T ]\d{1,2}:\d{2}(?::\d{2})?|\+?\p{Nd}[\p{Nd}\p{Pd}\p{Cf}\u2212\s()/.]{5,}\p{Nd}/gu;

/** A text for the analyst's screen in which every address, and what could be a number of a person, is masked. */
export function maskedText(text: string): string {
  return text
    .replace(address, maskedAddress)
    .replace(digits, (found) => (maskedValue(found) === found.trim() ? found : maskedDigits(found)));
}

function maskedDigits(found: string): string {
  return (found.match(/\p{Nd}/gu) ?? []).length < 7 ? found : '***';
}
