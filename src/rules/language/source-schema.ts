import { z } from 'zod';
import { described } from '../json-schema.js';
import { shaped } from '../told-issue.js';

/** Ids stand in file names and result columns. */
export const slug = shaped(/^[a-z0-9-]+$/, 'slug');

const source = z
  .strictObject({
    document: described(z.string().min(1), 'Dokumentet som löftet står i', 'Servicegaranti'),
    decision: described(z.string(), 'Beslutet som antog det', 'Kommunfullmäktige § 12').optional(),
    date: described(z.string(), 'Dokumentets eller beslutets datum', '2022-06-03').optional(),
    paragraph: described(z.string(), 'Paragraf eller avsnitt i dokumentet', '6–9 §§').optional(),
    note: described(
      z.string(),
      'Annat som läsaren behöver veta om källan',
      'Återgiven i ett svar på en fråga',
    ).optional(),
  })
  .meta({ id: 'source' });

export type WrittenSource = z.output<typeof source>;

/** Where the promises of the set stand. */
export const setSource = described(source, 'Var löftet står', {
  document: 'Servicegaranti',
  decision: 'Kommunfullmäktige § 12',
});

/** Where one promise stands. */
export const ruleSource = described(source, 'Källan, om den är en annan än regelverkets', {
  document: 'Förvaltningslagen (2017:900)',
  paragraph: '6 §',
});
