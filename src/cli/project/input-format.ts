import { mappedParser } from '../../parsers/mapped/mapped.js';
import type { MappedFormat } from '../../parsers/mapped/mapped-format.js';
import type { Parser } from '../../parsers/parser.js';
import { readCheckedYaml } from '../../rules/checked-yaml.js';
import { nameOfFormatFile } from './format-file.js';
import { inputFormatMistakes } from './input-format-mistakes.js';
import { inputFormatSchema, type WrittenFormat } from './input-format-schema.js';

/** A format described in a file of its own. Throws a UserError with every mistake, each with line and column. */
export function readInputFormat(text: string, file: string): Parser {
  const written = readCheckedYaml(text, {
    file,
    schema: inputFormatSchema,
    furtherCheck: inputFormatMistakes,
  });
  return describedParser(nameOfFormatFile(file), written);
}

/** A format described in the project file under that name. */
export function describedParser(name: string, written: WrittenFormat): Parser {
  return mappedParser(mappedFormat(name, written));
}

function mappedFormat(name: string, written: WrittenFormat): MappedFormat {
  const shape = {
    name,
    title: written.title ?? name,
    zone: written.zone ?? 'Europe/Stockholm',
    hasHeader: written.header ?? true,
    delimiter: written.delimiter === 'tab' ? '\t' : (written.delimiter ?? null),
    dateOrder: written.dateOrder ?? null,
    direction: written.direction ?? null,
    skip: Object.entries(written.skip ?? {}).map(([column, pattern]) => ({
      column: written.header === false ? Number(column) : column,
      pattern,
    })),
  };
  const direction = written.choices?.direction ?? {};
  switch (written.channel) {
    case 'mail': {
      const { channel, columns, foldBy = [] } = written;
      return { ...shape, channel, columns, foldBy, choices: { direction } };
    }
    case 'phone': {
      const { channel, columns, choices, foldBy = [] } = written;
      return { ...shape, channel, columns, foldBy, choices: { direction, status: choices?.status ?? {} } };
    }
    case 'case': {
      const { channel, columns, choices } = written;
      return { ...shape, channel, columns, choices: { direction, category: choices?.category ?? {} } };
    }
  }
}
