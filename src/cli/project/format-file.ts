/** Whether a format is named by the file that describes it. */
export function isFormatFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** What a format that a file describes is called. */
export function nameOfFormatFile(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}
