import type { NotContactReason, PlacedEvent, UnpairedReason } from '../model/contact.js';
import { type Column, codeValue, instantValue, sourceRowValue, textValue, unitValue } from './table-value.js';
import type { Words } from './words/words.js';

type ApartReason = NotContactReason | UnpairedReason | 'internal' | 'handed-on' | 'passing';

/** Why an event is no contact and belongs to none; null where it opens, joins or answers one. */
export function apartReason({ fate }: PlacedEvent): ApartReason | null {
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

/** The events that have such a reason. */
export function* apartOf(events: Iterable<PlacedEvent>): Generator<PlacedEvent> {
  for (const placed of events) if (apartReason(placed) !== null) yield placed;
}

/** The events that are no contacts: the order and the names are part of the interface. */
export function eventColumns({ codes, columns }: Words): readonly Column<PlacedEvent>[] {
  const { apartReasonWords, eventHeadings: headings } = columns;
  return [
    { name: 'event', heading: headings.event, width: 18, value: ({ id }) => textValue(id) },
    {
      name: 'channel',
      heading: headings.channel,
      width: 12,
      value: ({ event }) => codeValue(event.channel, codes.channelWords),
    },
    {
      name: 'direction',
      heading: headings.direction,
      width: 12,
      value: ({ direction }) => codeValue(direction, codes.directionWords),
    },
    {
      name: 'unit',
      heading: headings.unit,
      width: 42,
      value: ({ unit }) => unitValue(unit?.name ?? null, codes),
    },
    {
      name: 'received_at',
      heading: headings.at,
      width: 19,
      value: ({ event }) => instantValue(event.at.start),
    },
    {
      name: 'reason',
      heading: headings.reason,
      width: 30,
      value: (placed) => codeValue(apartReason(placed), apartReasonWords),
    },
    {
      name: 'source_file',
      heading: headings.sourceFile,
      width: 28,
      value: ({ event }) => textValue(event.sources[0].file),
    },
    {
      name: 'source_row',
      heading: headings.sourceRow,
      width: 9,
      value: ({ event }) => sourceRowValue(event.sources[0]),
    },
  ];
}
