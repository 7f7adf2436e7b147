import type { StatedDirection } from './parser.js';

/** The words that exports use for which way a mail or call went. */
export const directionWords: { readonly [word: string]: StatedDirection } = {
  in: 'incoming',
  i: 'incoming',
  inkommande: 'incoming',
  inkommen: 'incoming',
  inkommet: 'incoming',
  inbound: 'incoming',
  incoming: 'incoming',
  mottaget: 'incoming',
  mottagen: 'incoming',
  ut: 'outgoing',
  u: 'outgoing',
  utgående: 'outgoing',
  utgått: 'outgoing',
  outbound: 'outgoing',
  outgoing: 'outgoing',
  originating: 'outgoing',
  skickat: 'outgoing',
  skickad: 'outgoing',
  intern: 'internal',
  internt: 'internal',
  internal: 'internal',
  'intra-org': 'internal',
};
