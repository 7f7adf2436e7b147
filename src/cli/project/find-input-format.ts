import type { LogInput } from '../../parsers/input.js';
import { readParserName } from '../../parsers/parsers.js';
import { readInputFile } from '../reading/read-files.js';
import type { FoundProject } from './find-project.js';
import { isFormatFile } from './format-file.js';
import { describedParser, readInputFormat } from './input-format.js';

/**
 * What an input's `format` names: a format that the program knows, one of the project file's own, or a file
 * that describes one. Throws a UserError for a name that is none of them.
 */
export function findInputFormat(
  name: string,
  { project, folder }: Pick<FoundProject, 'project' | 'folder'>,
): LogInput['format'] {
  if (isFormatFile(name)) {
    const { file, bytes } = readInputFile(name, folder);
    return readInputFormat(new TextDecoder().decode(bytes), file);
  }
  const own = project.inputFormats ?? {};
  const written = Object.hasOwn(own, name) ? own[name] : undefined;
  if (written !== undefined) return describedParser(name, written);
  return readParserName(name, Object.keys(own));
}
