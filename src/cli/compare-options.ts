import type { Command } from 'commander';
import { z } from 'zod';
import { ownLanguageOption } from './language-option.js';

/** The options of `compare`, in the order of its help. */
export function compareOptions(command: Command): Command {
  return ownLanguageOption(command)
    .argument('<tidigare>', 'resultat.json från den tidigare mätningen')
    .argument('<nu>', 'resultat.json från den här mätningen')
    .option('--json', 'skriv jämförelsen som JSON')
    .option('--no-color', 'skriv utan färg');
}

export const compareOptionsSchema = z.object({
  lang: z.string().optional(),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
});
