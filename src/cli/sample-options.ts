import type { Command } from 'commander';
import { z } from 'zod';
import { auditOptionsSchema, inputOptions } from './audit-options.js';
import { ownLanguageOption } from './language-option.js';

/** The options of `sample`, in the order of its help. */
export function sampleOptions(command: Command): Command {
  return inputOptions(command)
    .option('--unanswered', 'dra bland de obesvarade: behövde de svar?')
    .option('--rule <id>', 'löftet vars mejl dras (annars regelverkets första om svar på e-post)')
    .option('--size <antal>', 'så många kontakter dras (annars 100, eller 50 obesvarade)')
    .option('--per <grupp>', 'unit: dra för varje enhet för sig, efter storlek och minst två')
    .option('--seed <heltal>', 'slumpfrö: samma frö ger samma urval (annars 1)')
    .option('--max-rejected <procent>', 'största andel avvisade rader, i procent (annars 1)')
    .option('--out <fil>', 'formulärets fil (annars granskning.xlsx)')
    .option('--include-personal-data', 'låt formuläret visa adresser och ämnesrader, som granskaren behöver')
    .option('--no-color', 'skriv utan färg');
}

/** The options as commander gives them. */
export const sampleOptionsSchema = auditOptionsSchema.extend({
  unanswered: z.boolean().default(false),
  rule: z.string().optional(),
  size: z.string().optional(),
  per: z.string().optional(),
  seed: z.string().optional(),
  includePersonalData: z.boolean().default(false),
});

/** The options of `quality`, in the order of its help. */
export function qualityOptions(command: Command): Command {
  return ownLanguageOption(command)
    .argument('<formulär...>', 'ifyllda formulär från sample: ett om svaren, ett om de obesvarade')
    .option('--json', 'skriv resultatet som JSON')
    .option('--no-color', 'skriv utan färg');
}

export const qualityOptionsSchema = z.object({
  lang: z.string().optional(),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
});
