const shownHeaders = 30;

/** The headers of a table, as many as a person reads. */
export function foundHeaders(found: readonly string[]): string {
  return `Rubrikerna som hittades: ${found.slice(0, shownHeaders).join(', ') || 'inga'}.`;
}
