import type { WeekHours } from '../../../model/calendar-spec.js';
import type { Channel } from '../../../model/event.js';
import type { LocalDate } from '../../../model/time.js';
import type { UnitsTold } from '../../view-units.js';
import { channelWords } from './codes.js';
import { dayAndMonth } from './dates.js';
import { count, counted, listed, percent } from './format.js';
import { weekHoursText } from './hours.js';
import { channelContacts, firstNamed, noUnit } from './summary.js';

export const sectionTitles = {
  summary: 'Sammanfattning',
  promise: 'Löftet',
  promises: 'Löftena',
  method: 'Så mättes det',
  result: 'Resultat',
  areas: 'Förbättringsområden',
  comparison: 'Jämförelse med tidigare mätning',
  complaints: 'Klagomål och synpunkter',
  records: 'Allmänna handlingar',
  readings: 'Tolkningar och känslighet',
  quality: 'Datakvalitet',
  appendix: 'Bilagor',
} as const;

export const pageWords = {
  title: (period: string) => `Servicemätning ${period}`,
  kind: 'Rapport om service och svarstider',
  skip: 'Hoppa till sammanfattningen',
  contents: 'Innehåll',
  period: 'Mätperiod',
  promise: (promises: number) => (promises === 1 ? 'Löfte' : 'Löften'),
  morePromises: (more: number) => `och ${counted(more, 'löfte', 'löften')} till`,
  basis: 'Underlag',
  contacts: (contacts: number) => counted(contacts, 'kontakt', 'kontakter'),
  units: (units: number) => counted(units, 'enhet', 'enheter'),
  reportDate: 'Rapportdatum',
  footer:
    'Rapporten innehåller inga uppgifter om enskilda personer. Grupper med färre än fem kontakter är dolda, och fler där talen annars gick att räkna ut.',
  pageWord: 'Sida',
  of: 'av',
};

export const promiseWords = {
  source: 'Källa:',
  borrowed: (owner: string, measured: string) =>
    `Löftet är formulerat av ${owner}. Här är det ${measured} som mäts mot det.`,
  reading: 'Den här mätningen räknar så här:',
  others: (titles: readonly string[]) =>
    `Det går också att räkna så här, se avsnitt 9: ${listed(titles.map((title) => `”${title}”`))}`,
  indicative: 'Inget. Löftet är vägledande, så det visas men prövas inte',
  cannotMeasure: 'Det här lovas också, men loggar kan inte visa det:',
  inResult: 'Rapportens enda löfte gäller det här. Utfallet står i avsnitt 4.',
  scope: 'Gäller',
  validity: 'Giltighet',
  exceptions: 'Undantag',
  target: 'Mål',
  severity: 'Tyngd',
  measure: 'Mått hos andra',
};

export const methodWords = {
  all: (channels: readonly string[], period: string) =>
    `Mätningen läser loggar över ${listed(channels)} och bedömer varje kontakt som kom ${period}. Inget urval är gjort.`,
  until: (channels: readonly Channel[], at: string, declared: boolean) =>
    `Svar i ${listed(channels.map((channel) => channelWords[channel]))} räknas till och med ${at}, ${declared ? 'som kommunen har angett' : 'då loggen slutar'}.`,
  interval:
    'Intervallen visar därför inget urvalsfel, utan hur mycket en andel av så få kontakter kan röra sig av slumpen när servicen är densamma.',
  logs: {
    caption: 'Loggar som mätningen läste',
    note: 'Datumen gäller svensk tid. Kontrollsummor står i bilaga C.',
    withheld: 'Rader och datum visas inte där de kan röja en grupp med färre än fem kontakter.',
  },
  logColumns: ['Fil', 'Kanal', 'Rader', 'Första händelsen', 'Sista händelsen'] as const,
  evidence: {
    caption: 'Hur svar och kontakt hör ihop',
    note: 'Det starkaste beviset står först i varje kanal.',
  },
  otherEvidence: 'Samma tabell för de andra löftena',
  evidenceColumns: ['Kanal och bevis', 'Svar', 'Andel i kanalen'] as const,
  organisation: (units: number, reached: number) =>
    `Organisationstabellen fördelar adresser och nummer på ${counted(units, 'enhet', 'enheter')}${reached >= units ? '' : `, och kontakter kom till ${count(reached)} av dem`}. En kontakt hör till den enhet som först tog emot den.`,
  noOrganisation: 'Ingen organisationstabell angavs, så kontakterna är inte fördelade på enheter.',
  calendar: (workingDays: number, hours: WeekHours) =>
    `Perioden har ${counted(workingDays, 'arbetsdag', 'arbetsdagar')}. Öppettiden är ${weekHoursText(hours)}.`,
  hoursAssumed: 'Öppettiden är ett antagande som kommunen inte har bekräftat.',
  specialDays: (days: readonly { readonly date: LocalDate; readonly name: string }[]) =>
    days.length === 0
      ? 'Inga helgdagar, stängda eller förkortade dagar ligger i perioden.'
      : `Särskilda dagar i perioden: ${listed(days.map(({ date, name }) => `${name} ${dayAndMonth(date)}`))}.`,
};

export const resultWords = {
  elsewhere: 'Löftena gäller klagomål, synpunkter eller allmänna handlingar. De står i avsnitt 7 och 8.',
  hidden: 'Tal per kanal, enhet och vecka visas därför inte heller.',
  noContacts: 'Ingen kontakt i mätperioden omfattas av löftet.',
  unitsHidden:
    'Tal per enhet och vecka visas inte, för enheterna har färre än fem kontakter var eller skulle röja en sådan.',
  groups: 'per enhet, vecka och tid',
  timeNote: 'Medeltiden är deras som fick svar. ”Minst” betyder att några väntade när loggen slutade.',
  channelTable: 'Utfall per kanal',
  kindTable: 'Utfall per organisationsform',
  boardTable: 'Utfall per nämnd',
  unitTable: 'Utfall per enhet',
  unitTableNote:
    'Svarstiderna räknas i löftets tid. ”Uppnås inte”: så många hade inte fått svar när loggen slutade.',
  unitChannelTable: (share: string) => `${share} per enhet och kanal`,
  weekTable: 'Utfall per vecka',
  all: 'Alla kontakter',
  channel: 'Kanal',
  kind: 'Organisationsform',
  board: 'Nämnd',
  noBoard: 'Ingen känd nämnd',
  unit: 'Enhet',
  week: 'Vecka',
  judged: 'Bedömda',
  judgedIn: (channel: Channel) => `Bedömda ${channelContacts[channel][1]}`,
  answered: 'Besvarade',
  interval: '95 % intervall',
  pending: 'Räknas inte än',
  mean: 'Medeltid',
  median: 'Median',
  ninetieth: '9 av 10 inom',
  standing: 'Läge',
  noJudged: 'inga bedömda',
  contacts: (judged: number) => counted(judged, 'kontakt', 'kontakter'),
  kindNote: (share: number, judged: number) => `${percent(share)} av ${count(judged)}`,
};

export const areaSectionWords = {
  how: 'Små enheter hamnar lätt högt eller lågt av ren slump. Därför jämförs varje enhet med hur mycket en enhet av samma storlek kan avvika fast servicen är densamma.',
  none: (told: UnitsTold) =>
    `${noUnit[told]} ligger så lågt att slumpen inte kan förklara det, och ingen pekas därför ut som förbättringsområde.`,
  nothing: 'Inget löfte har en gräns för varje kontakt att jämföra enheterna mot, så ingen enhet pekas ut.',
  few: 'Färre än två enheter kan visas, så det går inte att jämföra dem, och ingen enhet pekas ut.',
  untold: 'Andelen kan inte anges, så enheterna jämförs inte.',
  untoldFor: (titles: readonly string[]) =>
    `För ${listed(titles.map((title) => `”${title}”`))} kan andelen inte anges. Där jämförs inte enheterna.`,
  noneTitle: {
    all: 'Utan förbättringsområde',
    shown: 'Inget förbättringsområde bland enheterna som visas',
  },
  noneFor: (titles: readonly string[], told: UnitsTold) =>
    `${noUnit[told]} ligger så lågt att slumpen inte kan förklara det för ${listed(titles.map((title) => `”${title}”`))}.`,
  fewFor: (titles: readonly string[]) =>
    `Färre än två enheter kan visas för ${listed(titles.map((title) => `”${title}”`))}. Där går det inte att jämföra enheter.`,
  start: 'Börja här',
  why: 'Loggarna visar var svaren dröjer, men inte varför. Bemanning och arbetssätt ingår inte i mätningen, och ingen person pekas ut.',
  above: (names: readonly string[]) => `Säkert högre än de andra: ${firstNamed(names)}.`,
};

export const absentWords = {
  comparison:
    'Ingen tidigare mätning lämnades till rapporten. Den säger därför inget om hur svarstiderna har ändrats.',
};

export const readingsWords = {
  intro:
    'Löftet kan räknas på flera sätt, och utfallet beror på vilket. Kommunen bör bestämma tolkningen före nästa mätning.',
  introSeveral:
    'Några löften kan räknas på flera sätt, och utfallet beror på vilket. Kommunen bör bestämma tolkningen före nästa mätning.',
  single: 'Löftet räknas bara på ett sätt. Därför finns inget annat att jämföra med.',
  singles: (titles: readonly string[]) =>
    `De här löftena räknas bara på ett sätt: ${listed(titles.map((title) => `”${title}”`))}.`,
  table: 'Tolkningarna sida vid sida',
  reading: 'Tolkning',
  chosen: 'rapportens val',
  sensitivity: 'Om andra svar räknas',
  sensitivityNote: 'Rapportens tolkning, alla kontakter. Skillnaden är i procentenheter.',
  sensitivityColumn: 'Vad som räknas som svar',
  difference: 'Skillnad',
};

export const qualityWords = {
  balance: 'Inget har tappats bort',
  balanceIntro:
    'Varje rad i loggarna finns kvar i något av stegen. Delarna i ett steg ska bli exakt stegets summa.',
  balanceRules: 'Kontakterna i mätperioden, löfte för löfte',
  balanceHidden:
    'Stegen som räknar händelser och kontakter visas inte, eftersom de skulle röja en grupp med färre än fem kontakter.',
  sum: 'Summa',
  agrees: 'stämmer',
  differs: 'stämmer inte',
  findings: 'Det här bör läsaren känna till',
  unknownUnitsHidden:
    'Några få kontakter gick till egna adresser eller nummer som organisationstabellen saknar.',
  noFindings: 'Inget i loggarna har krävt en anmärkning.',
};
