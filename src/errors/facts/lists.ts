/** Mistakes about the lists that the municipality writes itself. */
export interface ListFacts {
  'organisation-columns': { readonly file: string; readonly found: readonly string[] };
  'correction-columns': { readonly file: string; readonly found: readonly string[] };
}
