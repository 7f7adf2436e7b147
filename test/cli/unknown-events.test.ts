import { describe, expect, it } from '@jest/globals';
import { inOneRun, inParts, measuredLog } from './measured-log.js';

const fields = 'date-time,event-id,message-id,recipient-address,message-subject,sender-address';
const question = '<q1@hem.example>,info@ort.example,Hål,anna@hem.example';
const answer = '<a1@ort.example>,anna@hem.example,SV: Hål,info@ort.example';
const log = [
  `#Fields: ${fields}`,
  `2026-01-12T07:15:12.000Z,RECEIVE,${question}`,
  `2026-01-12T07:15:12.500Z,TELEPORT,${question}`,
  `2026-01-12T07:15:13.000Z,DELIVER,${question}`,
  `2026-01-13T07:00:00.000Z,RECEIVE,${answer}`,
  `2026-01-13T07:00:01.000Z,SENDEXTERNAL,${answer}`,
].join('\n');

async function measured(commands: typeof inOneRun): Promise<unknown> {
  const named = { name: 'MSGTRK.LOG', text: `${log}\n`, period: '2026-01-12..2026-01-14' };
  const { balance, findings, inputs } = await measuredLog(named, commands);
  return {
    rows: balance.rows,
    unknown: inputs[0]?.unknownEvents,
    finding: findings.find(({ code }) => code === 'unknown-events'),
  };
}

describe('an event of a mail server that nobody knows', () => {
  it.each([
    ['in one run', inOneRun],
    ['in a run of parts', inParts],
  ])('keeps no audit from its report, and is counted and told by name: %s', async (_case, commands) => {
    expect(await measured(commands)).toEqual({
      rows: {
        total: 5,
        parts: expect.arrayContaining([
          { part: 'primary', count: 2 },
          { part: 'folded.mail-step', count: 2 },
          { part: 'ignored.unknown-event', count: 1 },
        ]),
      },
      unknown: [{ event: 'TELEPORT', rows: 1 }],
      finding: { code: 'unknown-events', files: ['MSGTRK.LOG'], events: ['TELEPORT'], rows: 1 },
    });
  });
});
