import { z } from 'zod';
import { described, oneOrMore } from '../../rules/json-schema.js';
import { shaped } from '../../rules/told-issue.js';
import { caseColumnsSchema, mailColumnsSchema, phoneColumnsSchema } from './input-format-columns.js';
import { skip } from './pattern-schema.js';

const direction = z.enum(['incoming', 'outgoing', 'internal']);
const directions = described(
  z.record(z.string(), described(direction, 'Åt vilket håll', 'incoming')),
  'Filens egna ord för riktning',
  { Mottaget: 'incoming', Skickat: 'outgoing' },
);

const statuses = [
  ...['answered', 'no-answer', 'busy', 'voicemail', 'menu', 'failed'],
  ...['handed-on', 'callback-ordered', 'unstated'],
] as const;
const categories = ['question', 'complaint', 'view', 'record-request', 'ticket', 'unknown'] as const;

/** What every described format may say. */
const common = {
  title: described(z.string(), 'Vad formatet kallas i rapporten', 'Växelns samtalslista').optional(),
  zone: described(
    z.enum(['Europe/Stockholm', 'UTC']),
    'Tidszon som tiderna är skrivna i. Där inget sägs: svensk tid',
    'UTC',
  ).optional(),
  dateOrder: described(
    z.enum(['day-first', 'month-first']),
    'Om dagen eller månaden står först i datum som 10/8/2018. Behövs bara där filen inte visar det',
    'day-first',
  ).optional(),
  delimiter: described(
    shaped(/^(?:.|tab)$/u, 'delimiter'),
    'Tecknet mellan kolumnerna, eller tab. Behövs bara där det inte går att se',
    'tab',
  ).optional(),
  header: described(
    z.boolean(),
    'false där filen saknar rubrikrad. Kolumnerna pekas då ut med nummer, den första är 1',
    false,
  ).optional(),
  direction: described(
    z.enum(['incoming', 'outgoing']),
    'Riktning, där hela filen har samma. Annars avgör en kolumn, eller egna domäner och nummer',
    'incoming',
  ).optional(),
  skip,
};

const foldBy = described(
  oneOrMore(z.union([z.string(), z.number()])),
  'Kolumner som är lika på alla rader om samma samtal eller mejl, där det inte finns ett id',
  ['Samtal', 'Datum'],
).optional();

const mails = z.strictObject({
  channel: described(z.literal('mail'), 'Vad filen handlar om', 'mail'),
  ...common,
  columns: described(mailColumnsSchema, 'Vilken kolumn som säger vad', {
    ...{ time: 'Tidpunkt', sender: 'Avsändare', recipients: 'Mottagare' },
  }),
  choices: described(z.strictObject({ direction: directions.optional() }), 'Vad filens ord betyder', {
    direction: { Mottaget: 'incoming' },
  }).optional(),
  foldBy,
});

const calls = z.strictObject({
  channel: described(z.literal('phone'), 'Vad filen handlar om', 'phone'),
  ...common,
  columns: described(phoneColumnsSchema, 'Vilken kolumn som säger vad', {
    ...{ time: 'Påbörjat', from: 'Nummer', queue: 'Svarsgrupp', status: 'Hur det gick' },
  }),
  choices: described(
    z.strictObject({
      direction: directions.optional(),
      status: described(
        z.record(z.string(), described(z.enum(statuses), 'Vad det blev av samtalet', 'answered')),
        'Filens egna ord för vad det blev av samtalet. unstated: samtalstiden avgör',
        { Klarat: 'answered', Tappat: 'no-answer' },
      ).optional(),
    }),
    'Vad filens ord betyder',
    { status: { Klarat: 'answered' } },
  ).optional(),
  foldBy,
});

const cases = z.strictObject({
  channel: described(z.literal('case'), 'Vad filen handlar om', 'case'),
  ...common,
  columns: described(caseColumnsSchema, 'Vilken kolumn som säger vad', {
    ...{ received: 'Ankom', closed: 'Färdigt', caseNumber: 'Nr' },
  }),
  choices: described(
    z.strictObject({
      direction: directions.optional(),
      category: described(
        z.record(z.string(), described(z.enum(categories), 'Vad ärendet gäller', 'complaint')),
        'Filens egna ord för vad ärendet gäller',
        { Missnöje: 'complaint' },
      ).optional(),
    }),
    'Vad filens ord betyder',
    { category: { Missnöje: 'complaint' } },
  ).optional(),
});

/** A format that the program does not know, in the user's own words. */
export const inputFormatSchema = z.discriminatedUnion('channel', [mails, calls, cases]);

export type WrittenFormat = z.output<typeof inputFormatSchema>;
