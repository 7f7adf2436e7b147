import { z } from 'zod';

/** A regular expression as the user writes it; case does not matter. */
export const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'iu');
  } catch {
    context.addIssue({
      code: 'custom',
      message: `”${text}” är inget giltigt mönster (reguljärt uttryck). Skriv till exempel ^Faktura`,
    });
    return z.NEVER;
  }
});
