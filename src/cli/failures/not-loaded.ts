const codes: readonly unknown[] = ['EMFILE', 'ENFILE', 'ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

/**
 * Whether the program, or a package that it needs, could not be opened. Where too few files may be open, Node says of
 * some packages that they are missing.
 */
export function isNotLoaded(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(error.code);
}
