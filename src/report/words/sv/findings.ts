import { localDate } from '../../../calendar/zone.js';
import type { Finding, NotMerged } from '../../../model/finding.js';
import type { Scope } from '../../../model/rule.js';
import type { RuleFigures } from '../../../model/rule-figures.js';
import { toldCount } from '../../told-count.js';
import { endedTogether, judgedWithout, placeOfColumn } from '../../view-findings.js';
import type { Expired } from '../../view-rules.js';
import { channelWords } from './codes.js';
import { longDate, weekdayAndDate } from './dates.js';
import { fieldWords } from './fields.js';
import { dictionarySentence, fileFindingSentence } from './file-findings.js';
import { capital, count, counted, listed, percent } from './format.js';
import { callsInTwoSystems, channelWithoutLog, unitEndsEarly } from './log-findings.js';
import { markedAnswersSentence } from './pairing.js';
import { channelNames } from './summary.js';

/** Headings of findings. */
export const findingWords: Record<Finding['code'], string> = {
  'hours-assumed': 'öppettiderna är antagna',
  'name-assumed': 'kommunens namn är antaget',
  'rule-expired': 'löftet gällde inte längre',
  'clock-change-rows': 'rader vid tidsomställning',
  'rejected-rows': 'avvisade rader',
  'unknown-units': 'okända enheter',
  'unlisted-names': 'namn som organisationstabellen saknar',
  'log-starts-late': 'loggen börjar efter mätperiodens början',
  'log-ends-early': 'loggen slutar tidigt',
  'log-end-alone': 'loggens slut vilar på en enda dag',
  'day-without-rows': 'dag utan rader',
  'days-without-rows': 'dagar utan rader',
  'one-direction': 'bara en riktning',
  'unit-without-outgoing': 'enhet utan utgående rader',
  'unit-ends-early': 'enhet vars logg slutar tidigt åt ena hållet',
  'no-missed-calls': 'inga missade samtal',
  'calls-in-two-systems': 'samma samtal i två system',
  'channel-without-log': 'kanal utan logg',
  'unknown-in-scope': 'uppgift som löftet frågar efter saknas',
  'missing-column': 'kolumn saknas',
  'marked-answers': 'svar att känna till mer om',
  'day-resolution': 'tider utan klockslag',
  'waits-unknown': 'okända väntetider',
  'negative-time': 'tider före mottagandet',
  'not-merged': 'ej beräknat efter sammanslagning',
  'file-cut': 'fil som kan vara avklippt',
  'same-file': 'samma fil två gånger',
  'overlapping-files': 'uttag som överlappar',
  'replaced-bytes': 'oläsbara tecken',
  'unknown-events': 'händelser som formatet inte känner',
  'one-id-many-mails': 'mejl med samma id',
  'dictionary-format': 'filer lästa efter rubrikernas ord',
  'arrivals-look-shifted': 'tider som ser förskjutna ut',
  'direction-ends-early': 'den ena riktningen slutar tidigt',
};

/** What of the rules a finding's sentence may need. */
export type FoundRule = Pick<RuleFigures, 'rule' | 'scope'>;

/** What a finding means for whoever reads the figures: one or two plain sentences. */
export function findingSentence(finding: Finding, rules: readonly FoundRule[]): string {
  switch (finding.code) {
    case 'file-cut':
    case 'same-file':
    case 'overlapping-files':
    case 'replaced-bytes':
    case 'unknown-events':
    case 'one-id-many-mails':
    case 'arrivals-look-shifted':
    case 'direction-ends-early':
      return fileFindingSentence(finding);
    case 'dictionary-format':
      return dictionarySentence(finding);
    case 'hours-assumed':
      return 'Kommunen har inte bekräftat öppettiderna. Andra tider kan ändra bedömningar.';
    case 'name-assumed':
      return `Namnet ${finding.municipality} i rapporten kommer från reglerna. Ingen av kommunens egna domäner tyder på att det är rätt.`;
    case 'rule-expired':
      return expiredSentence(`Löftet ”${finding.title}” gällde`, finding);
    case 'clock-change-rows':
      return `${counted(finding.rows, 'rad har en tid', 'rader har tider')} då klockan ställdes om. En sådan tid finns två gånger eller inte alls, och har tolkats.`;
    case 'rejected-rows':
      return `${rejectedRows(finding)} gick inte att läsa och ingår inte.`;
    case 'unknown-units':
      return (
        `${counted(finding.addresses, 'egen adress eller nummer saknas', 'egna adresser eller nummer saknas')} i organisationstabellen. ` +
        `${contactsOrFew(finding.contacts)} redovisas som okänd enhet.`
      );
    case 'unlisted-names':
      return `${capital(unlistedWords(finding))} i ärenderegistret finns inte i organisationstabellen. Namnen kan vara personers, så rapporten visar ett nummer i stället.`;
    case 'log-starts-late':
      return `Loggen över ${channelWords[finding.channel]} börjar först ${longDate(localDate(finding.first))}. Kontakter före dess saknas.`;
    case 'log-ends-early':
      return (
        `Loggen över ${channelWords[finding.channel]} slutar ${longDate(localDate(finding.last))}. ` +
        (finding.pending === 0
          ? 'Kontakter efter dess saknas.'
          : `${counted(finding.pending, 'kontakt räknas inte än', 'kontakter räknas inte än')}, för fristen hade inte gått ut.`)
      );
    case 'log-end-alone':
      return `Loggen över ${channelWords[finding.channel]} slutar ${longDate(finding.last)}, men inget annat i den är senare än ${longDate(finding.before)}. Är tiden felskriven räknas kontakter som obesvarade innan fristen har gått ut.`;
    case 'day-without-rows':
      return `${capital(weekdayAndDate(finding.date))} har inga rader över ${channelWords[finding.channel]}, fast det var en arbetsdag. Loggen kan vara ofullständig.`;
    case 'days-without-rows':
      return `${count(finding.days)} arbetsdagar mellan ${longDate(finding.first)} och ${longDate(finding.last)} har inga rader över ${channelWords[finding.channel]}. Loggen kan vara ofullständig.`;
    case 'one-direction':
      return finding.direction === 'incoming'
        ? `Loggen över ${channelWords[finding.channel]} har bara inkommande rader. ${finding.channel === 'phone' ? 'Återuppringningar' : 'Svar'} går inte att se.`
        : `Loggen över ${channelWords[finding.channel]} har bara utgående rader. Kontakter går inte att se.`;
    case 'unit-without-outgoing':
      return finding.of === 'unit'
        ? `Loggen över ${channelWords[finding.channel]} har inga utgående rader från ${finding.unit}. Svar därifrån går inte att se. Kontrollera att enhetens skickade mejl är med.`
        : `${finding.unit} har flera brevlådor, och från minst en av dem har loggen inga utgående rader. Svar därifrån går inte att se. Kontrollera att brevlådans skickade mejl är med.`;
    case 'unit-ends-early':
      return unitEndsEarly(finding);
    case 'no-missed-calls':
      return `Samtalsloggen har inget missat samtal bland ${count(finding.calls)}. Den visar troligen bara besvarade samtal.`;
    case 'calls-in-two-systems':
      return callsInTwoSystems(finding);
    case 'channel-without-log':
      return channelWithoutLog(finding);
    case 'unknown-in-scope':
      return unknownInScope(finding, rules.find(({ rule }) => rule === finding.rule)?.scope ?? null);
    case 'missing-column':
      return `Uppgiften ${capital(fieldWords[finding.column])} finns inte i ${columnPlaces[placeOfColumn(finding.column)]}. ${contactsOrFew(finding.contacts)} går därför inte att bedöma mot löftet ”${finding.title}”.${biasText(finding)}`;
    case 'marked-answers':
      return markedAnswersSentence(contactsOrFew(finding.contacts), finding.marks);
    case 'day-resolution':
      return `${contactsOrFew(finding.contacts)} i ${channelNames[finding.channel]} har datum utan klockslag. De bedöms på dagen när.`;
    case 'waits-unknown':
      return `${contactsOrFew(finding.contacts)} i ${channelNames[finding.channel]} besvarades efter en väntan som loggen inte visar. Svarstiden räknas som noll, så svaren ser snabbare ut än de var. Löften på sekunder eller minuter bedöms inte för dem.`;
    case 'negative-time':
      return `${contactsOrFew(finding.contacts)} i ${channelNames[finding.channel]} är enligt uppgifterna registrerade, kompletta, besvarade eller avslutade innan de kom in. De bedöms inte. Kontrollera tiderna.`;
    case 'not-merged':
      return `Siffrorna är sammanslagna av delar som räknades var för sig. Därför är detta ej beräknat: ${listed(finding.what.map((what) => notMergedWords[what]))}.`;
  }
}

function rejectedRows({ rows, ofRows }: Extract<Finding, { code: 'rejected-rows' }>): string {
  if (ofRows === null) return counted(rows, 'rad', 'rader');
  return `${count(rows)} av ${count(ofRows)} rader (${percent(rows / ofRows, 1)})`;
}

function unlistedWords({ units, boards }: Extract<Finding, { code: 'unlisted-names' }>): string {
  return listed([
    ...(units.length === 0 ? [] : [counted(units.length, 'enhet', 'enheter')]),
    ...(boards.length === 0 ? [] : [counted(boards.length, 'nämnd', 'nämnder')]),
  ]);
}

const notMergedWords: Record<NotMerged, string> = {
  mailboxes: 'enskilda brevlådor vars skickade mejl verkar saknas',
  'unknown-addresses': 'antalet okända egna adresser',
  concentration: 'om en enda person ger de flesta svaren (kräver nyckel)',
  reviews: 'ifyllda formulär från granskare',
};

const sideWords = {
  kept: ' De som höll löftet på annat sätt är bedömda. Därför kan andelen bli högre än den borde.',
  departing: ' De som avviker är bedömda. Därför kan andelen bli lägre än den borde.',
};

const untoldWords = {
  kept: ' Utan den syns bara de som höll löftet. Därför anges ingen andel.',
  departing: ' Utan den syns bara de som avvek från löftet. Därför anges ingen andel.',
};

/** What the contacts that are judged all the same make of the share. */
function biasText({ column, onlyJudged }: Extract<Finding, { code: 'missing-column' }>): string {
  if (onlyJudged !== undefined) return untoldWords[onlyJudged];
  const side = judgedWithout(column);
  return side === null ? '' : sideWords[side];
}

function expiredSentence(what: string, { validUntil, heldAtFirst }: Expired): string {
  return heldAtFirst
    ? `${what} till och med ${longDate(validUntil)}. Det som kom senare i mätperioden bedöms inte.`
    : `${what} till och med ${longDate(validUntil)}, före mätperioden. Ingen kontakt bedöms efter det.`;
}

/** Promises that ended on the same day in one sentence; `promises` is how many there are in all. */
export function expiredSentences(expired: readonly Expired[], promises: number): readonly string[] {
  return endedTogether(expired).map(([first, ...others]) => {
    if (others.length === 0) return expiredSentence(`Löftet ”${first.title}” gällde`, first);
    if (others.length + 1 === promises) return expiredSentence('Alla löftena gällde', first);
    const titles = [first, ...others].map(({ title }) => `”${title}”`);
    return expiredSentence(`Löftena ${listed(titles)} gällde`, first);
  });
}

const columnPlaces = { log: 'loggen', basis: 'underlaget', register: 'registret' };

function unknownInScope(
  { title, property, counted: isCounted, contacts }: Extract<Finding, { code: 'unknown-in-scope' }>,
  scope: Scope | null,
): string {
  const whom =
    property === 'complexity' ? complexityWords(scope?.complexity ?? null) : namedWords(scope?.named ?? null);
  const became = isCounted ? 'har räknats ändå' : 'är därför inte bedömda';
  const untold = uncapital(contactsOrFew(contacts));
  return `Löftet ”${title}” gäller ${whom}. För ${untold} säger loggen inte om det är så. De ${became}.`;
}

function complexityWords(complexity: Scope['complexity']): string {
  return complexity === 'complex' ? 'mer komplicerade frågor' : 'enklare frågor';
}

function namedWords(named: Scope['named']): string {
  return named === false ? 'den som är anonym' : 'den som uppgett sitt namn';
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Findings are published: a handful of contacts is not counted out, nor what would tell of a hidden group. */
function contactsOrFew(contacts: number | null): string {
  const told = toldCount(contacts);
  if (told === 'untold') return 'Några kontakter';
  return told === 'few' ? 'Färre än fem kontakter' : counted(told, 'kontakt', 'kontakter');
}
