import { isParserName } from '../parsers.js';

const letters: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** A name for a file's format, made of the file's own: `Växel okt.csv` is `vaxel-okt`. Known formats keep theirs. */
export function formatName(file: string): string {
  const base = file.replace(/^.*[/\\!]/, '').replace(/\.\w+$/, '');
  const plain = base
    .toLowerCase()
    .replace(/[åäöéü]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const name = /^[a-z]/.test(plain) ? plain : `format-${plain}`.replace(/-$/, '');
  return isParserName(name) ? `egen-${name}` : name;
}
