import { fileFindings } from '../../measurement/findings/file-findings.js';
import { mailboxFindings } from '../../measurement/findings/mailbox-findings.js';
import { shiftFindings } from '../../measurement/findings/shift-findings.js';
import { silenceFindings } from '../../measurement/findings/silence-findings.js';
import { eventFacts } from '../../measurement/gathering/event-facts.js';
import type { OpeningHours } from '../../measurement/gathering/file-hours.js';
import type { Inspection } from '../../model/inspection.js';
import { usualPhoneLimits } from '../../model/pairing-limits.js';
import type { Directory } from '../../pairing/directory.js';
import type { MailOptions } from '../../pairing/options.js';
import { pairForFates } from '../../pairing/pair.js';
import { foldReadings } from '../../parsers/read-logs.js';
import type { Progress } from '../../progress.js';
import { mailOptions } from '../pairing-options.js';
import type { OpenedLog } from './opened-log.js';

const twoWay = ['mail', 'phone'] as const;

interface HowToPair {
  readonly directory: Directory;
  readonly hours: OpeningHours;
  readonly mail: MailOptions;
  readonly progress: Progress;
}

/** What any measurement of the files would tell of them: cut, twice, overlapping, read in the wrong zone. */
export async function inspectionFindings(
  logs: readonly OpenedLog[],
  { directory, hours, mail, progress }: HowToPair,
): Promise<Inspection['findings']> {
  const { files: inputs, sharedRows, events } = await readTogether(logs);
  const calendar = hours.office;
  const phone = { isOpen: hours.phone.isOpen, ...usualPhoneLimits };
  const options = { ...{ directory, calendar, phone, categories: [] }, mail: mailOptions(mail) };
  const placed = await pairForFates(events, options, progress);
  const facts = eventFacts(placed, { directory, hours });
  const silence = twoWay.flatMap((channel) => {
    const log = facts.channels.get(channel);
    return log === undefined ? [] : silenceFindings(channel, log, calendar);
  });
  return [
    ...fileFindings({ inputs, sharedRows }),
    ...shiftFindings({ inputs, files: facts.files }),
    ...silence,
    // Where the whole log falls silent every mailbox does.
    ...(silence.some(({ channel }) => channel === 'mail')
      ? []
      : mailboxFindings(facts, facts.traffic.mailboxes, calendar)),
  ];
}

/** What a mail or a call is may be told by several files, each of which was folded by itself. */
async function readTogether(logs: readonly OpenedLog[]): Promise<OpenedLog['reading']> {
  const [only, another] = logs;
  if (only !== undefined && another === undefined) return only.reading;
  return foldReadings(logs.map(({ file }) => file));
}
