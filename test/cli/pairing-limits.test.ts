import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';
import { twoDayPromise } from './two-day-promise.js';

const project = `municipality: Orts kommun
rules: regler.yaml
period: 2018-10
inputs: [{ files: "loggar/*.csv" }]
organisation: enheter.csv
ownDomains: ort.example
ownNumbers: 0980-319
`;

const rules = `${twoDayPromise('mail', 'phone')}  - id: direkt
    kind: route
    title: Löst vid första kontakten
    promise: Det räcker att ta kontakt en gång.
    channels: [mail, phone]
    resolved: first-contact
`;

const table = `enhet;organisationsform;typ;värde
Kundcenter;förvaltning;e-post;kund@ort.example
Kundcenter;förvaltning;nummer;0980-319200
`;

const anna = 'anna@hem.example';
const kund = 'kund@ort.example';

function mail(time: string, from: string, to: string, subject: string): string {
  return [`2018-${time}`, from, to, subject].join(';');
}

function call(time: string, status: string, wait = '0:20'): string {
  const talk = status === 'Besvarad' ? '2:00' : '0:00';
  return [`2018-${time}`, '070-174 06 05', '0980-319200', status, wait, talk, time].join(';');
}

/** Long after, so that whatever came in October had its time. */
const end = [
  mail('11-30 10:00:00', 'bo@hem.example', kund, 'Brygga'),
  call('11-30 10:00:00', 'Besvarad').replace('070-174 06 05', '070-174 06 06'),
];

interface Town {
  readonly rows: readonly string[];
  /** Lines of the project file. */
  readonly chosen?: string;
  /** A line of the promise to solve at the first contact. */
  readonly promised?: string;
}

/** What an audit of the town writes into one of its files. */
async function written(name: string, { rows, chosen = '', promised = '' }: Town): Promise<string> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, 'loggar'));
    const files = {
      'servicematning.yaml': `${project}${chosen}\n`,
      'regler.yaml': `${rules}${promised === '' ? '' : `    ${promised}\n`}`,
      'enheter.csv': table,
      'loggar/mejl.csv': ['Datum;Från;Till;Ämne', ...rows.filter((row) => row.includes('@')), end[0]].join(
        '\n',
      ),
      'loggar/samtal.csv': [
        'Tidpunkt;A-nummer;B-nummer;Status;Väntetid;Samtalstid;Samtals-ID',
        ...rows.filter((row) => !row.includes('@')),
        end[1],
      ].join('\n'),
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const { err } = await run(['audit', '--format', 'csv,markdown', '--out', 'ut', '--quiet'], folder);
    expect(err).toBe('');
    return readFileSync(join(folder, 'ut', name), 'utf8');
  });
}

/** The verdicts on the contacts of October under a rule, in the order in which they came. */
async function verdicts(rule: string, town: Town): Promise<readonly string[]> {
  const [head = '', ...lines] = (await written('kontakter.csv', town)).trim().split('\n');
  const [ruleAt, verdictAt] = [head.split(',').indexOf('rule'), head.split(',').indexOf('verdict')];
  const cells = lines.map((line) => line.split(','));
  return cells.filter((one) => one[ruleAt] === rule).map((one) => one[verdictAt] ?? '');
}

const others = ['bo', 'cia', 'dan', 'eva', 'fia'].map((name) => `${name}@hem.example`);
const atOnce = others
  .slice(0, 3)
  .flatMap((person, minute) => [
    mail(`10-01 10:0${minute}:00`, person, kund, `Altan ${minute}`),
    mail(`10-01 10:0${minute}:05`, kund, person, `SV: Altan ${minute}`),
  ]);

describe('what a municipality chooses of what belongs together moves verdicts', () => {
  it.each<
    readonly [chosen: string, rows: readonly string[], usual: readonly string[], then: readonly string[]]
  >([
    [
      'mail: { conversationDays: 7 }',
      [
        mail('10-01 10:00:00', anna, kund, 'Altan'),
        mail('10-01 11:00:00', kund, anna, 'SV: Altan'),
        mail('10-09 11:00:00', anna, kund, 'Altan'),
      ],
      ['met'],
      ['met', 'unanswered'],
    ],
    [
      'mail: { genericWorkingDays: 2 }',
      [mail('10-01 10:00:00', anna, kund, 'Hej'), mail('10-04 10:00:00', anna, kund, 'Hej')],
      ['unanswered'],
      ['unanswered', 'unanswered'],
    ],
    [
      'mail: { counterpartWorkingDays: 2 }',
      [mail('10-01 10:00:00', anna, kund, 'Altan'), mail('10-04 10:00:00', kund, anna, 'Om din uteplats')],
      ['late'],
      ['unanswered'],
    ],
    [
      'mail: { bulkFrom: 5 }',
      [
        mail('10-01 10:00:00', anna, kund, 'Altan'),
        ...[anna, ...others].map((person) => mail('10-02 10:00:00', kund, person, 'Vattnet stängs av')),
      ],
      ['met'],
      ['unanswered'],
    ],
    [
      'mail: { autoReplySeconds: 4 }',
      atOnce,
      ['unanswered', 'unanswered', 'unanswered'],
      ['met', 'met', 'met'],
    ],
    ['mail: { autoReplyFrom: 4 }', atOnce, ['unanswered', 'unanswered', 'unanswered'], ['met', 'met', 'met']],
    ['phone: { shortAbandon: 10 }', [call('10-01 10:00:00', 'Tappad', '0:08')], ['unanswered'], ['excluded']],
    [
      'phone: { attemptWorkingDays: 2 }',
      [call('10-01 10:00:00', 'Tappad'), call('10-04 10:00:00', 'Tappad')],
      ['unanswered'],
      ['unanswered', 'unanswered'],
    ],
    [
      'phone: { ownLaterCallWorkingDays: 2 }',
      [call('10-01 10:00:00', 'Tappad'), call('10-04 10:00:00', 'Besvarad')],
      ['late'],
      ['unanswered', 'met'],
    ],
  ])('%s', async (chosen, rows, usual, then) => {
    expect(await verdicts('svar', { rows })).toEqual(usual);
    expect(await verdicts('svar', { rows, chosen })).toEqual(then);
  });

  it('unansweredAfterWorkingDays: 30', async () => {
    const rows = [mail('10-31 10:00:00', anna, kund, 'Altan')];
    expect(await verdicts('direkt', { rows })).toEqual(['unanswered']);
    const promised = 'unansweredAfterWorkingDays: 30';
    expect(await verdicts('direkt', { rows, promised })).toEqual(['pending']);
  });
});

describe('the report', () => {
  const rows = others.flatMap((person, hour) => [
    mail(`10-01 0${hour + 1}:00:00`, person, kund, 'Altan'),
    mail(`10-02 0${hour + 1}:00:00`, kund, person, 'Om din uteplats'),
  ]);

  it('tells what was chosen otherwise than usual, and how answers were found', async () => {
    const chosen =
      'mail: { counterpartWorkingDays: 3, conversationDays: 30 }\nphone: { attemptWorkingDays: 1 }';
    const report = await written('rapport.md', { rows, chosen });
    expect(report).toContain(
      'Kommunen har valt egna gränser för vad som hör ihop: svar som varken id eller ämne visar söks tre arbetsdagar och nya försök hör till samtalet en arbetsdag.',
    );
    expect(report).toContain('samma person inom tre arbetsdagar');
  });

  it('tells nothing of it where all is as usual', async () => {
    const report = await written('rapport.md', { rows, chosen: 'mail: { counterpartWorkingDays: 10 }' });
    expect(report).not.toContain('egna gränser');
    expect(report).toContain('samma person inom tio arbetsdagar');
  });
});
