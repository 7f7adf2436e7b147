import type { PlacedEvent } from '../model/contact.js';
import { type Column, codeValue, instantValue, sourceRowValue, textValue } from './table-value.js';
import { channelWords, directionWords, notContactWords, unpairedWords } from './words/sv/codes.js';

const reasonWords = {
  ...unpairedWords,
  ...notContactWords,
  internal: 'inom kommunen',
  'handed-on': 'lämnade över en kontakt inom kommunen',
  passing: 'mellan utomstående',
};

/** Why an event is no contact and belongs to none; null where it opens, joins or answers one. */
export function apartReason({ fate }: PlacedEvent): keyof typeof reasonWords | null {
  switch (fate.what) {
    case 'opens':
    case 'joins':
    case 'pairs':
      return null;
    case 'not-a-contact':
    case 'unpaired':
      return fate.reason;
    case 'internal':
      return fate.handsOn === null ? 'internal' : 'handed-on';
    case 'passing':
      return 'passing';
  }
}

/** The events that are no contacts: the order and the names are part of the interface. */
export const eventColumns: readonly Column<PlacedEvent>[] = [
  { name: 'event', heading: 'Händelse', width: 18, value: ({ id }) => textValue(id) },
  {
    name: 'channel',
    heading: 'Kanal',
    width: 12,
    value: ({ event }) => codeValue(event.channel, channelWords),
  },
  {
    name: 'direction',
    heading: 'Riktning',
    width: 12,
    value: ({ direction }) => codeValue(direction, directionWords),
  },
  { name: 'unit', heading: 'Enhet', width: 42, value: ({ unit }) => textValue(unit?.name ?? null) },
  {
    name: 'received_at',
    heading: 'Tid',
    width: 19,
    value: ({ event }) => instantValue(event.at.start),
  },
  {
    name: 'reason',
    heading: 'Skäl',
    width: 30,
    value: (placed) => codeValue(apartReason(placed), reasonWords),
  },
  {
    name: 'source_file',
    heading: 'Källfil',
    width: 28,
    value: ({ event }) => textValue(event.sources[0].file),
  },
  {
    name: 'source_row',
    heading: 'Källrad',
    width: 9,
    value: ({ event }) => sourceRowValue(event.sources[0]),
  },
];
