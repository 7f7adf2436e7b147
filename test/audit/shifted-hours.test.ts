import { describe, expect, it } from '@jest/globals';
import { readAndPair } from '../../src/audit/paired-logs.js';
import { shiftFindings } from '../../src/measurement/findings/shift-findings.js';
import { collectFileHours } from '../../src/measurement/gathering/file-hours.js';
import type { LogInput } from '../../src/parsers/read-logs.js';
import { gatheredOf } from '../measurement/make.js';
import { lindasaJob } from './lindasa.js';

/** What is said of the hours of the invented municipality's logs, all read in one zone; null as each should be. */
async function shiftedIn(zone: LogInput['zone']): Promise<readonly string[]> {
  const job = await lindasaJob();
  const inputs = job.inputs.map((input) => ({ ...input, zone }));
  const { reading, pairing, calendar, directory } = await readAndPair({ ...job, inputs });
  const hours = { office: calendar, phone: calendar };
  const files = gatheredOf(pairing.events, collectFileHours(hours, directory));
  return shiftFindings({ inputs: reading.files, files }).map((finding) =>
    finding.code === 'arrivals-look-shifted' ? `${finding.file} ${finding.hoursEarly}` : finding.code,
  );
}

describe('times read in the wrong zone', () => {
  it.each([
    ['as they should be', null, []],
    [
      'as UTC',
      'UTC',
      [
        'loggar/epost-bibliotek.csv -2',
        'loggar/epost-overformyndare.csv -1',
        'loggar/telefon-stenkoping.xlsx -2',
      ],
    ],
    ['as local time', 'Europe/Stockholm', ['loggar/epost-norra-asen.csv 2']],
  ] as const)(
    'are pointed out wherever a file does not itself say when it was: %s',
    async (_case, zone, found) => {
      expect(await shiftedIn(zone)).toEqual(found);
    },
  );
});
