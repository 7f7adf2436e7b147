import { z } from 'zod';
import { told } from '../../errors/mistakes.js';
import { isParserName } from '../../parsers/parsers.js';
import type { PathMistake } from '../../rules/schema-mistakes.js';

const group = z.record(z.string(), z.unknown());
const written = z.object({
  channel: z.string(),
  header: z.unknown().optional(),
  direction: z.unknown().optional(),
  foldBy: z.unknown().optional(),
  columns: group.catch({}),
  choices: group.catch({}).default({}),
  skip: group.catch({}).default({}),
});
type Written = z.output<typeof written>;

/** What is wrong with the formats that a project file describes, and with their names. */
export function ownFormatMistakes(project: unknown): readonly PathMistake[] {
  const { data } = z.object({ inputFormats: group }).safeParse(project);
  return Object.entries(data?.inputFormats ?? {}).flatMap(([name, format]) => {
    const path = ['inputFormats', name];
    const mistakes = inputFormatMistakes(format).map((one) => ({ ...one, path: [...path, ...one.path] }));
    if (!isParserName(name)) return mistakes;
    const message = told((words) => words.formats.takenName(name));
    return [{ path, message }, ...mistakes];
  });
}

/** What must go together in a described format, and cannot be seen in one key alone. */
export function inputFormatMistakes(value: unknown): readonly PathMistake[] {
  const { data } = written.safeParse(value);
  return data === undefined ? [] : [...lacking(data), ...contradictions(data), ...wrongNames(data)];
}

/** Columns of which a channel needs at least one, with an example. */
const needed = new Map<string, readonly (readonly [fields: readonly string[], example: string])[]>([
  [
    'phone',
    [
      [['dialled', 'queue'], 'queue: Svarsgrupp'],
      [['status', 'talk', 'answered'], 'status: Hur det gick'],
    ],
  ],
  ['case', [[['received', 'registered'], 'received: Ankom']]],
]);

function lacking({ channel, columns }: Written): readonly PathMistake[] {
  return (needed.get(channel) ?? [])
    .filter(([fields]) => fields.every((field) => columns[field] === undefined))
    .map(([fields, example]) => ({
      path: ['columns'],
      message: told((words) => words.formats.columnsNeeded(fields, example)),
    }));
}

/** What a column of words may be called. */
const choiceColumns = new Map([
  ['status', 'Hur det gick'],
  ['direction', 'Riktning'],
  ['category', 'Sort'],
]);

const idOf = new Map([
  ['mail', 'messageId'],
  ['phone', 'callId'],
]);

function contradictions(format: Written): readonly PathMistake[] {
  const { channel, columns, choices, direction, foldBy } = format;
  const unused = Object.keys(choices).filter((field) => columns[field] === undefined);
  const id = idOf.get(channel);
  return [
    ...unused.map((field) => ({
      path: ['choices', field],
      message: told((words) => words.formats.choicesOfNone(field, choiceColumns.get(field) ?? 'Rubrik')),
    })),
    ...(direction !== undefined && columns['direction'] !== undefined
      ? [
          {
            path: ['direction'],
            message: told((words) => words.formats.directionTwice()),
          },
        ]
      : []),
    ...(foldBy !== undefined && id !== undefined && columns[id] !== undefined
      ? [
          {
            path: ['foldBy'],
            message: told((words) => words.formats.needlessFold(id)),
          },
        ]
      : []),
  ];
}

/** Columns go by their headers, or by numbers where the file has no header. */
function wrongNames({ header, columns, foldBy, skip }: Written): readonly PathMistake[] {
  const byNumber = header === false;
  const named = [
    ...Object.entries(columns).map(([field, names]) => ({ path: ['columns', field], key: field, names })),
    ...(foldBy === undefined ? [] : [{ path: ['foldBy'], key: 'foldBy', names: foldBy }]),
  ];
  const wrong = named.filter(({ names }) => [names].flat().some((name) => !isFit(name, byNumber)));
  const skipped = Object.keys(skip).filter((name) => byNumber && !/^[1-9]\d*$/.test(name));
  return [
    ...wrong.map(({ path, key }) => ({
      path,
      message: told(({ formats }) => (byNumber ? formats.byNumber(`${key}: 3`) : formats.byHeader(key))),
    })),
    ...skipped.map((name) => ({
      path: ['skip', name],
      message: told(({ formats }) => formats.byNumber('3: ^Test')),
    })),
  ];
}

/** What is neither text nor number is told by the schema. */
function isFit(name: unknown, byNumber: boolean): boolean {
  if (typeof name === 'number') return byNumber && Number.isInteger(name) && name > 0;
  return typeof name !== 'string' || (!byNumber && name.trim() !== '');
}
