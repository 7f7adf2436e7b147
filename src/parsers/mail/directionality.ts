import type { StatedDirection } from '../row.js';

/** What Exchange says of which way a mail went: by number as documented, by word as its servers write it. */
export const directionality: { readonly [word: string]: StatedDirection } = {
  '1': 'incoming',
  incoming: 'incoming',
  inbound: 'incoming',
  '2': 'outgoing',
  originating: 'outgoing',
  outgoing: 'outgoing',
  outbound: 'outgoing',
  undefined: null,
};
