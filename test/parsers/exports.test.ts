import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors/errors.js';
import type { CallEvent, CaseEvent, LogEvent, MailEvent } from '../../src/model/event.js';
import type { LogReading, RowCount } from '../../src/model/log-reading.js';
import type { Parser } from '../../src/parsers/parser.js';
import { allParsers, readParserName } from '../../src/parsers/parsers.js';
import { expectGolden } from '../golden.js';
import { iso, logFile, readCounted, sum } from './reading.js';

const root = new URL('../../fixtures/exports/', import.meta.url);
const golden = 'expected.golden.txt';
const folders = readdirSync(root).sort();

/** What an analyst who looks at a format should see, an event on each line. */
async function describeFile(folder: string, file: string): Promise<string> {
  const bytes = readFileSync(new URL(`${folder}/${file}`, root));
  const parser = allParsers.find(({ name }) => name === folder);
  try {
    return described(file, await readCounted(logFile(bytes, { file })));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const refusal = `${file}: ${error.code}\n${error.message}\n${error.advice}\n`;
    return parser === undefined || error.code !== 'format-must-be-named'
      ? refusal
      : `${refusal}${await describeNamed(file, bytes, parser)}`;
  }
}

/** As the project file would have it read once somebody has confirmed the format. */
async function describeNamed(file: string, bytes: Uint8Array, parser: Parser): Promise<string> {
  const format = readParserName(parser.name);
  const mailbox = parser.mailbox === 'needed' ? 'info@lindasa.example' : null;
  const named = `format: ${format}${mailbox === null ? '' : `, mailbox: ${mailbox}`}`;
  return `${named}\n${described(file, await readCounted(logFile(bytes, { file, format, mailbox })))}`;
}

function described(file: string, reading: LogReading): string {
  const [read] = reading.files;
  const { events, folded, ignored, rejected } = reading;
  return [
    `${file}: ${read?.format}, ${read?.encoding}, times in ${read?.zone}`,
    `${read?.rows} rows = ${events.length} events + ${counted('folded', folded)} + ${counted('ignored', ignored)} + ${rejected.length} rejected`,
    `understood: ${read?.columnsUnderstood.join(', ')}`,
    ...events.map(lineOf),
    ...rejected.map(({ source, column, reason }) => `row ${source.row} rejected: ${reason} (${column})`),
    '',
  ].join('\n');
}

function counted(what: string, counts: RowCount): string {
  const reasons = Object.entries(counts).map(([reason, rows]) => `${reason} ${rows}`);
  return `${sum(Object.values(counts))} ${what}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`;
}

function lineOf(event: LogEvent): string {
  const time = `${iso(event.at.start).slice(0, 19)}Z${event.at.precision === 'exact' ? '' : ` (${event.at.precision})`}`;
  const rows = `rows ${event.sources.map(({ row }) => row).join('+')}`;
  switch (event.channel) {
    case 'phone':
      return [time, ...callFacts(event), rows].join(' | ');
    case 'mail':
      return [time, ...mailFacts(event), rows].join(' | ');
    case 'case':
      return [time, ...caseFacts(event), rows].join(' | ');
  }
}

function mailFacts(mail: MailEvent): readonly string[] {
  const { groups = [], statedDirection, inReplyTo, references, conversationId } = mail;
  return [
    statedDirection ?? 'by addresses',
    `${mail.sender ?? '<>'} → ${mail.recipients.join(', ')}`,
    ...(groups.length === 0 ? [] : [`instead of ${groups.join(', ')}`]),
    mail.subject,
    mail.delivery,
    ...(mail.automatic ? ['automatic'] : []),
    ...(mail.isBulk === true ? ['bulk'] : []),
    `id ${mail.messageId ?? '–'}`,
    ...(inReplyTo === null ? [] : [`answers ${inReplyTo}`]),
    ...(references.length === 0 ? [] : [`refers to ${references.join(' ')}`]),
    ...(conversationId === null ? [] : [`conversation ${conversationId}`]),
  ];
}

function callFacts(call: CallEvent): readonly string[] {
  return [
    call.statedDirection ?? 'by numbers',
    `${call.from ?? 'hidden'} → ${call.to.join(', ')}`,
    call.answeredBy === null ? call.outcome : `${call.outcome} by ${call.answeredBy}`,
    `wait ${call.waitSeconds ?? '?'}`,
    `talk ${call.talkSeconds ?? '?'}`,
    `transfers ${call.transfers}`,
  ];
}

function caseFacts(entry: CaseEvent): readonly string[] {
  const { caseId, category, arrival, unit, board, counterpart, named, transfers, measure } = entry;
  const times = Object.entries(entry.times).flatMap(([name, moment]) =>
    moment === null ? [] : [`${name} ${iso(moment.start).slice(0, 16)} (${moment.precision})`],
  );
  const held = Object.entries(entry.contains).flatMap(([content, isHeld]) => (isHeld ? [content] : []));
  const untold = (['received', 'answered', 'closed'] as const).filter((field) => !entry.fields.has(field));
  return [
    `${caseId ?? 'no number'}: ${category} by ${arrival ?? '?'} from ${counterpart ?? '?'} (named: ${named ?? '?'})`,
    `${unit ?? '?'}, ${board ?? '?'}`,
    ...times,
    `transfers ${transfers ?? '?'}`,
    `feedback: ${held.join(', ') || '–'}`,
    `measure: ${measure ?? '–'}`,
    `not told: ${untold.join(', ') || '–'}`,
  ];
}

describe('exports as the systems write them', () => {
  it.each(folders)('%s', async (folder) => {
    const files = readdirSync(new URL(`${folder}/`, root))
      .filter((name) => name !== golden)
      .sort();
    const texts: string[] = [];
    for (const file of files) texts.push(await describeFile(folder, file));
    expectGolden(texts.join('\n'), import.meta.url, `../../fixtures/exports/${folder}/${golden}`);
  });

  it('there is one of every format', () => {
    const names = allParsers.map(({ name }) => name);
    expect(names.filter((name) => !folders.includes(name))).toEqual([]);
  });

  it('the docs tell of every mail and phone format', () => {
    const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
    const told = allParsers.filter(({ channel }) => channel !== 'case').map(({ name }) => name);
    expect(told.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
