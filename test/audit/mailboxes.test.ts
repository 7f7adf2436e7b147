import { describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.js';
import type { Finding } from '../../src/model/finding.js';
import { bytesInMemory } from '../../src/parsers/log-bytes.js';
import { lines, logFile } from '../parsers/reading.js';
import { smallJob } from './small-parts.js';

const days = ['08', '09', '10', '11', '12', '15', '16', '17', '18', '19'].map((day) => `2018-10-${day}`);

/** Five questions a day to a mailbox, each of somebody of their own, and their answers. */
function rowsOf(mailbox: string, isAnswered: boolean): readonly string[] {
  return days.flatMap((day) =>
    [8, 9, 10, 11, 13].flatMap((hour) => {
      const person = `${mailbox.charAt(0)}.${day}.${hour}@hem.example`;
      const time = String(hour).padStart(2, '0');
      const subject = `Soporna på gatan ${day} ${hour}`;
      return [
        `${day} ${time}:00;${person};${mailbox};${subject}`,
        ...(isAnswered ? [`${day} ${time}:30;${mailbox};${person};SV: ${subject}`] : []),
      ];
    }),
  );
}

/** What an audit says of the mailboxes of one unit, of which one is answered from as told. */
async function found(isAnswered: boolean): Promise<readonly Finding['code'][]> {
  const mailboxes = ['info@lindasa.example', 'kontakt@lindasa.example'] as const;
  const log = logFile(
    lines(
      'Datum;Från;Till;Ämne',
      ...[...rowsOf(mailboxes[0], true), ...rowsOf(mailboxes[1], isAnswered)].sort(),
    ),
  );
  const job = await smallJob({ period: '2018-10-08..2018-10-19' });
  const [known] = job.organisation.entries;
  if (known === undefined) throw new Error('nobody is known');
  const entries = mailboxes.map((value) => ({ ...known, type: 'mail' as const, value, unit: 'Kundcenter' }));
  const { result } = await audit({
    ...job,
    inputs: [{ ...log, bytes: bytesInMemory(log.bytes.whole()) }],
    organisation: { ...job.organisation, entries },
  });
  return result.findings.flatMap((finding) =>
    'of' in finding && finding.of === 'mailbox' ? [finding.code] : [],
  );
}

describe('an audit looks at each mailbox of a unit', () => {
  it.each<[string, boolean, readonly Finding['code'][]]>([
    ['and finds nothing where both are answered from', true, []],
    ['and points out the one from which nothing was sent', false, ['unit-without-outgoing']],
  ])('%s', async (_case, isAnswered, expected) => {
    expect(await found(isAnswered)).toEqual(expected);
  });
});
