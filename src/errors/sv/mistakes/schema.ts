/** What a schema refuses. `name` is a key, or null for the file as a whole. */
export const schema = {
  unknownWord: (key: string, nearest: string, example: string | null) =>
    `okänt ord ”${key}”, menade du ”${nearest}”?${example === null ? '' : ` Skriv till exempel ${example}`}`,
  strangeWord: (key: string, known: readonly string[]) =>
    `okänt ord ”${key}”. Ord som kan stå här är ${known.join(', ')}`,
  formerWord: (key: string, instead: string) => `”${key}” används inte längre. Skriv till exempel ${instead}`,
  wordOfOther: (key: string, owner: string, own: string) =>
    `”${key}” hör till ${owner} och kan inte stå vid ${own}. Ta bort det, eller skriv ${owner}`,
  missingForm: (key: string, example: string) => `”${key}” saknas. Skriv till exempel ${key}: ${example}`,
  withExample: (problem: string, example: string | null) =>
    example === null ? problem : `${problem}. Skriv till exempel ${example}`,
  missing: (name: string | null) => `${named(name)} saknas`,
  empty: (name: string | null) => `${named(name)} har inget värde`,
  type: (name: string | null, type: string) => `${named(name)} ska vara ${types[type] ?? type}`,
  quoted: (name: string | null) =>
    `${named(name)} ska vara en text. Sätt citattecken om siffrorna, annars går nollan först förlorad: ["0223"]`,
  tooBig: (name: string | null, most: string) => `${named(name)} ska vara högst ${most}`,
  tooSmall: (name: string | null, least: string) => `${named(name)} ska vara minst ${least}`,
  emptyList: (name: string | null) => `${named(name)} är en tom lista`,
  shortList: (name: string | null, least: string) => `${named(name)} ska ha minst ${least} delar`,
  slug: (name: string | null) => `${named(name)} ska vara gemener (a–z), siffror och bindestreck`,
  mailbox: (name: string | null) =>
    `${named(name)} ska vara brevlådans adress, till exempel info@kommunen.se`,
  delimiter: (name: string | null) => `${named(name)} ska vara ett enda tecken, eller tab`,
  wrongForm: (name: string | null) => `${named(name)} har fel form`,
  onlyValue: (found: string, name: string | null, value: string) =>
    `”${found}” går inte som ${named(name)}. Det som går är ${value}`,
  unknownValue: (found: string, name: string | null, known: readonly string[], nearest: string | null) =>
    `”${found}” går inte som ${named(name)}${nearest === null ? '.' : `, menade du ”${nearest}”?`} Välj bland ${known.join(', ')}`,
};

function named(name: string | null): string {
  return name === null ? 'Filen' : `”${name}”`;
}

const types: { readonly [type: string]: string } = {
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp med nycklar',
  record: 'en grupp med nycklar',
};
