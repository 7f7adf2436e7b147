import type { Command } from 'commander';
import type { HelpWords } from '../report/words/help-words.js';
import type { ExitCode } from './exit-codes.js';
import { addExamples } from './help/command-examples.js';
import { usageError } from './help/usage-error.js';
import { auditOptions, demoOptions, doctorOptions, explainOptions } from './options/audit-options.js';
import { calendarOptions, planOptions } from './options/calendar-options.js';
import { initOptions, inspectOptions } from './options/inspect-options.js';
import { mergeOptions, splitOptions, tallyOptions } from './options/part-options.js';
import { compareOptions, reportOptions } from './options/result-options.js';
import {
  rulesCheckOptions,
  rulesListOptions,
  rulesNewOptions,
  rulesShowOptions,
} from './options/rules-options.js';
import { qualityOptions, sampleOptions } from './options/sample-options.js';
import type { Terminal } from './terminal.js';

/** What every command is made with. */
export interface Setting {
  readonly terminal: Terminal;
  /** Ends the run with a code of its own. */
  readonly finish: (code: ExitCode) => void;
  readonly words: HelpWords;
}

/** All commands in the order of the help; each loads its code when it is run. */
export function addCommands(program: Command, setting: Setting): void {
  addMeasuring(program, setting);
  addPlanning(program, setting);
  addReviewing(program, setting);
  addParts(program, setting);
  addResults(program, setting);
  addRules(tellCommand(program, ['rules', 'rules'], setting), setting);
  addTrying(program, setting);
}

type CommandName = keyof HelpWords['commandHelp'];

/** A command named `name`, with what the catalogue tells of `told`. */
function tellCommand(
  parent: Command,
  [name, told]: readonly [name: string, told: CommandName],
  { terminal, words }: Setting,
): Command {
  const { summary, examples } = words.commandHelp[told];
  const [[example]] = examples;
  const command = parent
    .command(name)
    .description(summary)
    .exitOverride((error) => {
      throw usageError(error, { command, example });
    });
  return addExamples(command, examples, { width: terminal.width, words });
}

function addMeasuring(program: Command, setting: Setting): void {
  const { terminal, finish, words } = setting;
  auditOptions(tellCommand(program, ['audit', 'audit'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runAudit } = await import('./commands/audit-command.js');
      finish(await runAudit({ files, options, terminal }));
    },
  );
  initOptions(tellCommand(program, ['init', 'init'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runInit } = await import('./commands/init-command.js');
      await runInit({ files, options, terminal });
    },
  );
  inspectOptions(tellCommand(program, ['inspect', 'inspect'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runInspect } = await import('./commands/inspect-command.js');
      await runInspect({ files, options, terminal });
    },
  );
  explainOptions(tellCommand(program, ['explain', 'explain'], setting), words).action(
    async (contact: string | undefined, files: readonly string[], options: object) => {
      const { runExplain } = await import('./commands/explain-command.js');
      await runExplain({ contact: contact ?? null, files, options, terminal });
    },
  );
}

function addPlanning(program: Command, setting: Setting): void {
  const { terminal, words } = setting;
  calendarOptions(tellCommand(program, ['calendar', 'calendar'], setting), words).action(
    async (period: string, options: object) => {
      const { runCalendar } = await import('./commands/calendar-command.js');
      await runCalendar({ period, options, terminal });
    },
  );
  planOptions(tellCommand(program, ['plan', 'plan'], setting), words).action(
    async (period: string, options: object) => {
      const { runPlan } = await import('./commands/plan-command.js');
      await runPlan({ period, options, terminal });
    },
  );
}

function addReviewing(program: Command, setting: Setting): void {
  const { terminal, words } = setting;
  sampleOptions(tellCommand(program, ['sample', 'sample'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runSample } = await import('./commands/sample-command.js');
      await runSample({ files, options, terminal });
    },
  );
  qualityOptions(tellCommand(program, ['quality', 'quality'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runQuality } = await import('./commands/quality-command.js');
      await runQuality({ files, options, terminal });
    },
  );
}

function addParts(program: Command, setting: Setting): void {
  const { terminal, finish, words } = setting;
  splitOptions(tellCommand(program, ['split', 'split'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runSplit } = await import('./commands/split-command.js');
      await runSplit({ files, options, terminal });
    },
  );
  tallyOptions(tellCommand(program, ['tally', 'tally'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runTally } = await import('./commands/tally-command.js');
      await runTally({ files, options, terminal });
    },
  );
  mergeOptions(tellCommand(program, ['merge', 'merge'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runMerge } = await import('./commands/merge-command.js');
      finish(await runMerge({ files, options, terminal }));
    },
  );
}

function addResults(program: Command, setting: Setting): void {
  const { terminal, words } = setting;
  compareOptions(tellCommand(program, ['compare', 'compare'], setting), words).action(
    async (earlier: string, present: string, options: object) => {
      const { runCompare } = await import('./commands/compare-command.js');
      runCompare({ earlier, present, options, terminal });
    },
  );
  reportOptions(tellCommand(program, ['report', 'report'], setting), words).action(
    async (file: string, options: object) => {
      const { runReport } = await import('./commands/report-command.js');
      await runReport({ file, options, terminal });
    },
  );
}

function addRules(rules: Command, setting: Setting): void {
  const { terminal, words } = setting;
  rules.action(() => rules.outputHelp());
  rulesListOptions(tellCommand(rules, ['list', 'rulesList'], setting), words).action(
    async (options: object) => {
      const { listRules } = await import('./commands/rules-command.js');
      listRules({ options, terminal });
    },
  );
  rulesShowOptions(tellCommand(rules, ['show', 'rulesShow'], setting), words).action(
    async (name: string, options: object) => {
      const { showRules } = await import('./commands/rules-command.js');
      showRules(name, { options, terminal });
    },
  );
  rulesCheckOptions(tellCommand(rules, ['check', 'rulesCheck'], setting), words).action(
    async (name: string, options: object) => {
      const { checkRules } = await import('./commands/rules-command.js');
      checkRules(name, { options, terminal });
    },
  );
  rulesNewOptions(tellCommand(rules, ['new', 'rulesNew'], setting), words).action(async (options: object) => {
    const { newRules } = await import('./commands/rules-command.js');
    newRules({ options, terminal });
  });
}

function addTrying(program: Command, setting: Setting): void {
  const { terminal, finish, words } = setting;
  demoOptions(tellCommand(program, ['demo', 'demo'], setting), words).action(async (options: object) => {
    const { runDemo } = await import('./commands/demo-command.js');
    await runDemo(options, terminal);
  });
  doctorOptions(tellCommand(program, ['doctor', 'doctor'], setting), words).action(
    async (files: readonly string[], options: object) => {
      const { runDoctor } = await import('./doctor/doctor-command.js');
      finish(await runDoctor({ files, options, terminal }));
    },
  );
}
