/** What is wrong between a rule set and the one that it extends. */
export const sets = {
  unknownRule: (id: string, known: readonly string[], nearest: string | null) =>
    `the promise “${id}” is not in the extended rule set${meant(known, nearest)} A new promise also needs kind, title, promise and channels`,
  unknownDropped: (id: string, known: readonly string[], nearest: string | null) =>
    `the promise “${id}” is not in the extended rule set${meant(known, nearest)}`,
  sameId: (id: string) =>
    `the rule set has the same id as the one that it builds on. Give it its own, for instance id: ${id}-egen`,
  unknownKind: (found: string | null, nearest: string | null, known: readonly string[], example: string) =>
    `${kindProblem(found, nearest)} Choose among ${known.join(', ')}. Write for instance kind: ${example}`,
  unknownSet: (name: string, known: readonly string[], nearest: string | null) =>
    `the rule set “${name}” does not exist.${nearest === null ? '' : ` Did you mean ${nearest}?`} Write one of ${known.join(', ')}, or a file of your own, for instance extends: regler.yaml`,
  missingFile: (name: string) =>
    `the file ${name} does not exist. The path is counted from the folder of this file. Write for instance extends: ../regler.yaml`,
  ring: (chain: readonly string[]) =>
    `the rule sets extend each other in a ring: ${chain.join(' → ')}. Take one extends away`,
  inFile: (file: string, line: number, column: number, mistake: string) =>
    `mistake in ${file}, line ${line}, column ${column}: ${mistake}`,
  needlessWithout: () => '“without” belongs with extends. Write for instance extends: norberg',
  inheritedRule: (id: string, mistake: string) =>
    `the promise ${id}, which comes from the extended rule set: ${mistake}`,
  inheritedKey: (key: string, mistake: string) =>
    `${key}, which comes from the extended rule set: ${mistake}`,
};

function meant(known: readonly string[], nearest: string | null): string {
  return nearest === null ? `. Those that exist are ${known.join(', ')}.` : `, did you mean “${nearest}”?`;
}

function kindProblem(found: string | null, nearest: string | null): string {
  if (found === null) return '“kind” is missing.';
  return `“${found}” does not go as “kind”${nearest === null ? '.' : `, did you mean “${nearest}”?`}`;
}
