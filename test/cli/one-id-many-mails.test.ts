import { describe, expect, it } from '@jest/globals';
import { inOneRun, inParts, measuredLog } from './measured-log.js';

const header = 'Received,SenderAddress,RecipientAddress,Subject,Status,MessageId';

/** Mails of one person, two days apart, with one id. */
function log(subjects: readonly string[], { daysApart }: { readonly daysApart: number }): string {
  const rows = subjects.map((subject, index) => {
    const date = String(12 + index * daysApart).padStart(2, '0');
    return `2026-01-${date}T09:0${index}:00Z,anna@hem.example,info@ort.example,${subject},Delivered,<0@system.example>`;
  });
  return `${[header, ...rows].join('\n')}\n`;
}

async function measured(text: string, commands: typeof inOneRun): Promise<unknown> {
  const log = { name: 'mejl.csv', text, period: '2026-01-12..2026-01-30' };
  const { balance, findings, inputs } = await measuredLog(log, commands);
  return {
    total: balance.rows.total,
    told: inputs[0]?.rowsOfOtherMails,
    finding: findings.find(({ code }) => code === 'one-id-many-mails'),
  };
}

const six = ['Bygglov', 'Sopor', 'Hål i vägen', 'Skola', 'Parkering', 'Bad'];
const found = { told: 5, finding: { code: 'one-id-many-mails', file: 'mejl.csv', rows: 5 } };
const nothing = { told: undefined, finding: undefined };

describe('a system that gives all mails one id', () => {
  it.each([
    ['other subjects on other days, in one run', six, 2, inOneRun, found],
    ['the same in a run of parts', six, 2, inParts, found],
    ['too few of them to show anything', six.slice(0, 5), 2, inOneRun, nothing],
    ['other subjects at once, as a mail gets on its way', six, 0, inOneRun, nothing],
    ['one subject on other days, as of copies', Array(6).fill('Bygglov'), 2, inOneRun, nothing],
    ['a step on its way that tells no subject', ['Bygglov', '', '', '', '', ''], 2, inOneRun, nothing],
  ])(
    'is pointed out where questions are counted as copies: %s',
    async (_case, subjects, daysApart, commands, expected) => {
      expect(await measured(log(subjects, { daysApart }), commands)).toEqual({
        total: subjects.length,
        ...expected,
      });
    },
  );
});
