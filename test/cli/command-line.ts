/** A line of the help in the words that a shell would make of it; patterns stay as they are. */
export function commandLine(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, quoted, plain]) => quoted ?? plain ?? []);
}
