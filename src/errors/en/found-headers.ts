const shownHeaders = 30;

/** The headers of a table, as many as a person reads. */
export function foundHeaders(found: readonly string[]): string {
  return `The headers that were found: ${found.slice(0, shownHeaders).join(', ') || 'none'}.`;
}
