/** Words of the workbook: its sheets, what stands above their columns, and what is said of it as a whole. */

/** On every page and in the file's properties. */
export const workbookWords = {
  title: (municipality: string) => `Servicemätning, underlag: ${municipality}`,
  status: 'Arbetsmaterial',
  notice: 'Arbetsmaterial: visar alla antal, även små grupper. Publicera rapporten i stället.',
  personalStatus: 'Arbetsmaterial med personuppgifter',
  personalNotice:
    'Innehåller personuppgifter ur loggarna och alla antal. Visa filen bara för dem som mäter, och radera den när den inte behövs.',
  page: 'Sida',
  of: 'av',
  all: 'allt',
  agrees: 'stämmer',
  differs: 'stämmer inte',
  notReached: 'uppnås inte',
  shortened: (sheet: string, rows: { readonly shown: number; readonly all: number }, file: string) =>
    `Fliken ${sheet} visar ${rows.shown} av ${rows.all} rader. Alla rader finns i ${file}.`,
};

export const sheetNames = {
  summary: 'Sammanfattning',
  promises: 'Löften',
  channels: 'Kanaler',
  kinds: 'Organisationsformer',
  boards: 'Nämnder',
  units: 'Enheter',
  unitChannels: 'Enhet × kanal',
  weeks: 'Veckor',
  readings: 'Tolkningar',
  account: 'Redovisning',
  sensitivity: 'Känslighet',
  evidence: 'Bevis',
  balance: 'Balans',
  quality: 'Datakvalitet',
  corrections: 'Rättelser',
  change: 'Före och efter',
  inputs: 'Underlag',
  contacts: 'Kontakter',
  events: 'Ej kontakter',
  rejected: 'Avvisade rader',
};

/** The first sheet: what is told, in the order of its rows. */
export const summarySheetWords = {
  what: 'Uppgift',
  value: 'Värde',
  note: 'Anmärkning',
  lists: 'Listor',
  municipality: 'Kommun',
  ruleSet: 'Regelverk',
  source: 'Källa',
  firstDay: 'Mätperiod, första dag',
  lastDay: 'Mätperiod, sista dag',
  workingDays: 'Arbetsdagar i mätperioden',
  hours: 'Öppettider',
  hoursAssumed: 'Antagna: kommunen har inte bekräftat dem.',
  logEnd: (channel: string) => `Loggens slut: ${channel}`,
  declared: 'Angivet.',
  lastEvent: 'Sista händelsen.',
  reportDate: 'Rapportens datum',
  program: 'Program',
  cannotMeasure: 'Kan inte mätas här',
};

/** Of the figures of one group of contacts. */
export const cellHeadings = {
  judged: 'Bedömda',
  unanswered: 'Obesvarade',
  late: 'För sent eller avviker',
  met: 'Uppfyllda',
  share: 'Andel uppfyllda',
  low: 'Intervall från',
  high: 'Intervall till',
  pending: 'Räknas inte än',
  withinLog: 'Andel uppfyllda, frist inom loggen',
  notAssessable: 'Ej bedömbara',
  excluded: 'Undantagna',
  median: (clock: string) => `Hälften har fått svar, ${clock}`,
  ninetieth: (clock: string) => `Nio av tio har fått svar, ${clock}`,
  elapsed: 'verklig tid',
  own: 'tolkningens tid',
  mean: 'Medeltid för dem som fick svar, tolkningens tid',
  meanAtLeast: 'Medeltid, minst, med dem som väntar',
};

/** Of what a group of contacts is a group of. */
export const groupHeadings = {
  rule: 'Löfte',
  reading: 'Tolkning',
  mainReading: 'Huvudtolkning',
  channel: 'Kanal',
  kind: 'Organisationsform',
  unit: 'Enhet',
  board: 'Nämnd',
  noBoard: 'ingen nämnd',
  standing: 'Läge mot helheten',
  week: 'Vecka',
  monday: 'Måndag',
  readingTitle: 'Så räknas tiden',
  allowed: 'Gräns',
};

export const promiseHeadings = {
  rule: 'Löfte',
  title: 'Titel',
  partOf: 'Del av',
  figure: 'Utfall',
  of: 'Underlag',
  target: 'Mål',
  standing: 'Läge',
  kind: 'Slag',
  allowed: 'Gräns',
  reading: 'Tolkning',
  readingNote: 'Varför',
  scope: 'Gäller',
  exceptions: 'Undantag',
  validFrom: 'Gäller från',
  validUntil: 'Gäller till',
  indicative: 'Vägledande',
  severity: 'Tyngd',
  measureId: 'Mått hos andra',
  promise: 'Löftets ord',
  source: 'Källa',
  outOfScope: 'Omfattas inte',
  takenOver: 'Bedöms mot snävare löften',
};

export const accountHeadings = {
  variant: 'Om svaren räknas så',
  evidence: 'Så hittades svaret',
  answers: 'Antal svar',
  step: 'Summa',
  part: 'Del',
  code: 'Kod',
  count: 'Antal',
  agrees: 'Delarna mot summan',
  finding: 'Fynd',
  sentence: 'Det betyder',
  shareBefore: 'Andel uppfyllda före',
  shareAfter: 'Andel uppfyllda efter',
  judgedBefore: 'Bedömda före',
  judgedAfter: 'Bedömda efter',
};

/** Of the files that the figures were made from. */
export const inputHeadings = {
  file: 'Fil',
  what: 'Slag',
  sha256: 'SHA-256',
  format: 'Format',
  formatTitle: 'Vad formatet är',
  channel: 'Kanal',
  encoding: 'Teckenkodning',
  delimiter: 'Skiljetecken',
  sheet: 'Blad',
  zone: 'Tidszon',
  rows: 'Rader',
  first: 'Första händelsen',
  last: 'Sista händelsen',
  clockChangeRows: 'Rader vid tidsomställning',
  columnsUnderstood: 'Kolumner som lästs',
  columnsIgnored: 'Kolumner som inte behövs',
  notRead: 'Blad och filer som inte lästs',
};

export const inputWords = {
  log: 'logg',
  organisation: 'organisationstabell',
  ruleSet: 'regelverk',
  tab: 'tabb',
};
