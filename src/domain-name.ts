import { domainToASCII, domainToUnicode } from 'node:url';

/** What may have another form: letters beyond ASCII, or the code that stands for them. */
const international = /[^ -~]|xn--/i;

const known = new Map<string, string>();

/**
 * A domain in small letters, and in the letters that people know it by: `xn--malm-8qa.se` is `malmö.se`. Two are equal
 * where the network would ask for the same one; what could not be one stays as it is written.
 */
export function readableDomain(written: string): string {
  if (!international.test(written)) return written.toLowerCase();
  const remembered = known.get(written);
  if (remembered !== undefined) return remembered;
  const readable = decodedDomain(written.normalize('NFC').toLowerCase());
  known.set(written, readable);
  return readable;
}

/** `xn--abc-.se` would read as `abc.se`, which is another domain. */
function decodedDomain(domain: string): string {
  const code = domainToASCII(domain);
  if (code === '') return domain;
  const letters = domainToUnicode(code);
  return domainToASCII(letters) === code ? letters : code;
}

/** An address, or what stands for all of a domain (`@ort.se`), in small letters, its domain as people know it. */
export function readableAddress(written: string): string {
  if (!international.test(written)) return written.toLowerCase();
  const at = written.lastIndexOf('@') + 1;
  return written.slice(0, at).normalize('NFC').toLowerCase() + readableDomain(written.slice(at));
}
