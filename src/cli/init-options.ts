import type { Command } from 'commander';
import { z } from 'zod';

/** The options of `init`, in the order of its help. */
export function initOptions(command: Command): Command {
  return command
    .argument('[filer...]', 'loggfiler (annars de som ligger i mappen och dess undermappar)')
    .option('--rules <id|fil>', 'regelverk: ett medföljande eller en egen fil', 'lag')
    .option('--out <mapp>', 'mapp att skriva i (annars den här)')
    .option('--max-input-size <MB>', 'så mycket får en packad fil eller Excelfil innehålla (annars 600)');
}

/** The options as commander gives them. */
export const initOptionsSchema = z.object({
  rules: z.string(),
  out: z.string().optional(),
  maxInputSize: z.string().optional(),
});
