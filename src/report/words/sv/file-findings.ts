import { localDate } from '../../../calendar/zone.js';
import type { FileFinding } from '../../../model/file-finding.js';
import type { Finding } from '../../../model/finding.js';
import type { MailboxFinding } from '../../../model/mailbox-finding.js';
import { channelWords } from './codes.js';
import { longDate } from './dates.js';
import { count, counted, listed } from './format.js';

/** What a finding on the files means for whoever reads the figures: a few plain sentences. */
export function fileFindingSentence(finding: FileFinding): string {
  switch (finding.code) {
    case 'file-cut':
      return cutSentence(finding);
    case 'same-file':
      return `${finding.files[0]} och ${finding.files[1]} är samma fil. Det som står i båda räknas en gång.`;
    case 'overlapping-files':
      return `${finding.rows === null ? 'Rader står' : counted(finding.rows, 'rad står', 'rader står')} både i ${finding.files[0]} och i ${finding.files[1]}${spanWords(finding)}. De räknas en gång.`;
    case 'replaced-bytes':
      return `${finding.file} har ${counted(finding.bytes, 'tecken', 'tecken')} som inte går att läsa. De har ersatts med �.`;
    case 'unknown-events':
      return unknownEventsSentence(finding);
    case 'one-id-many-mails':
      return `${counted(finding.rows, 'rad', 'rader')} i ${finding.file} har samma id och avsändare som ett annat mejl, men ett annat ämne och mer än ett dygn emellan. De räknas som det mejlet.`;
    case 'arrivals-look-shifted':
      return shifted(finding);
    case 'direction-ends-early':
      return endsEarly(finding);
  }
}

function cutSentence({ file, rows, known, told }: Extract<FileFinding, { code: 'file-cut' }>): string {
  if (told === true) {
    const what = rows === null ? 'det' : `de ${counted(rows, 'rad', 'rader')}`;
    return `${file} är inte hel: filen säger själv att det finns mer än ${what} som står där. Hämta resten (alla sidor) och ta ut filen igen.`;
  }
  const length = rows === null ? 'ett jämnt antal' : count(rows);
  return known
    ? `${file} har ${length} rader. Systemet slutar vid just det antalet, så resten kan saknas. Ta ut loggen för en kortare tid i taget.`
    : `${file} har ${length} rader. Många system slutar vid just det antalet. Kontrollera att uttaget är helt.`;
}

function unknownEventsSentence(finding: Extract<FileFinding, { code: 'unknown-events' }>): string {
  const { files, events, rows } = finding;
  const what =
    events.length === 0
      ? 'händelser'
      : `${events.length === 1 ? 'händelsen' : 'händelserna'} ${shortList(events, 'händelse till', 'händelser till')}`;
  const rowsOf = `${counted(rows, 'rad', 'rader')} i ${shortList(files, 'fil till', 'filer till')}`;
  return `${rowsOf} gäller ${what}, som formatet inte känner. Sådana rader räknas inte som mejl. Övriga rader om samma mejl är lästa.`;
}

const mostNamed = 5;

function shortList(names: readonly string[], oneMore: string, more: string): string {
  const rest = names.length - mostNamed;
  const others = rest > 0 ? [counted(rest, oneMore, more)] : [];
  return listed([...names.slice(0, mostNamed), ...others]);
}

/** One sentence for all files: whoever measures has the same thing to do with each. */
export function dictionarySentence({ files }: Extract<Finding, { code: 'dictionary-format' }>): string {
  const names = [...new Set(files.map(({ file }) => file))];
  const subject = `${names.length === 1 ? 'Filen' : 'Filerna'} ${shortList(names, 'fil till', 'filer till')}`;
  return (
    `${subject} är ${names.length === 1 ? 'läst' : 'lästa'} efter rubrikernas ord, inte efter en känd specifikation. ` +
    'Kontrollera kolumnerna med inspect, eller namnge formatet.'
  );
}

function spanWords({ first, last }: Extract<FileFinding, { code: 'overlapping-files' }>): string {
  if (first === null || last === null) return '';
  const [from, until] = [longDate(localDate(first)), longDate(localDate(last))];
  return from === until ? `, ${from}` : `, från ${from} till ${until}`;
}

function shifted(finding: Extract<FileFinding, { code: 'arrivals-look-shifted' }>): string {
  const { file, readAs, hoursEarly } = finding;
  const hours = counted(Math.abs(hoursEarly), 'timme', 'timmar');
  const [read, written, zone] =
    readAs === 'UTC' ? ['UTC', 'svensk tid', 'Europe/Stockholm'] : ['svensk tid', 'UTC', 'UTC'];
  return (
    `Det som står i ${file} verkar ha hänt ungefär ${hours} för ${hoursEarly > 0 ? 'tidigt' : 'sent'} på dygnet. ` +
    `Tiderna lästes som ${read}, men är kanske skrivna i ${written}. ` +
    `Jämför med ett samtal eller mejl som ni känner till. Stämmer det skriver ni zone: ${zone} vid filen i projektfilen.`
  );
}

function endsEarly(finding: Extract<FileFinding, { code: 'direction-ends-early' }>): string {
  const { channel, direction, last, otherLast } = finding;
  const [until, otherUntil] = [longDate(localDate(last)), longDate(localDate(otherLast))];
  return direction === 'outgoing'
    ? `Det utgående i loggen över ${channelWords[channel]} slutar ${until}, men det inkommande går till ${otherUntil}. Svar efter ${until} syns inte, så kontakter kan felaktigt se obesvarade ut.`
    : `Det inkommande i loggen över ${channelWords[channel]} slutar ${until}, men det utgående går till ${otherUntil}. Kontakter efter ${until} saknas.`;
}

/** What a finding on one mailbox means, and what to look at. */
export function mailboxFindingSentence(finding: MailboxFinding): string {
  const { mailbox } = finding;
  if (finding.code === 'mailbox-without-outgoing') {
    const contacts = counted(finding.contacts, 'fråga', 'frågor');
    return `${mailbox} har fått ${contacts}, men ingen är besvarad och inget är skickat därifrån. Är mappen Skickat med i uttaget? Svarar ingen från den brevlådan: skriv mäts: nej i organisationstabellen.`;
  }
  const [until, otherUntil] = [longDate(localDate(finding.last)), longDate(localDate(finding.otherLast))];
  return finding.direction === 'outgoing'
    ? `Svaren från ${mailbox} slutar ${until}, men frågorna går till ${otherUntil}. Är allt som skickades med i uttaget?`
    : `Frågorna till ${mailbox} slutar ${until}, men svaren går till ${otherUntil}. Är allt som kom in med i uttaget?`;
}
