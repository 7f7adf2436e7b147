import { z } from 'zod';
import { UserError } from '../../errors/errors.js';
import type { Told } from '../../errors/told.js';
import { readParserName } from '../../parsers/parsers.js';
import type { PathMistake } from '../../rules/schema-mistakes.js';
import { isFormatFile } from './format-file.js';
import { readDomain } from './own-domains.js';
import { readNumberRange } from './own-numbers.js';

const texts = z.union([z.string().transform((text) => [text]), z.array(z.unknown())]).catch([]);

/** What can be read has been given; the rest the schema tells. */
const written = z.object({
  ownDomains: texts.default([]),
  ownNumbers: texts.default([]),
  inputs: z.array(z.unknown()).catch([]).default([]),
  inputFormats: z.record(z.string(), z.unknown()).catch({}).default({}),
});

const withFormat = z.object({ format: z.string() });

/** Values of the project file that are read only when they are needed, and were wrong all along. */
export function valueMistakes(project: unknown): readonly PathMistake[] {
  const { data } = written.safeParse(project);
  if (data === undefined) return [];
  const { ownDomains, ownNumbers, inputs, inputFormats } = data;
  return [
    ...mistakesOf('ownDomains', ownDomains, readDomain),
    ...mistakesOf('ownNumbers', ownNumbers, readNumberRange),
    ...inputs.flatMap((input, at) =>
      formatMistakes(['inputs', at, 'format'], input, Object.keys(inputFormats)),
    ),
  ];
}

function mistakesOf(
  key: string,
  values: readonly unknown[],
  read: (text: string) => unknown,
): readonly PathMistake[] {
  return values.flatMap((value, at) =>
    typeof value === 'string' ? mistakeOf([key, at], () => read(value)) : [],
  );
}

function formatMistakes(
  path: PathMistake['path'],
  input: unknown,
  own: readonly string[],
): readonly PathMistake[] {
  const { data } = withFormat.safeParse(input);
  if (data === undefined || own.includes(data.format) || isFormatFile(data.format)) return [];
  return mistakeOf(path, () => readParserName(data.format, own));
}

/** What a reading refuses, in the words that it would be refused with later. */
function mistakeOf(path: PathMistake['path'], read: () => unknown): readonly PathMistake[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ path, message: toldBy(error) }];
  }
}

/** In one line, as the others of its file. */
function toldBy({ words }: UserError): Told {
  const line = ({ message, advice }: ReturnType<UserError['words']>) =>
    `${message} ${advice}`.replace(/\.$/, '');
  return { sv: line(words('sv')), en: line(words('en')) };
}
