/** A file as it is written on a command line: many a shell reads an exclamation mark as its own. */
export function shellWord(file: string): string {
  return file.includes('!') ? `'${file}'` : file;
}
