import { createHmac } from 'node:crypto';

/** At least 32 random bytes, which are never written. */
export type PersonKey = Uint8Array;

/** Bytes that a key must have: as many as SHA-256 gives, so that the key is no easier to guess than the sum. */
export const keyBytes = 32;

/**
 * What stands for a person under a key: without the key nobody can try whether it is the one they think of. Digits
 * and letters alone, which no spreadsheet takes for a formula.
 */
export function keptApart(person: string, key: PersonKey): string {
  return keyed(`person ${person}`, key).toString('hex');
}

/** Tells one key from another, and nothing of either. */
export function keySign(key: PersonKey): string {
  return keyed('which key', key).toString('hex');
}

function keyed(text: string, key: PersonKey): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
