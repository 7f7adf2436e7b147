/** What stands beside a command without an option: how it is written, and what it means. */
export const argumentHelp = {
  logs: ['[files...]', 'log files (CSV, Excel), patterns such as loggar/*.csv, or - for standard input'],
  logsToInspect: [
    '[files...]',
    'files to look at, or - for standard input (otherwise those that the project file names)',
  ],
  logsToStartFrom: ['[files...]', 'log files (otherwise those in this folder and the folders in it)'],
  contact: ['[contact]', 'the id of the contact, for example E-20181012-0042'],
  period: ['<period>', 'year, month, week, date or span: 2026, 2026-10, 2026-W41, 2026-W41..2026-W45'],
  forms: ['<forms...>', 'filled-in forms from sample: one about answers, one about unanswered contacts'],
  earlier: ['<earlier>', 'resultat.json of the earlier measurement'],
  present: ['<now>', 'resultat.json of this measurement'],
  parts: ['<parts...>', 'files that tally has written, or patterns such as part-*.json'],
  result: ['<resultat.json>', 'the result of a measurement'],
  ruleSet: ['<id|file>', 'a bundled rule set, for example norberg, or a file of your own'],
  ruleFile: ['<file>', 'the file of the rule set, for example regler.yaml'],
} as const;
