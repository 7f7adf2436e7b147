/** An own domain as people write it: `Kommunen.se`, `@kommunen.se`. */
export function readDomain(text: string): string {
  return text.toLowerCase().replace(/^@/, '');
}
