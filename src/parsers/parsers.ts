import { userError } from '../errors.js';
import { asteriskCdr } from './asterisk-cdr.js';
import { exchangeSummary } from './exchange-summary.js';
import { mailSwedish } from './mail-swedish.js';
import { messageTrace } from './message-trace.js';
import type { Parser, ParserName } from './parser.js';
import { phoneSwedish } from './phone-swedish.js';

/** Every format that is recognised, by name; the compiler sees to it that none is forgotten. */
export const parsers: { readonly [Name in ParserName]: Parser & { readonly name: ParserName } } = {
  'exchange-summary': exchangeSummary,
  'message-trace': messageTrace,
  'mail-swedish': mailSwedish,
  'asterisk-cdr': asteriskCdr,
  'phone-swedish': phoneSwedish,
};

export const allParsers: readonly Parser[] = Object.values(parsers);

function isParserName(name: string): name is ParserName {
  return Object.hasOwn(parsers, name);
}

/** The format of that name, as an option or a project file gives it. Throws a UserError for any other. */
export function readParserName(name: string): ParserName {
  if (isParserName(name)) return name;
  throw userError('unknown-format-name', { found: name, known: Object.keys(parsers) });
}
