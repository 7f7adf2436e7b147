import { z } from 'zod';
import { readableAddress } from '../../domain-name.js';
import { told } from '../../errors/mistakes.js';
import { calendarMistakes } from '../../rules/calendar-mistakes.js';
import { calendarSchema } from '../../rules/calendar-schema.js';
import { weekHours } from '../../rules/calendar-values.js';
import { readCheckedYaml } from '../../rules/checked-yaml.js';
import { described, oneOrMore, orSingle } from '../../rules/json-schema.js';
import { type Shape, toldIssue } from '../../rules/told-issue.js';
import { askedFormats } from '../writing/formats.js';
import { columnMistakes } from './column-mistakes.js';
import { ownFormatMistakes } from './input-format-mistakes.js';
import { inputFormatSchema } from './input-format-schema.js';
import { callLimits, mailLimits } from './pairing-limits.js';
import { skip } from './pattern-schema.js';
import { backgroundSchema } from './project-background.js';
import { conversations, mailNatures, senderAddress, subjectPattern } from './project-mail.js';
import { sameCalls, sameCallsMistakes } from './same-calls.js';
import { valueMistakes } from './value-mistakes.js';

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
    const message = told(({ project }) => (isEmpty ? project.lineForWhat() : project.lineSaysNothing()));
    issues.push({ ...toldIssue(message), input: value });
  });

const input = z.strictObject({
  files: described(
    orSingle(z.array(z.string()).min(1)),
    'Filer eller mönster, räknade från projektfilens mapp',
    ['loggar/*.csv'],
  ),
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
      .regex(/^[^\s@]+@[^\s@]+$/, 'mailbox' satisfies Shape)
      .transform((text) => readableAddress(text)),
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
  ownNumbers: described(
    oneOrMore(z.string('quoted' satisfies Shape)),
    'Kommunens nummer: ett nummer, en början eller en serie',
    ['0223-29'],
  ).optional(),
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
      ...callLimits.shape,
      sameCalls: sameCalls.optional(),
    }),
    'Telefonin',
    { hours: { 'mon-fri': '09:00-15:00' } },
  ).optional(),
  mail: described(mailLimits, 'E-posten: hur nära det som hör ihop ska vara', {
    conversationDays: 30,
  }).optional(),
  ...mailNatures,
  categories: described(
    z.array(categoryLine),
    'Vad kontakterna gäller, där inget ärenderegister säger det. Första raden som passar och säger det avgör',
    [{ mailbox: 'synpunkter@kommunen.se', category: 'complaint' }],
  ).optional(),
  ...conversations,
  corrections: described(
    z.string(),
    'Filen med rättelser: det som loggarna inte visar, underskrivet',
    'rättelser.csv',
  ).optional(),
  quality: described(oneOrMore(z.string()), 'Ifyllda formulär från sample', ['granskning.xlsx']).optional(),
  earlier: described(
    z.string(),
    'resultat.json från en tidigare mätning, att jämföra med',
    'tidigare/resultat.json',
  ).optional(),
  background: described(
    z.array(backgroundSchema),
    'Värden som andra har publicerat, gjorda på annat sätt. De visas bredvid och jämförs aldrig',
    [
      {
        label: 'Svar på e-post inom ett dygn, medelvärde för kommuner',
        share: 80,
        year: 2018,
        source: 'Kommunens Kvalitet i Korthet',
        method: 'testmejl',
      },
    ],
  ).optional(),
  formats: described(z.array(z.enum(askedFormats)), 'Filer som ska skrivas', ['html', 'xlsx']).optional(),
  out: described(z.string(), 'Mapp för rapporten', 'rapport').optional(),
  lang: described(
    z.enum(['sv', 'en']),
    'Språk i rapporten och på skärmen: svenska eller engelska',
    'sv',
  ).optional(),
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
      ...sameCallsMistakes(written),
      ...valueMistakes(written),
    ],
  });
}
