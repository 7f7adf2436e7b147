/** What a schema refuses. `name` is a key, or null for the file as a whole. */
export const schema = {
  unknownWord: (key: string, nearest: string, example: string | null) =>
    `unknown word “${key}”, did you mean “${nearest}”?${example === null ? '' : ` Write for instance ${example}`}`,
  strangeWord: (key: string, known: readonly string[]) =>
    `unknown word “${key}”. Words that may stand here are ${known.join(', ')}`,
  formerWord: (key: string, instead: string) => `“${key}” is no longer used. Write for instance ${instead}`,
  wordOfOther: (key: string, owner: string, own: string) =>
    `“${key}” belongs to ${owner} and cannot stand with ${own}. Take it away, or write ${owner}`,
  missingForm: (key: string, example: string) => `“${key}” is missing. Write for instance ${key}: ${example}`,
  withExample: (problem: string, example: string | null) =>
    example === null ? problem : `${problem}. Write for instance ${example}`,
  missing: (name: string | null) => `${named(name)} is missing`,
  empty: (name: string | null) => `${named(name)} has no value`,
  type: (name: string | null, type: string) => `${named(name)} must be ${types[type] ?? type}`,
  quoted: (name: string | null) =>
    `${named(name)} must be a text. Put quotation marks around the digits, or the zero in front is lost: ["0223"]`,
  tooBig: (name: string | null, most: string) => `${named(name)} must be at most ${most}`,
  tooSmall: (name: string | null, least: string) => `${named(name)} must be at least ${least}`,
  emptyList: (name: string | null) => `${named(name)} is an empty list`,
  shortList: (name: string | null, least: string) => `${named(name)} must have at least ${least} parts`,
  slug: (name: string | null) => `${named(name)} must be small letters (a–z), digits and hyphens`,
  mailbox: (name: string | null) =>
    `${named(name)} must be the address of the mailbox, for instance info@kommunen.se`,
  delimiter: (name: string | null) => `${named(name)} must be a single character, or tab`,
  wrongForm: (name: string | null) => `${named(name)} has the wrong form`,
  onlyValue: (found: string, name: string | null, value: string) =>
    `“${found}” does not go as ${named(name)}. What goes is ${value}`,
  unknownValue: (found: string, name: string | null, known: readonly string[], nearest: string | null) =>
    `“${found}” does not go as ${named(name)}${nearest === null ? '.' : `, did you mean “${nearest}”?`} Choose among ${known.join(', ')}`,
};

function named(name: string | null): string {
  return name === null ? 'The file' : `“${name}”`;
}

const types: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};
