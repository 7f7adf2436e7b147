import { createCalendar } from '../../calendar/calendar.js';
import { officeCalendar } from '../../calendar/office-calendar.js';
import { fileFindings } from '../../measurement/findings/file-findings.js';
import { shiftFindings } from '../../measurement/findings/shift-findings.js';
import { silenceFindings } from '../../measurement/findings/silence-findings.js';
import type { FileFinding } from '../../model/file-finding.js';
import type { Directory } from '../../pairing/directory.js';
import type { PairingOptions } from '../../pairing/options.js';
import { pair } from '../../pairing/pair.js';
import type { FileReading } from '../../parsers/read-file.js';
import { foldReadings } from '../../parsers/read-logs.js';

/** The usual way to pair, where no project says otherwise. */
const mail: PairingOptions['mail'] = {
  followUps: 'join',
  repliesToUs: 'count',
  bulkFrom: 10,
  notContacts: [],
  noAnswerNeeded: [],
  notices: [],
};
const shortAbandonSeconds = 5;
const twoWay = ['mail', 'phone'] as const;

/** What any measurement of the files would tell of them: cut, twice, overlapping, read in the wrong zone. */
export function inspectionFindings(
  readings: readonly FileReading[],
  directory: Directory,
): readonly FileFinding[] {
  const { files: inputs, sharedRows, events } = foldReadings(readings);
  const calendar = createCalendar(officeCalendar);
  const phone = { isOpen: calendar.isOpen, shortAbandonSeconds };
  const { events: placed } = pair(events, { directory, calendar, mail, phone, categories: [] });
  return [
    ...fileFindings({ inputs, sharedRows }),
    ...shiftFindings({ inputs, events: placed, calendar }),
    ...twoWay.flatMap((channel) => {
      const ofChannel = placed.filter(({ event }) => event.channel === channel);
      return silenceFindings(channel, ofChannel, calendar);
    }),
  ];
}
