import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { MailEvent } from '../../src/model/event.js';
import { mail, markedFatesOf } from './town.js';

const page = readFileSync(new URL('../../docs/pairing.md', import.meta.url), 'utf8');

const people = new Map([
  ['anna', 'anna@hem.example'],
  ['bo', 'bo@hem.example'],
  ['kund', 'kund@ort.example'],
  ['bygg', 'bygg@ort.example'],
  ['eva', 'eva.ek@ort.example'],
]);

interface Example {
  readonly heading: string;
  readonly mails: readonly MailEvent[];
  readonly becomes: readonly string[];
}

/** Every table of mails on the page, with the heading that it stands under. */
function examplesOf(text: string): readonly Example[] {
  return text.split(/^## /m).flatMap((section) => {
    const [heading = ''] = section.split('\n');
    const tables = section.split('\n\n').filter((block) => block.startsWith('| when |'));
    return tables.map((table) => exampleOf(heading, table));
  });
}

function exampleOf(heading: string, table: string): Example {
  const [head = [], , ...rows] = table.trim().split('\n').map(cellsOf);
  const told = rows.map((row) => new Map(head.map((name, at) => [name, row[at] ?? ''])));
  return {
    heading,
    mails: told.map(mailOf),
    becomes: told.map((row) => row.get('becomes') ?? ''),
  };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|\s?|\s?\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function mailOf(row: ReadonlyMap<string, string>): MailEvent {
  const cell = (name: string): string => row.get(name) ?? '';
  const address = (name: string): string =>
    cell(name)
      .split(' ')
      .map((one) => people.get(one) ?? one)
      .join(' ');
  return mail(cell('when'), address('from'), address('to'), cell('subject'), idsOf(cell('ids')));
}

function idsOf(text: string): Partial<MailEvent> {
  const ids = new Map(text.split(', ').map((one) => [one.replace(/ \w+$/, ''), one.replace(/^.* /, '')]));
  const reference = ids.get('refers to');
  return {
    messageId: ids.get('id') ?? null,
    inReplyTo: ids.get('replies to') ?? null,
    references: reference === undefined ? [] : [reference],
    conversationId: ids.get('conversation') ?? null,
  };
}

const examples = examplesOf(page);

describe('docs/pairing.md', () => {
  it('has an example under most of its headings', () => {
    expect(new Set(examples.map(({ heading }) => heading)).size).toBeGreaterThan(6);
  });

  it.each(examples)('$heading', ({ mails, becomes }) => {
    expect(markedFatesOf(mails)).toEqual(becomes);
  });
});
