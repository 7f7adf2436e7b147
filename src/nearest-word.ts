/** The known word that takes the fewest edits to reach, if that is few enough to be a slip of the fingers. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  const ranked = known
    .map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((one, other) => one.edits - other.edits);
  return ranked[0]?.candidate ?? null;
}

/** Edit distance by rows, in which two neighbours that changed places are one edit. */
function editsBetween(one: string, other: string): number {
  const [letters, others] = [[...one], [...other]];
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = [0, ...others.map((_, column) => column + 1)];
  for (const [row, letter] of letters.entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of others.entries()) {
      const substituted = (above[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      const isSwap = letter === others[column - 1] && letters[row - 1] === otherLetter;
      const swapped = isSwap ? (twoAbove[column - 1] ?? 0) + 1 : substituted;
      current.push(Math.min(substituted, swapped, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    [twoAbove, above] = [above, current];
  }
  return above[others.length] ?? 0;
}
