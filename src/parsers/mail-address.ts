const address = /[^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"'@]+/g;

/** Every address in a text, in order, lower case, each once; names around them are left out. */
export function readAddresses(text: string): readonly string[] {
  const found = text.match(address) ?? [];
  return [...new Set(found.map((one) => one.replace(/\.+$/, '').normalize('NFC').toLowerCase()))];
}

/** The null sender of the mail standard, which only machines use. */
export function isNullSender(text: string): boolean {
  return text.trim() === '<>';
}

/** A message id without its angle brackets; null where there is none. */
export function readMessageId(text: string): string | null {
  const plain = text.trim().replace(/^<|>$/g, '');
  return plain === '' ? null : plain;
}
