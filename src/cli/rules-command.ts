import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { CommanderError } from 'commander';
import { z } from 'zod';
import { localDate } from '../calendar/zone.js';
import { userError } from '../errors.js';
import type { RuleSet } from '../model/rule.js';
import { rulesListText, rulesText } from '../report/terminal/rules-text.js';
import type { Drawing } from '../report/terminal/screen.js';
import { bundledRuleSet, bundledRuleSets, ruleSetTemplate } from '../rules/bundled.js';
import { type Mistake, refuseFile } from '../rules/checked-yaml.js';
import { checkRuleSet, readRuleSet } from '../rules/rule-set.js';
import { narrowerRules } from '../rules/scope-order.js';
import { wordsOf } from './language.js';
import { logGuides } from './log-guide.js';
import { readRules } from './read-rules.js';
import type { Terminal } from './terminal.js';

const optionsSchema = z.object({
  lang: z.string().optional(),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
  out: z.string().optional(),
});

interface RulesRequest {
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `rules list`: the bundled rule sets. */
export function listRules({ options, terminal }: RulesRequest): void {
  const sets = bundledRuleSets().map((id) => readRuleSet(bundledRuleSet(id), `${id}.yaml`));
  const { json } = optionsSchema.parse(options);
  if (json) terminal.out(`${JSON.stringify(sets.map(listedSet), null, 2)}\n`);
  else terminal.out(rulesListText(sets, drawingOf(options, terminal)));
}

function listedSet({ id, municipality, title, rules }: RuleSet) {
  return {
    ...{ id, municipality, title },
    rules: rules.map(({ id, kind, title, channels, indicative, readings: [main] }) => ({
      ...{ id, kind, title, channels, indicative },
      allowed: main.allowed,
    })),
  };
}

/** `rules show`: one rule set in plain words. */
export function showRules(name: string, { options, terminal }: RulesRequest): void {
  const { text, file, readExtended } = readRules({ name, folder: terminal.cwd });
  const set = readRuleSet(text, file, { readExtended });
  const guide = { logs: logGuides(), narrower: narrowerRules(set.rules) };
  terminal.out(rulesText(set, guide, drawingOf(options, terminal)));
}

/** `rules check`: every mistake of a rule set, or one sentence where there is none and what else to know. */
export function checkRules(name: string, { options, terminal }: RulesRequest): void {
  const { text, file, readExtended } = readRules({ name, folder: terminal.cwd });
  const checked = checkRuleSet(text, { file, readExtended, today: localDate(Date.now()) });
  const { warnings } = checked;
  const { json, lang } = optionsSchema.parse(options);
  const words = wordsOf(lang);
  if (json) {
    const mistakes = checked.ok ? [] : checked.mistakes;
    terminal.out(`${JSON.stringify({ file, ok: checked.ok, mistakes, warnings }, null, 2)}\n`);
    // All is said on standard output; only the exit code is left to tell.
    if (!checked.ok) throw new CommanderError(2, 'rules.check', 'the rule set has mistakes');
    return;
  }
  if (!checked.ok) refuseFile(file, checked.mistakes);
  terminal.out(`${words.rules.goodRuleSet(file, checked.value.rules.length)}\n`);
  if (warnings.length > 0) terminal.out(`${words.rules.warningsTitle}\n${placed(file, warnings)}\n`);
}

/** Each at its place, as mistakes are told. */
function placed(file: string, warnings: readonly Mistake[]): string {
  return warnings.map(({ line, column, message }) => `  ${file}:${line}:${column}: ${message}`).join('\n');
}

/** `rules new`: a commented template, on standard output or in a file that was not there. */
export function newRules({ options, terminal }: RulesRequest): void {
  const { out, lang } = optionsSchema.parse(options);
  const words = wordsOf(lang);
  if (out === undefined) {
    terminal.out(ruleSetTemplate());
    return;
  }
  const path = isAbsolute(out) ? out : join(terminal.cwd, out);
  if (existsSync(path)) throw userError('file-exists', { file: out, example: 'regler-2.yaml' });
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, ruleSetTemplate(), { flag: 'wx' });
  } catch (error) {
    throw userError('file-not-writable', {
      file: out,
      why: error instanceof Error ? error.message : String(error),
    });
  }
  terminal.err(`${words.rules.writtenTemplate(out)}\n`);
}

function drawingOf(options: object, { width, color }: Terminal): Drawing {
  const checked = optionsSchema.parse(options);
  return { width, color: color && checked.color, words: wordsOf(checked.lang) };
}
