import type { Command } from 'commander';
import { z } from 'zod';
import { gather } from './audit-options.js';
import { languageOption } from './language-option.js';

/** The options of `inspect`, in the order of its help. */
export function inspectOptions(command: Command): Command {
  return languageOption(command)
    .argument('[filer...]', 'filer att titta på, eller - för standard in (annars de som projektfilen anger)')
    .option('--as <format|fil>', 'läs filerna som ett format: dess namn, eller en fil som beskriver det')
    .option('--project <fil>', 'projektfil (annars servicematning.yaml i mappen, om den finns)')
    .option('--organisation <fil>', 'organisationstabell: adress eller nummer → enhet')
    .option('--own-domain <domän>', 'egen e-postdomän (kan upprepas; annars gissas de)', gather)
    .option(
      '--own-number <nummer>',
      'eget nummer, början eller serie a..b (kan upprepas; annars gissas de)',
      gather,
    )
    .option('--max-input-size <MB>', 'så mycket får en packad fil eller Excelfil innehålla (annars 600)')
    .option('--json', 'skriv resultatet som JSON')
    .option('--no-color', 'skriv utan färg');
}

/** The options as commander gives them. */
export const inspectOptionsSchema = z.object({
  as: z.string().optional(),
  project: z.string().optional(),
  organisation: z.string().optional(),
  ownDomain: z.array(z.string()).optional(),
  ownNumber: z.array(z.string()).optional(),
  maxInputSize: z.string().optional(),
  lang: z.string().optional(),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
});

export type InspectOptions = z.output<typeof inspectOptionsSchema>;
