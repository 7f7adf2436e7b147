/** One event as a calendar program reads it. */
export interface ReadEvent {
  readonly properties: ReadonlyMap<string, { readonly parameters: string; readonly value: string }>;
}

export interface ReadCalendar {
  readonly properties: ReadonlyMap<string, string>;
  readonly events: readonly ReadEvent[];
}

const line = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s;

/**
 * Reads RFC 5545 as strictly as the pickiest program: CRLF alone ends a line, lines are at most 75 octets,
 * each component is closed by its own END. Shares nothing with what writes the file.
 */
export function readIcs(text: string): ReadCalendar {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const one of physical) {
    if (/[\r\n]/.test(one)) throw new Error(`a bare line end in ${one}`);
    if (Buffer.byteLength(one, 'utf8') > 75) throw new Error(`longer than 75 octets: ${one}`);
    if (Buffer.from(one, 'utf8').includes(Buffer.from([0xef, 0xbf, 0xbd])))
      throw new Error(`cut in a character: ${one}`);
  }
  const logical = physical.join('\n').replaceAll('\n ', '').split('\n');
  const properties = new Map<string, string>();
  const events: ReadEvent[] = [];
  const open: string[] = [];
  let event = new Map<string, { parameters: string; value: string }>();
  for (const one of logical) {
    const [, name = '', parameters = '', value = ''] = line.exec(one) ?? [];
    if (name === '') throw new Error(`no property: ${one}`);
    if (name === 'BEGIN') {
      open.push(value);
      event = new Map();
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} closes nothing`);
      if (value === 'VEVENT') events.push({ properties: event });
    } else if (open.length === 1) properties.set(name, value);
    else if (event.has(name)) throw new Error(`${name} stands twice`);
    else event.set(name, { parameters: parameters.slice(1), value });
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  return { properties, events };
}

/** TEXT as RFC 5545 writes it; a comma or semicolon that is not escaped would end the value. */
export function unescaped(value: string): string {
  const plain = value.replace(/\\[\\;,nN]/g, '');
  if (/[\\;,]/.test(plain)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}
