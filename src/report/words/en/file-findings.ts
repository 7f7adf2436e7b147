import { localDate } from '../../../calendar/zone.js';
import type { FileFinding } from '../../../model/file-finding.js';
import type { Finding } from '../../../model/finding.js';
import type { MailboxFinding } from '../../../model/mailbox-finding.js';
import { longDate } from './dates.js';
import { counted, listed } from './format.js';
import { logNames } from './log-names.js';

/** What a finding on the files means for whoever reads the figures: a few plain sentences. */
export function fileFindingSentence(finding: FileFinding): string {
  switch (finding.code) {
    case 'file-cut':
      return cutSentence(finding);
    case 'same-file':
      return `${finding.files[0]} and ${finding.files[1]} are the same file. What stands in both is counted once.`;
    case 'overlapping-files':
      return `${finding.rows === null ? 'Rows stand' : counted(finding.rows, 'row stands', 'rows stand')} both in ${finding.files[0]} and in ${finding.files[1]}${spanWords(finding)}. ${finding.rows === 1 ? 'It is' : 'They are'} counted once.`;
    case 'replaced-bytes':
      return `${finding.file} has ${counted(finding.bytes, 'character', 'characters')} that cannot be read. ${finding.bytes === 1 ? 'It has' : 'They have'} been replaced by �.`;
    case 'unknown-events':
      return unknownEventsSentence(finding);
    case 'one-id-many-mails':
      return `${counted(finding.rows, 'row', 'rows')} in ${finding.file} ${finding.rows === 1 ? 'has' : 'have'} the id and sender of another email, but another subject and more than a day between. ${finding.rows === 1 ? 'It is' : 'They are'} counted as that email.`;
    case 'arrivals-look-shifted':
      return shifted(finding);
    case 'direction-ends-early':
      return endsEarly(finding);
  }
}

function cutSentence({ file, rows, known, told }: Extract<FileFinding, { code: 'file-cut' }>): string {
  if (told === true) {
    const what = rows === null ? 'what is' : `the ${counted(rows, 'row', 'rows')}`;
    return `${file} is not complete: the file itself says that there is more than ${what} in it. Fetch the rest (all pages) and export the file again.`;
  }
  const length = rows === null ? 'a round number of rows' : counted(rows, 'row', 'rows');
  return known
    ? `${file} has ${length}. The system stops at exactly that number, so the rest may be missing. Export the log for a shorter time at once.`
    : `${file} has ${length}. Many systems stop at exactly that number. Check that the export is complete.`;
}

function unknownEventsSentence(finding: Extract<FileFinding, { code: 'unknown-events' }>): string {
  const { files, events, rows } = finding;
  const what =
    events.length === 0
      ? 'events'
      : `the ${events.length === 1 ? 'event' : 'events'} ${shortList(events, 'other event', 'other events')}`;
  const rowsOf = `${counted(rows, 'row', 'rows')} in ${shortList(files, 'other file', 'other files')}`;
  return `${rowsOf} ${rows === 1 ? 'is' : 'are'} of ${what}, which the format does not know. Such rows are not counted as emails. Other rows of the same emails are read.`;
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
  const subject = `${names.length === 1 ? 'The file' : 'The files'} ${shortList(names, 'other file', 'other files')}`;
  return (
    `${subject} ${names.length === 1 ? 'is' : 'are'} read by the words of the headers, not by a known specification. ` +
    'Check the columns with inspect, or name the format.'
  );
}

function spanWords({ first, last }: Extract<FileFinding, { code: 'overlapping-files' }>): string {
  if (first === null || last === null) return '';
  const [from, until] = [longDate(localDate(first)), longDate(localDate(last))];
  return from === until ? `, on ${from}` : `, from ${from} to ${until}`;
}

function shifted(finding: Extract<FileFinding, { code: 'arrivals-look-shifted' }>): string {
  const { file, readAs, hoursEarly } = finding;
  const hours = counted(Math.abs(hoursEarly), 'hour', 'hours');
  const [read, written, zone] =
    readAs === 'UTC' ? ['UTC', 'Swedish time', 'Europe/Stockholm'] : ['Swedish time', 'UTC', 'UTC'];
  return (
    `What stands in ${file} seems to have happened about ${hours} too ${hoursEarly > 0 ? 'early' : 'late'} in the day. ` +
    `The times were read as ${read}, but may be written in ${written}. ` +
    `Compare with a call or an email that you know of. If it is so, write zone: ${zone} by the file in the project file.`
  );
}

function endsEarly(finding: Extract<FileFinding, { code: 'direction-ends-early' }>): string {
  const { channel, direction, last, otherLast } = finding;
  const [until, otherUntil] = [longDate(localDate(last)), longDate(localDate(otherLast))];
  return direction === 'outgoing'
    ? `Outgoing rows in the ${logNames[channel]} end on ${until}, but incoming ones go on to ${otherUntil}. Answers after ${until} cannot be seen, so contacts may wrongly look unanswered.`
    : `Incoming rows in the ${logNames[channel]} end on ${until}, but outgoing ones go on to ${otherUntil}. Contacts after ${until} are missing.`;
}

/** What a finding on one mailbox means, and what to look at. */
export function mailboxFindingSentence(finding: MailboxFinding): string {
  const { mailbox } = finding;
  if (finding.code === 'mailbox-without-outgoing') {
    const contacts = counted(finding.contacts, 'question', 'questions');
    return `${mailbox} has received ${contacts}, but none is answered and nothing was sent from there. Is the folder Sent included in the export? If nobody answers from that mailbox, write measured: no in the organisation table.`;
  }
  const [until, otherUntil] = [longDate(localDate(finding.last)), longDate(localDate(finding.otherLast))];
  return finding.direction === 'outgoing'
    ? `The answers from ${mailbox} end on ${until}, but the questions go on to ${otherUntil}. Is everything that was sent included in the export?`
    : `The questions to ${mailbox} end on ${until}, but the answers go on to ${otherUntil}. Is everything that came in included in the export?`;
}
