/** One property of RFC 5545: a name with any parameters, and its value as it stands in the file. */
export interface IcsProperty {
  readonly name: string;
  readonly value: string;
}

const mostOctets = 75;

/** The properties as lines ended by CRLF, none longer than 75 octets: longer ones go on after a space. */
export function icsLines(properties: readonly IcsProperty[]): string {
  return properties.map(({ name, value }) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** Text as a value: backslash, semicolon, comma and line end escaped, other control characters left out. */
export function icsText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Counted in octets of UTF-8, and never cut within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
