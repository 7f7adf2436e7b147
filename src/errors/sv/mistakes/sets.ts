/** What is wrong between a rule set and the one that it extends. */
export const sets = {
  unknownRule: (id: string, known: readonly string[], nearest: string | null) =>
    `löftet ”${id}” finns inte i det utökade regelverket${meant(known, nearest)} Ett nytt löfte behöver också kind, title, promise och channels`,
  unknownDropped: (id: string, known: readonly string[], nearest: string | null) =>
    `löftet ”${id}” finns inte i det utökade regelverket${meant(known, nearest)}`,
  sameId: (id: string) =>
    `regelverket har samma id som det som det bygger på. Ge det ett eget, till exempel id: ${id}-egen`,
  unknownKind: (found: string | null, nearest: string | null, known: readonly string[], example: string) =>
    `${kindProblem(found, nearest)} Välj bland ${known.join(', ')}. Skriv till exempel kind: ${example}`,
  unknownSet: (name: string, known: readonly string[], nearest: string | null) =>
    `regelverket ”${name}” finns inte.${nearest === null ? '' : ` Menade du ${nearest}?`} Skriv ett av ${known.join(', ')}, eller en egen fil, till exempel extends: regler.yaml`,
  missingFile: (name: string) =>
    `filen ${name} finns inte. Sökvägen räknas från den här filens mapp. Skriv till exempel extends: ../regler.yaml`,
  ring: (chain: readonly string[]) =>
    `regelverken utökar varandra i en ring: ${chain.join(' → ')}. Ta bort ett av extends`,
  inFile: (file: string, line: number, column: number, mistake: string) =>
    `fel i ${file}, rad ${line}, kolumn ${column}: ${mistake}`,
  needlessWithout: () => '”without” hör ihop med extends. Skriv till exempel extends: norberg',
  inheritedRule: (id: string, mistake: string) =>
    `löftet ${id}, som kommer från det utökade regelverket: ${mistake}`,
  inheritedKey: (key: string, mistake: string) =>
    `${key}, som kommer från det utökade regelverket: ${mistake}`,
};

function meant(known: readonly string[], nearest: string | null): string {
  return nearest === null ? `. De som finns är ${known.join(', ')}.` : `, menade du ”${nearest}”?`;
}

function kindProblem(found: string | null, nearest: string | null): string {
  if (found === null) return '”kind” saknas.';
  return `”${found}” går inte som ”kind”${nearest === null ? '.' : `, menade du ”${nearest}”?`}`;
}
