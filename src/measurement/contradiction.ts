/**
 * Counts that cannot be true together, so that nothing may be reported. Where they were counted in the same run it is a
 * bug of the program; where they were read from a file, that file is damaged.
 */
export class Contradiction extends Error {
  override readonly name = 'Contradiction';
}
