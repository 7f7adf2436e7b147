import { readableAddress } from '../../domain-name.js';

const betweenAddresses = /[\s<>()[\]:;,"']+/;
const address = /^.+@[^@]+/;

/** One address and nothing else, written so that it is read as it stands. */
const plainAddress = /^[a-z0-9._+-]+@[a-z0-9.-]*[a-z0-9-]$/;

/** Every address in a text, in order, lower case, its domain in the letters of people, each once; names around them are left out. */
export function readAddresses(text: string): readonly string[] {
  if (plainAddress.test(text) && !text.includes('xn--')) return [text];
  const words = text.includes('@') ? text.split(betweenAddresses) : [];
  const found = words.flatMap((word) => address.exec(word)?.[0] ?? []);
  return [...new Set(found.map((one) => readableAddress(one.replace(/\.+$/, ''))))];
}

/** The null sender of the mail standard, which only machines use. */
export function isNullSender(text: string): boolean {
  return text.trim() === '<>';
}

/** Every message id in angle brackets, whatever words stand around them; without brackets, every word with an @. */
export function readMessageIds(text: string): readonly string[] {
  const bracketed = [...text.matchAll(/<([^<>\s]+)>/g)].flatMap((match) => match[1] ?? []);
  return bracketed.length > 0 ? bracketed : text.split(/[\s,;]+/).filter((word) => word.includes('@'));
}

/** A message id without its angle brackets; empty where there is none. */
export function bareMessageId(text: string): string {
  const plain = text.trim();
  return plain.slice(plain.startsWith('<') ? 1 : 0, plain.endsWith('>') ? -1 : undefined);
}
