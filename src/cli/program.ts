import { Command } from 'commander';
import { auditOptions, explainOptions } from './audit-options.js';
import { calendarOptions, planOptions } from './calendar-options.js';
import { commanderWords } from './commander-words.js';
import { compareOptions } from './compare-options.js';
import type { ExitCode } from './exit-codes.js';
import { initOptions } from './init-options.js';
import { inspectOptions } from './inspect-options.js';
import { ownLanguageOption } from './language-option.js';
import { programVersion } from './program-version.js';
import { reportOptions } from './report-options.js';
import { rulesCommands } from './rules-options.js';
import { qualityOptions, sampleOptions } from './sample-options.js';
import type { Terminal } from './terminal.js';

/**
 * All commands with their options; each loads its code when it is run. A command that did its work but
 * must not end with 0 says so with `finish`.
 */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('servicematning')
    .description(
      'Granskar om en kommun svarar i tid: läser e-post- och telefonloggar och skriver servicemätningens rapport.',
    )
    .version(programVersion(), '-V, --version', 'visa versionen')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width,
    })
    .exitOverride();
  auditOptions(program.command('audit'))
    .description('läs loggar, bedöm varje kontakt och skriv rapporten')
    .action(async (files: readonly string[], options: object) => {
      const { runAudit } = await import('./audit-command.js');
      finish(await runAudit({ files, options, terminal }));
    });
  initOptions(program.command('init'))
    .description('titta på loggarna och skriv en projektfil och en organisationstabell att fylla i')
    .action(async (files: readonly string[], options: object) => {
      const { runInit } = await import('./init-command.js');
      await runInit({ files, options, terminal });
    });
  inspectOptions(program.command('inspect'))
    .description('visa vad filer är, vad som tolkades i dem och vad som bör rättas')
    .action(async (files: readonly string[], options: object) => {
      const { runInspect } = await import('./inspect-command.js');
      await runInspect({ files, options, terminal });
    });
  explainOptions(program.command('explain'))
    .description('visa hur en bedömning kom till, eller när något måste besvaras')
    .action(async (contact: string | undefined, files: readonly string[], options: object) => {
      const { runExplain } = await import('./explain-command.js');
      await runExplain({ contact: contact ?? null, files, options, terminal });
    });
  calendarOptions(program.command('calendar'))
    .description('visa arbetsdagar, helgdagar, öppettider och andra särskilda dagar')
    .action(async (period: string, options: object) => {
      const { runCalendar } = await import('./calendar-command.js');
      await runCalendar({ period, options, terminal });
    });
  planOptions(program.command('plan'))
    .description('visa vilka loggar som ska tas ut, från när till när, och när de gallras')
    .action(async (period: string, options: object) => {
      const { runPlan } = await import('./plan-command.js');
      await runPlan({ period, options, terminal });
    });
  sampleOptions(program.command('sample'))
    .description('dra mejl för granskning för hand och skriv ett formulär att fylla i')
    .action(async (files: readonly string[], options: object) => {
      const { runSample } = await import('./sample-command.js');
      await runSample({ files, options, terminal });
    });
  qualityOptions(program.command('quality'))
    .description('läs ett ifyllt formulär från sample och räkna ut vad granskaren fann')
    .action(async (files: readonly string[], options: object) => {
      const { runQuality } = await import('./quality-command.js');
      await runQuality({ files, options, terminal });
    });
  compareOptions(program.command('compare'))
    .description('jämför två mätningar: vad som har ändrats, och vad som inte går att jämföra')
    .action(async (earlier: string, present: string, options: object) => {
      const { runCompare } = await import('./compare-command.js');
      runCompare({ earlier, present, options, terminal });
    });
  reportOptions(program.command('report'))
    .description('skriv rapporten igen av resultat.json, i andra format eller på ett annat språk')
    .action(async (file: string, options: object) => {
      const { runReport } = await import('./report-command.js');
      await runReport({ file, options, terminal });
    });
  addRules(program, terminal);
  ownLanguageOption(program.command('demo'))
    .description('kör hela mätningen på den påhittade Lindåsa kommun')
    .option('--out <mapp>', 'mapp för rapporten', 'rapport')
    .action(async (options: object) => {
      const { runDemo } = await import('./demo-command.js');
      await runDemo(options, terminal);
    });
  commanderWords(program);
  return program;
}

function addRules(program: Command, terminal: Terminal): void {
  const { list, show, check, create } = rulesCommands(program.command('rules'));
  list.action(async (options: object) => {
    const { listRules } = await import('./rules-command.js');
    listRules({ options, terminal });
  });
  show.action(async (name: string, options: object) => {
    const { showRules } = await import('./rules-command.js');
    showRules(name, { options, terminal });
  });
  check.action(async (name: string, options: object) => {
    const { checkRules } = await import('./rules-command.js');
    checkRules(name, { options, terminal });
  });
  create.action(async (options: object) => {
    const { newRules } = await import('./rules-command.js');
    newRules({ options, terminal });
  });
}
