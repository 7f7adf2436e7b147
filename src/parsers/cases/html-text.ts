const lineBreak = /<(?:br|hr)\s*\/?>|#LB[BH]R#/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['eacute', 'é'],
  ['Aring', 'Å'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Eacute', 'É'],
]);

/**
 * A cell in which a system has written HTML entities and line breaks, as people read it. Each entity is read
 * once: what it stands for is text, and no other markup is taken off.
 */
export function plainText(cell: string): string {
  return cell
    .replace(lineBreak, ', ')
    .replace(entity, (written: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? written;
      return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? written;
    });
}

/** Null for numbers that no text may hold: what is beyond Unicode, half a character, or a control. */
function characterOf(code: number): string | null {
  const isText = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 127;
  return isText ? String.fromCodePoint(code) : null;
}
