/** A file as it is written on a command line: many a shell reads an exclamation mark as its own, and parts words at spaces. */
export function shellWord(file: string): string {
  if (file.includes('!')) return `'${file}'`;
  return file.includes(' ') ? `"${file}"` : file;
}
