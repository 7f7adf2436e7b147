import type { CheckArea, CheckStatus } from '../../../model/diagnosis.js';
import { isoDate } from './dates.js';
import { count, counted, listed } from './format.js';

/** What `doctor` says of the installation, the project and the logs. */
export const doctorWords = {
  areas: {
    installation: 'Programmet',
    project: 'Projektet',
    inputs: 'Loggarna',
  } satisfies Record<CheckArea, string>,
  statuses: {
    ok: 'OK',
    'look-over': 'Bör ses över',
    missing: 'Saknas/fel',
  } satisfies Record<CheckStatus, string>,
  canAudit: 'En mätning kan köras: servicematning audit.',
  cannotAudit: (checks: number) =>
    `En mätning kan inte köras än. ${counted(checks, 'sak', 'saker')} saknas eller är fel, se ovan.`,
  program: (version: string, examples: string) =>
    `servicematning ${version}. Den påhittade kommunens filer att öva på ligger i ${examples}`,
  node: (found: string, least: string) => `Node.js ${found} (minst ${least} behövs).`,
  oldNode: 'Installera en nyare version från nodejs.org.',
  packages: (packages: number) => `Alla ${count(packages)} programbibliotek går att läsa in.`,
  lackingPackages: (names: readonly string[]) => `${listed(names)} går inte att läsa in.`,
  reinstall: 'Installera programmet på nytt: npm install -g servicematning.',
  timeZone: 'Svensk tid räknas rätt, med sommartid och vintertid.',
  wrongTimeZone: 'Node.js känner inte den svenska tidszonen. Alla tider skulle bli fel.',
  wholeNode: 'Installera Node.js från nodejs.org. En nedskuren version saknar tidszonerna.',
  fonts: 'Rapportens typsnitt finns.',
  lackingFonts: 'Rapportens typsnitt saknas. Utan dem går diagrammen i Word inte att rita.',
  temporaryFolder: (folder: string) => `Mappen för tillfälliga filer går att skriva i: ${folder}`,
  lockedTemporaryFolder: (folder: string) =>
    `Mappen för tillfälliga filer går inte att skriva i: ${folder}. Den behövs för PDF.`,
  freeTemporaryFolder:
    'Ge dig själv rätt att skriva i den, eller peka ut en annan mapp med miljövariabeln TMPDIR (i Windows TEMP).',
  browser: (file: string) => `Webbläsare som skriver PDF: ${file}`,
  encoding: (name: string) => `Terminalen visar å, ä och ö (${name}).`,
  unknownEncoding: 'Terminalen säger inte att den visar UTF-8. Då kan å, ä och ö se fel ut på skärmen.',
  setEncoding: 'Ser de fel ut? Kör export LANG=C.UTF-8 och försök igen. Filerna som skrivs är alltid rätt.',
  windowsEncoding: 'Programmet skriver UTF-8.',
  setCodePage: 'Ser å, ä eller ö fel ut i Windows? Kör chcp 65001 och försök igen.',
  projectFile: (file: string) => `${file} är rätt skriven.`,
  noProjectFile: 'Här finns ingen projektfil servicematning.yaml. Då måste allt anges på kommandoraden.',
  writeProjectFile: 'Kör servicematning init, som skriver en att fylla i.',
  rules: (id: string, title: string, rules: number) =>
    `Regelverket ${id}: ${title} (${counted(rules, 'löfte', 'löften')}).`,
  assumedHours: 'Öppettiderna är antagna. Skriv kommunens egna under calendar i projektfilen.',
  period: (from: number, until: number) => `Mätperioden är ${isoDate(from)}–${isoDate(until)}.`,
  organisation: (entries: number, units: number) =>
    `Organisationstabellen har ${counted(entries, 'rad', 'rader')} och ${counted(units, 'enhet', 'enheter')}.`,
  corrections: (lines: number) => `Filen har ${counted(lines, 'rättelse', 'rättelser')}.`,
  earlier: (from: number, until: number) =>
    `Den tidigare mätningen gäller ${isoDate(from)}–${isoDate(until)}.`,
  quality: (rows: number) => `Formuläret har ${counted(rows, 'ifylld rad', 'ifyllda rader')}.`,
  reportFolder: (folder: string) => `Mappen ${folder} går att skriva i.`,
  lockedReportFolder: (folder: string) => `Mappen ${folder} går inte att skriva i.`,
  freeReportFolder: 'Ge dig själv rätt att skriva i den, eller välj en annan mapp med --out.',
  settings: 'Det som mätningen behöver veta är angivet.',
  log: (title: string, rows: number, rejected: number) =>
    `${title}. ${counted(rows, 'rad', 'rader')}, ${counted(rejected, 'avvisad', 'avvisade')}.`,
  logSpan: (first: number, last: number) => `Händelser ${isoDate(first)}–${isoDate(last)}.`,
  coversPeriod: 'De täcker mätperioden.',
  coverTogether: 'Loggarna i det här formatet täcker tillsammans mätperioden.',
  uncoveredDays: (days: number, first: number) =>
    `${counted(days, 'arbetsdag', 'arbetsdagar')} i mätperioden ligger utanför loggarna i det här formatet, den första ${isoDate(first)}. Ta ut dem också.`,
  outsidePeriod: 'Inga händelser är från mätperioden. Är det rätt fil, och rätt period?',
  tooManyRejected: (most: string) =>
    `Fler än ${most} procent av raderna går inte att läsa. Då körs ingen mätning. Rätta dem i källan och ta ut loggen igen, eller höj gränsen med --max-rejected.`,
  nothingInPeriod: 'Ingen av loggarna har händelser från mätperioden.',
  noLogs: 'Inga loggar är angivna.',
  nameLogs: 'Skriv dem efter kommandot, eller under inputs i projektfilen.',
  notLookedAt: 'Loggarna har inte kontrollerats. Rätta först det som är fel ovan.',
};
