/** What stands beside a command without an option: how it is written, and what it means. */
export const argumentHelp = {
  logs: ['[filer...]', 'loggfiler (CSV, Excel), mönster som loggar/*.csv, eller - för standard in'],
  logsToInspect: [
    '[filer...]',
    'filer att titta på, eller - för standard in (annars de som projektfilen anger)',
  ],
  logsToStartFrom: ['[filer...]', 'loggfiler (annars de som ligger i mappen och dess undermappar)'],
  contact: ['[kontakt]', 'kontaktens id, till exempel E-20181012-0042'],
  period: ['<period>', 'år, månad, vecka, datum eller spann: 2026, 2026-10, 2026-W41, 2026-W41..2026-W45'],
  forms: ['<formulär...>', 'ifyllda formulär från sample: ett om svaren, ett om de obesvarade'],
  earlier: ['<tidigare>', 'resultat.json från den tidigare mätningen'],
  present: ['<nu>', 'resultat.json från den här mätningen'],
  parts: ['<delar...>', 'filer som tally har skrivit, eller mönster som del-*.json'],
  result: ['<resultat.json>', 'resultatet av en mätning'],
  ruleSet: ['<id|fil>', 'ett medföljande regelverk, till exempel norberg, eller en egen fil'],
  ruleFile: ['<fil>', 'regelverkets fil, till exempel regler.yaml'],
} as const;
