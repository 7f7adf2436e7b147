import { readableDomain } from '../../domain-name.js';
import { userError } from '../../errors/errors.js';

const shape = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$/u;

/**
 * An own domain as people write it: `Kommunen.se`, `@kommunen.se`; `*.kommunen.se` is the same, since subdomains
 * are own too, in the letters that people know it by. Throws a UserError for anything else, which no address could be of.
 */
export function readDomain(text: string): string {
  const domain = text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:@|\*\.)/, '');
  if (shape.test(domain)) return readableDomain(domain);
  throw userError(
    'own-domain-unreadable',
    { found: text, meant: meantDomains(text) },
    { option: '--own-domain' },
  );
}

/** The domains that stand in an address, in a link or beside each other. */
function meantDomains(text: string): readonly string[] {
  const parts = text.toLowerCase().split(/[;,\s]+/);
  const domains = parts.map((part) =>
    part
      .replace(/^[a-z]+:\/\/(?:www\.)?/, '')
      .replace(/[/:?#].*$/, '')
      .replace(/^.*@/, ''),
  );
  return [...new Set(domains)].filter((domain) => shape.test(domain));
}
