import type { Command } from 'commander';
import { z } from 'zod';
import { gather } from './audit-options.js';
import { ownLanguageOption } from './language-option.js';

/** The options of `init`, in the order of its help. */
export function initOptions(command: Command): Command {
  return ownLanguageOption(command)
    .argument('[filer...]', 'loggfiler (annars de som ligger i mappen och dess undermappar)')
    .option('--rules <id|fil>', 'regelverk: ett medföljande eller en egen fil (annars lag)')
    .option('--out <mapp>', 'mapp att skriva i (annars den här)')
    .option('--own-domain <domän>', 'egen e-postdomän (kan upprepas; annars gissas de)', gather)
    .option(
      '--own-number <nummer>',
      'eget nummer, början eller serie a..b (kan upprepas; annars gissas de)',
      gather,
    )
    .option('--max-input-size <MB>', 'så mycket får en packad fil eller Excelfil innehålla (annars 600)')
    .option('--no-color', 'skriv utan färg');
}

/** The options as commander gives them. */
export const initOptionsSchema = z.object({
  rules: z.string().default('lag'),
  out: z.string().optional(),
  ownDomain: z.array(z.string()).default([]),
  ownNumber: z.array(z.string()).default([]),
  maxInputSize: z.string().optional(),
  lang: z.string().optional(),
  color: z.boolean().default(true),
});
