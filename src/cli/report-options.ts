import type { Command } from 'commander';
import { z } from 'zod';
import { gather } from './audit-options.js';
import { figureFormats } from './formats.js';
import { ownLanguageOption } from './language-option.js';

/** The options of `report`, in the order of its help. */
export function reportOptions(command: Command): Command {
  const named = command
    .argument('<resultat.json>', 'resultatet av en mätning')
    .option('--format <lista>', `vad som skrivs: ${figureFormats.join(',')} (annars html)`, gather)
    .option(
      '--template <mall.docx>',
      'kommunens Wordmall: rapport.docx får dess typsnitt, sidhuvud och sidfot',
    )
    .option('--out <mapp>', 'mapp för rapporten (annars där resultatet ligger)');
  return ownLanguageOption(named)
    .option('--json', 'skriv sammanfattningen som JSON')
    .option('--quiet', 'skriv ingen sammanfattning')
    .option('--no-color', 'skriv utan färg');
}

export const reportOptionsSchema = z.object({
  format: z.array(z.string()).default(['html']),
  template: z.string().optional(),
  out: z.string().optional(),
  lang: z.string().optional(),
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
  color: z.boolean().default(true),
});
