import { z } from 'zod';
import type { Inspection } from '../../../model/inspection.js';
import type { StartingPeriod, StartingUnit } from '../../../model/starting-project.js';
import { maskedParty } from '../../masked-party.js';
import { count, date } from '../values.js';
import { ownMark } from './inspection-parts.js';
import { headKeys, type Output, outputHead, outputText } from './output.js';

interface InitContent extends Pick<Inspection, 'ownDomains' | 'ownNumbers'> {
  readonly written: readonly string[];
  readonly files: number;
  readonly understood: number;
  readonly period: StartingPeriod | null;
  readonly units: readonly StartingUnit[];
}

const head = outputHead('init', 1);

/** What `init --json` writes: what was found, and what was written of it. */
export const initOutput: Output<InitContent> = {
  head,
  schema: z.strictObject({
    ...headKeys(head),
    written: z.array(z.string()).describe('the project file and the organisation table'),
    files: count.describe('logs that were looked at'),
    understood: count.describe('of these, such as can be read'),
    ownDomains: z.array(ownMark),
    ownNumbers: z.array(ownMark),
    period: z
      .strictObject({ period: z.string().describe('as the project file has it'), first: date, last: date })
      .nullable()
      .describe('days that the logs of every channel cover'),
    units: z
      .array(
        z.strictObject({
          type: z.enum(['mail', 'domain', 'number', 'extension', 'queue']),
          value: z.string(),
          events: count.describe('mails, calls or cases that came to it'),
          measured: z.boolean().describe('false for what looks like one person’s own mailbox'),
        }),
      )
      .describe('the lines of the organisation table'),
  }),
};

interface Started {
  readonly inspection: Inspection;
  readonly period: StartingPeriod | null;
  readonly units: readonly StartingUnit[];
  readonly written: readonly string[];
}

/** What looks like one person's own mailbox is masked: it stands whole in the table alone. */
export function initJson({ inspection, period, units, written }: Started): string {
  const { files, ownDomains, ownNumbers } = inspection;
  const understood = files.filter((file) => file.understood).length;
  return outputText(initOutput, {
    ...{ written, files: files.length, understood, ownDomains, ownNumbers, period },
    units: units.map((unit) => (unit.measured ? unit : { ...unit, value: maskedParty(unit.value) })),
  });
}
