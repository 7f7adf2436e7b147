import { describe, expect, it } from '@jest/globals';
import { readProject } from '../../src/cli/project/project.js';
import { UserError } from '../../src/errors/errors.js';

function mistakesOf(text: string): readonly string[] {
  try {
    readProject(`rules: norberg\n${text}\n`, 'servicematning.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

describe('the project file', () => {
  it('tells what mail and calls are about, and which replies are a notice', () => {
    const project = readProject(
      `rules: norberg
categories:
  - { mailbox: synpunkter@ort.example, category: complaint }
  - { pattern: ^enkel, sender: "@ort.example", complexity: simple }
notices: [{ pattern: ^Besked }]
followUps: count
repliesToUs: ignore
corrections: rättelser.csv
`,
      'servicematning.yaml',
    );
    expect(project).toMatchObject({
      categories: [
        { mailbox: 'synpunkter@ort.example', category: 'complaint' },
        { pattern: /^enkel/iu, sender: '@ort.example', complexity: 'simple' },
      ],
      notices: [{ pattern: /^Besked/iu }],
      followUps: 'count',
      repliesToUs: 'ignore',
      corrections: 'rättelser.csv',
    });
  });

  it.each([
    ['categories: [{ category: complaint }]', /2:14: .*säger inte vilka mejl och samtal den gäller/],
    ['categories: [{ mailbox: a@ort.example }]', /2:14: .*säger inte vad de gäller/],
    ['categories: [{ mailbox: a@ort.example, category: klagomål }]', /2:\d+: .*klagomål.*complaint/],
    ['followUps: ja', /2:\d+: .*join/],
    ['mail: { bulkFrom: 1 }', /2:\d+: .*bulkFrom.*minst 2.*bulkFrom: 10/],
    ['mail: { conversationDays: 0 }', /2:\d+: .*conversationDays.*minst 1.*conversationDays: 30/],
    ['mail: { conversationDays: 1.5 }', /2:\d+: .*conversationDays.*heltal/],
    ['mail: { counterpartWorkingDays: 251 }', /2:\d+: .*counterpartWorkingDays.*högst 250/],
    ['mail: { genericDays: 5 }', /2:\d+: .*genericDays.*genericWorkingDays/],
    ['phone: { attemptWorkingDays: 0 }', /2:\d+: .*attemptWorkingDays.*minst 1/],
    ['phone: { ownLaterCallWorkingDays: tio }', /2:\d+: .*ownLaterCallWorkingDays/],
    ['phone: { summer: { from: 06-15, until: 08-15 } }', /2:\d+: .*hours/],
    ['notices: [{ pattern: "(" }]', /2:\d+: .*giltigt mönster/],
    ['inputs: [{ files: [] }]', /2:\d+: ”files” är en tom lista\. Skriv till exempel/],
    [
      'inputs: [{ files: a.csv, columns: { recieved: Ankom } }]',
      /2:\d+: fältet ”recieved” finns inte\. De som finns är: .*Menade du received\?/,
    ],
    [
      'inputs: [{ files: a.csv, format: message-trace, columns: { closed: Klart } }]',
      /2:\d+: fältet ”closed” finns inte i formatet message-trace/,
    ],
    ['inputs: [{ files: a.csv, columns: { sender: Vem, queue: Kö } }]', /2:\d+: inget format har alla/],
    ['inputs: [{ files: a.csv, columns: { received: 7 } }]', /2:\d+: .*text/],
    [
      'background: [{ label: Svar, year: 2018, source: KKiK, method: testmejl }]',
      /2:14: .*värdet saknas\. Skriv share: 80/,
    ],
    [
      'background: [{ label: Svar, share: 80, value: 1 dag, year: 2018, source: KKiK, method: enkät }]',
      /2:14: .*både share och value/,
    ],
    ['background: [{ label: Svar, share: 800, year: 2018, source: KKiK, method: enkät }]', /2:\d+: .*100/],
    ['background: [{ label: Svar, share: 80, year: 18, source: KKiK, method: enkät }]', /2:\d+: .*1990/],
    ['background: [{ label: Svar, share: 80, year: 2018, method: enkät }]', /2:\d+: .*source/],
    [
      'background: [{ label: Svar, andel: 80, value: x, year: 2018, source: K, method: e }]',
      /2:\d+: .*andel/,
    ],
    ['earlier: [a.json]', /2:\d+: .*text/],
  ])('%s is refused with its place', (text, says) => {
    const mistakes = mistakesOf(text);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(says);
  });
});
