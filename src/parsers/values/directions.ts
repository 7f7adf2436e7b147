import type { StatedDirection } from '../row.js';

/** The words that exports use for which way a mail or call went. */
export const directionWords: { readonly [word: string]: StatedDirection } = {
  in: 'incoming',
  i: 'incoming',
  inkommande: 'incoming',
  inkommen: 'incoming',
  inkommet: 'incoming',
  ink: 'incoming',
  'ink.': 'incoming',
  'inkommande samtal': 'incoming',
  inåt: 'incoming',
  inbound: 'incoming',
  received: 'incoming',
  incoming: 'incoming',
  mottaget: 'incoming',
  mottagen: 'incoming',
  ut: 'outgoing',
  u: 'outgoing',
  utgående: 'outgoing',
  utgått: 'outgoing',
  utg: 'outgoing',
  'utg.': 'outgoing',
  out: 'outgoing',
  'utgående samtal': 'outgoing',
  utåt: 'outgoing',
  uppringt: 'outgoing',
  outbound: 'outgoing',
  outgoing: 'outgoing',
  originating: 'outgoing',
  skickat: 'outgoing',
  skickad: 'outgoing',
  sent: 'outgoing',
  intern: 'internal',
  internt: 'internal',
  internal: 'internal',
  'internt samtal': 'internal',
  'intra-org': 'internal',
};

const meanings = new Map(Object.entries(directionWords));

/** The direction that a word of an export tells; null where it tells none. */
export function directionOf(word: string): StatedDirection {
  return meanings.get(word.trim().toLowerCase()) ?? null;
}
