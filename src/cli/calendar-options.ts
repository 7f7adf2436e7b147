import type { Command } from 'commander';
import { languageOption } from './language-option.js';

/** What the commands about a period share: whose calendar and promise hold. */
function periodOptions(command: Command): Command {
  const named = command
    .argument('<period>', 'år, månad, vecka, datum eller spann: 2026, 2026-10, 2026-W41, 2026-W41..2026-W45')
    .option('--rules <id|fil>', 'regelverk: ett medföljande, till exempel norberg, eller en egen fil')
    .option('--project <fil>', 'projektfil (annars servicematning.yaml i mappen, om den finns)');
  return languageOption(named);
}

/** The options of `calendar`, in the order of its help. */
export function calendarOptions(command: Command): Command {
  return periodOptions(command)
    .option('--format <format>', 'table, json, csv eller ics, som Outlook kan importera (annars table)')
    .option('--no-color', 'skriv utan färg');
}

/** The options of `plan`, in the order of its help. */
export function planOptions(command: Command): Command {
  return periodOptions(command)
    .option('--json', 'skriv planen som JSON, med datum för varje uttag')
    .option('--no-color', 'skriv utan färg');
}
