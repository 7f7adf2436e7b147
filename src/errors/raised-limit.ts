/** Twice a limit on bytes, in MB: what to try where a file is larger than is read. */
export function raisedLimit(mostBytes: number): number {
  return Math.round(mostBytes / 5e5);
}
