import type { Command } from 'commander';
import { z } from 'zod';
import { ordinaryFormats, writtenFormats } from './formats.js';
import { languageOption } from './language-option.js';

/** A value that may be given several times, or several of them with commas between. */
export function gather(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(',').map((part) => part.trim())].filter((part) => part !== '');
}

/** What a measurement is made from: files and options that name them, shared by the commands that read logs. */
export function inputOptions(command: Command): Command {
  const named = command
    .argument('[filer...]', 'loggfiler (CSV, Excel), mönster som loggar/*.csv, eller - för standard in')
    .option('--project <fil>', 'projektfil (annars servicematning.yaml i mappen, om den finns)')
    .option('--rules <id|fil>', 'regelverk: ett medföljande, till exempel norberg, eller en egen fil')
    .option('--period <period>', '2018-W41..2018-W45, 2018-10-08..2018-11-11 eller 2018')
    .option('--organisation <fil>', 'organisationstabell: adress eller nummer → enhet')
    .option('--corrections <fil>', 'rättelser: det som loggarna inte visar, underskrivet (CSV, Excel)')
    .option('--own-domain <domän>', 'egen e-postdomän (kan upprepas)', gather)
    .option(
      '--own-number <nummer>',
      'eget nummer, början på egna nummer eller serie a..b (kan upprepas)',
      gather,
    )
    .option(
      '--log-end <kanal=tid>',
      'när en kanals logg slutar: mail=2018-11-12T16:00 (kan upprepas)',
      gather,
    )
    .option('--max-input-size <MB>', 'så mycket får en packad fil eller Excelfil innehålla (annars 600)');
  return languageOption(named);
}

/** The options of `audit`, in the order of its help. */
export function auditOptions(command: Command): Command {
  return inputOptions(command)
    .option(
      '--format <lista>',
      `vad som skrivs: ${writtenFormats.join(',')} (annars ${ordinaryFormats.join(',')})`,
      gather,
    )
    .option(
      '--template <mall.docx>',
      'kommunens Wordmall: rapport.docx får dess typsnitt, sidhuvud och sidfot',
    )
    .option('--out <mapp>', 'mapp för rapporten (annars rapport)')
    .option('--report-date <datum>', 'rapportens datum (annars loggarnas sista dag)')
    .option('--quality <formulär>', 'ifyllt formulär från sample (kan upprepas)', gather)
    .option('--earlier <fil>', 'tidigare mätnings resultat.json att jämföra med')
    .option('--max-rejected <procent>', 'störst andel avvisade rader, i procent (annars 1)')
    .option('--json', 'skriv sammanfattningen som JSON')
    .option('--quiet', 'skriv ingen sammanfattning')
    .option('--no-color', 'skriv utan färg');
}

/** The options of `explain`: a contact, or an instant. */
export function explainOptions(command: Command): Command {
  return inputOptions(command.argument('[kontakt]', 'kontaktens id, till exempel E-20181012-0042'))
    .option('--result <mapp>', 'mapp som audit skrev: klockan förklaras utan loggarna')
    .option('--from <tid>', 'förklara en tidpunkt i stället: "2018-10-12 15:00"')
    .option('--within <tid>', 'tid att svara på: "36 hours" (annars regelverkets egen)');
}

/** The options as commander gives them. */
export const auditOptionsSchema = z.object({
  project: z.string().optional(),
  rules: z.string().optional(),
  period: z.string().optional(),
  organisation: z.string().optional(),
  corrections: z.string().optional(),
  earlier: z.string().optional(),
  quality: z.array(z.string()).optional(),
  ownDomain: z.array(z.string()).optional(),
  ownNumber: z.array(z.string()).optional(),
  format: z.array(z.string()).optional(),
  template: z.string().optional(),
  out: z.string().optional(),
  reportDate: z.string().optional(),
  logEnd: z.array(z.string()).optional(),
  maxRejected: z.string().optional(),
  maxInputSize: z.string().optional(),
  lang: z.string().optional(),
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
  color: z.boolean().default(true),
});

export type AuditOptions = z.output<typeof auditOptionsSchema>;

export const explainOptionsSchema = auditOptionsSchema.extend({
  result: z.string().optional(),
  from: z.string().optional(),
  within: z.string().optional(),
});
