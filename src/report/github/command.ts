import { plainText } from '../markup.js';

/** How an annotation is shown: errors fail the run, warnings and notices do not. */
export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** Relative to the folder of the run; null for the run as a whole. */
  readonly file: string | null;
  readonly line: number | null;
}

/**
 * The annotation as a command to GitHub's runner, one line. Nothing in it can end the line, the properties or the
 * command, so text from input is shown and never obeyed.
 */
export function command({ level, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === null ? [] : [`file=${property(file)}`]),
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(message)}\n`;
}

/** Where runners of other systems find a command in the midst of a line: `##vso[`, `##[`. */
const foreignCommand = /#(?=#\w*\[)/g;

function data(text: string): string {
  const shown = plainText(text).replace(foreignCommand, '\\u{23}');
  return shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
