import { z } from 'zod';
import { calendarMistakes } from '../rules/calendar-mistakes.js';
import { calendarSchema } from '../rules/calendar-schema.js';
import { weekHours } from '../rules/calendar-values.js';
import { readCheckedYaml } from '../rules/checked-yaml.js';
import { described, oneOrMore } from '../rules/json-schema.js';
import { columnMistakes } from './column-mistakes.js';
import { ownFormatMistakes } from './input-format-mistakes.js';
import { inputFormatSchema } from './input-format-schema.js';
import { pattern, skip } from './pattern-schema.js';

const notContactReasons = [
  'bulk',
  'no-reply',
  'system-notice',
  'spam',
  'bounce',
  'auto-reply',
  'read-receipt',
  'calendar',
] as const;

const sender = z.string().transform((text) => text.trim().toLowerCase());

const subjectPattern = described(pattern, 'Mönster (reguljärt uttryck) i ämnesraden', '^Faktura');
const senderAddress = described(sender, 'Avsändarens adress eller domän', 'faktura@leverantor.se');

const mailPattern = z.strictObject({ pattern: subjectPattern.optional(), sender: senderAddress.optional() });

const categoryLine = z
  .strictObject({
    pattern: subjectPattern.optional(),
    sender: senderAddress.optional(),
    mailbox: described(
      z.string(),
      'Brevlåda, nummer eller kö som mejlet eller samtalet kom till',
      'synpunkter@kommunen.se',
    ).optional(),
    category: described(
      z.enum(['question', 'complaint', 'view', 'record-request', 'ticket']),
      'Vad det gäller: fråga, klagomål, synpunkt, begäran om allmän handling eller ärende',
      'complaint',
    ).optional(),
    complexity: described(
      z.enum(['simple', 'complex']),
      'Om det är enkelt eller komplext',
      'simple',
    ).optional(),
  })
  .check(({ value, issues }) => {
    const { pattern: subject, sender: from, mailbox, category, complexity } = value;
    const isEmpty = subject === undefined && from === undefined && mailbox === undefined;
    if (!isEmpty && (category !== undefined || complexity !== undefined)) return;
    const message = isEmpty
      ? 'raden säger inte vilka mejl och samtal den gäller. Skriv pattern, sender eller mailbox, till exempel mailbox: synpunkter@kommunen.se'
      : 'raden säger inte vad de gäller. Skriv category eller complexity, till exempel category: complaint';
    issues.push({ code: 'custom', message, input: value });
  });

const input = z.strictObject({
  files: described(oneOrMore(z.string()), 'Filer eller mönster, räknade från projektfilens mapp', [
    'loggar/*.csv',
  ]),
  format: described(
    z.string(),
    'Formatets namn, där det inte känns igen av sig självt: ett som programmet känner, ett under inputFormats, eller en fil som beskriver det',
    'mail-swedish',
  ).optional(),
  zone: described(z.enum(['UTC', 'Europe/Stockholm']), 'Tidszon som loggen är skriven i', 'UTC').optional(),
  dateOrder: described(
    z.enum(['day-first', 'month-first']),
    'Vad som står först i datum som 10/8/2018: dagen eller månaden',
    'day-first',
  ).optional(),
  sheet: described(z.string(), 'Blad i en Excelfil', 'Blad1').optional(),
  direction: described(
    z.enum(['incoming', 'outgoing']),
    'Riktning, där hela filen har samma',
    'incoming',
  ).optional(),
  mailbox: described(
    z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[^\s@]+@[^\s@]+$/, 'ska vara brevlådans adress, till exempel info@kommunen.se'),
    'Brevlådan som listan är tagen ur, där listan inte säger det själv',
    'info@kommunen.se',
  ).optional(),
  columns: described(
    z.record(z.string(), z.string().trim().min(1)),
    'Rubriker som inte känns igen: formatets fält, och vad kolumnen heter i filen',
    { received: 'Ankom', closed: 'Färdigt' },
  ).optional(),
  skip,
});

/** The project file: all that a measurement needs to be repeated. Options on the command line win over it. */
export const projectSchema = z.strictObject({
  rules: described(z.string(), 'Regelverk: ett medföljande, eller en egen fil', 'norberg'),
  municipality: described(
    z.string(),
    'Kommunen som mäts, om den är en annan än regelverkets',
    'Lindåsa kommun',
  ).optional(),
  period: described(
    z.union([z.string(), z.number().transform(String)]),
    'Mätperiod: år, månad, vecka, datum eller spann',
    '2018-W41..2018-W45',
  ).optional(),
  inputs: described(z.array(input), 'Loggarna', [{ files: ['loggar/*.csv'] }]).optional(),
  inputFormats: described(
    z.record(z.string(), inputFormatSchema),
    'Egna format: loggar som programmet inte känner, beskrivna här och utpekade med format vid filerna',
    {
      växeln: {
        channel: 'phone',
        columns: { time: 'Påbörjat', from: 'Nummer', queue: 'Svarsgrupp', talk: 'Pratade' },
      },
    },
  ).optional(),
  organisation: described(
    z.string(),
    'Organisationstabellen: vilken enhet en adress eller ett nummer hör till',
    'enheter.csv',
  ).optional(),
  ownDomains: described(oneOrMore(z.string()), 'Kommunens e-postdomäner', ['kommunen.se']).optional(),
  ownNumbers: described(oneOrMore(z.string()), 'Kommunens nummer: ett nummer, en början eller en serie', [
    '0223-29',
  ]).optional(),
  calendar: described(calendarSchema, 'Egna öppettider och stängda dagar. De går före regelverkets', {
    hours: { 'mon-fri': '08:00-16:00' },
  }).optional(),
  phone: described(
    z.strictObject({
      hours: described(weekHours, 'Telefontider per veckodag, hela året om summer inte säger annat', {
        'mon-fri': '09:00-15:00',
      }).optional(),
      summer: described(calendarSchema.shape.summer.unwrap(), 'Andra telefontider på sommaren', {
        from: '06-15',
        until: '08-15',
        hours: { 'mon-fri': '09:00-12:00' },
      }).optional(),
      shortAbandon: described(
        z.number().min(0).max(60),
        'Sekunder inom vilka den som lägger på räknas ha lagt på genast',
        5,
      ).optional(),
    }),
    'Telefonin',
    { hours: { 'mon-fri': '09:00-15:00' } },
  ).optional(),
  notContacts: described(
    z.array(
      z.strictObject({
        pattern: subjectPattern.optional(),
        sender: senderAddress.optional(),
        reason: described(z.enum(notContactReasons), 'Varför det inte är någon kontakt', 'system-notice'),
      }),
    ),
    'Mejl som inte är någon kontakt',
    [{ pattern: '^Driftinformation', reason: 'system-notice' }],
  ).optional(),
  noAnswerNeeded: described(z.array(mailPattern), 'Mejl som inte kräver svar', [
    { pattern: '^Faktura' },
  ]).optional(),
  notices: described(
    z.array(mailPattern),
    'Kommunens egna mejl som bara ger besked om vem som handlägger och när svar kommer',
    [{ pattern: '^Besked om ditt ärende' }],
  ).optional(),
  categories: described(
    z.array(categoryLine),
    'Vad kontakterna gäller, där inget ärenderegister säger det. Första raden som passar och säger det avgör',
    [{ mailbox: 'synpunkter@kommunen.se', category: 'complaint' }],
  ).optional(),
  followUps: described(
    z.enum(['join', 'count']),
    'Om ett mejl efter svaret hör till samma kontakt (join) eller räknas som en ny (count)',
    'join',
  ).optional(),
  repliesToUs: described(
    z.enum(['count', 'ignore']),
    'Om svar på mejl som kommunen skrev först räknas som kontakter (count) eller inte (ignore)',
    'count',
  ).optional(),
  corrections: described(
    z.string(),
    'Filen med rättelser: det som loggarna inte visar, underskrivet',
    'rättelser.csv',
  ).optional(),
  formats: described(z.array(z.enum(['html', 'xlsx', 'json', 'csv'])), 'Filer som ska skrivas', [
    'html',
    'xlsx',
  ]).optional(),
  out: described(z.string(), 'Mapp för rapporten', 'rapport').optional(),
});

export type Project = z.output<typeof projectSchema>;
export type ProjectInput = NonNullable<Project['inputs']>[number];

/** Throws a UserError with every mistake, each with line and column. */
export function readProject(text: string, file: string): Project {
  return readCheckedYaml(text, {
    file,
    schema: projectSchema,
    furtherCheck: (written) => [
      ...calendarMistakes(written),
      ...columnMistakes(written),
      ...ownFormatMistakes(written),
    ],
  });
}
