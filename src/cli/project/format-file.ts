/** Whether a format is named by the file that describes it. */
export function isFormatFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
