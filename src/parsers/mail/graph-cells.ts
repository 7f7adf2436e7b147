import { z } from 'zod';
import type { Column } from '../column.js';
import { readAddresses } from '../values/mail-address.js';

/** What a cell holds where a dump wrote a list or an object into it; null where it is plain text. */
function readJson(cell: string): unknown {
  if (!/^\s*[[{]/.test(cell)) return null;
  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]);

const party = z.union([
  z.object({ emailAddress: z.object({ address: z.string() }) }).transform(({ emailAddress }) => emailAddress),
  z.object({ address: z.string() }),
]);
const parties = oneOrMore(party);

/** Addresses of a party or a list of them: as JSON, where names are left out, or as text. */
export function graphAddresses(...headers: string[]): Column<readonly string[]> {
  return {
    headers,
    isDate: false,
    read: (cell) => {
      const listed = parties.safeParse(readJson(cell ?? ''));
      return readAddresses(
        listed.success ? listed.data.map(({ address }) => address).join(';') : (cell ?? ''),
      );
    },
  };
}

const headerLines = oneOrMore(z.object({ name: z.string(), value: z.string() }));

/** A mail's header lines as a lookup by lower-case name; without any where the dump has none. */
export function graphHeaders(...headers: string[]): Column<(name: string) => string | null> {
  return {
    headers,
    isDate: false,
    read: (cell) => {
      const lines = headerLines.safeParse(readJson(cell ?? ''));
      const values = new Map(
        (lines.success ? lines.data : []).map(({ name, value }) => [name.toLowerCase(), value]),
      );
      return (name) => values.get(name) ?? null;
    },
  };
}
