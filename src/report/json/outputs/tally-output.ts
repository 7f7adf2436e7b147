import { z } from 'zod';
import { type CountedPart, contactsInPeriod } from '../../terminal/parts-text.js';
import { count } from '../values.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

interface TallyContent {
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly rows: number;
  readonly events: number;
  readonly contacts: number;
  readonly contactsInPeriod: number;
  readonly key: boolean;
  readonly out: string;
}

const head = outputHead('tally', 1);

/** What `tally --json` writes: how much was counted. */
export const tallyOutput: Output<TallyContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    part: z
      .strictObject({ number: count, of: count })
      .nullable()
      .describe('which part of split logs, from 1; null where whole logs were read'),
    rows: count,
    events: count,
    contacts: count.describe('in the period and outside it'),
    contactsInPeriod: count.describe('that were judged'),
    key: z.boolean().describe('true: those who answered are kept apart under a key'),
    out: z.string().describe('the file, as it was named'),
  }),
};

export function tallyJson({ balance, part, hasKey, out }: CountedPart): string {
  return outputText(tallyOutput, {
    part: part === null ? null : { number: part.number, of: part.of },
    rows: balance.rows.total,
    events: balance.events.total,
    contacts: balance.contacts.total,
    contactsInPeriod: contactsInPeriod(balance),
    ...{ key: hasKey, out },
  });
}
