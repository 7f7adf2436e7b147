import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { CommanderError } from 'commander';
import { z } from 'zod';
import { localDate } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import { rulesCheckJson } from '../../report/json/outputs/rules-check-output.js';
import { rulesListJson } from '../../report/json/outputs/rules-list-output.js';
import { rulesNewJson } from '../../report/json/outputs/rules-new-output.js';
import { rulesShowJson } from '../../report/json/outputs/rules-show-output.js';
import { rulesListText, rulesText } from '../../report/terminal/rules-text.js';
import type { Drawing } from '../../report/terminal/screen.js';
import { type Language, languages } from '../../report/words/words.js';
import { bundledRuleSet, bundledRuleSets, ruleSetTemplate } from '../../rules/bundled.js';
import { type Mistake, refuseFile } from '../../rules/checked-yaml.js';
import { checkRuleSet, readRuleSet } from '../../rules/rule-set.js';
import { narrowerRules } from '../../rules/scope-order.js';
import { languageOf } from '../options/language.js';
import { wordsOf } from '../options/words-of.js';
import { logGuides } from '../reading/log-guide.js';
import { readRules } from '../reading/read-rules.js';
import type { Terminal } from '../terminal.js';
import { standardOutput } from '../writing/standard-output.js';
import { writeNewFiles } from '../writing/write-new-files.js';

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
  if (json) terminal.out(rulesListJson(sets));
  else terminal.out(rulesListText(sets, drawingOf(options, terminal)));
}

/** `rules show`: one rule set in plain words. */
export function showRules(name: string, { options, terminal }: RulesRequest): void {
  const { text, file, readExtended } = readRules({ name, folder: terminal.cwd });
  const set = readRuleSet(text, file, { readExtended });
  if (optionsSchema.parse(options).json) {
    terminal.out(rulesShowJson(set));
    return;
  }
  const guide = { logs: logGuides(), narrower: narrowerRules(set.rules) };
  terminal.out(rulesText(set, guide, drawingOf(options, terminal)));
}

/** `rules check`: every mistake of a rule set, or one sentence where there is none and what else to know. */
export function checkRules(name: string, { options, terminal }: RulesRequest): void {
  const { text, file, readExtended } = readRules({ name, folder: terminal.cwd });
  const checked = checkRuleSet(text, { file, readExtended, today: localDate(Date.now()) });
  const { warnings } = checked;
  const { json, lang } = optionsSchema.parse(options);
  const language = languageOf(lang, undefined);
  const words = languages[language];
  if (json) {
    const mistakes = checked.ok ? [] : spoken(checked.mistakes, language);
    terminal.out(rulesCheckJson({ file, ok: checked.ok, mistakes, warnings: spoken(warnings, language) }));
    // All is said on standard output; only the exit code is left to tell.
    if (!checked.ok) throw new CommanderError(2, 'rules.check', 'the rule set has mistakes');
    return;
  }
  if (!checked.ok) refuseFile(file, checked.mistakes);
  terminal.out(`${words.rules.goodRuleSet(file, checked.value.rules.length)}\n`);
  if (warnings.length > 0)
    terminal.out(`${words.rules.warningsTitle}\n${placed(file, spoken(warnings, language))}\n`);
}

interface SpokenMistake extends Omit<Mistake, 'message'> {
  readonly message: string;
}

function spoken(mistakes: readonly Mistake[], language: Language): readonly SpokenMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, message: mistake.message[language] }));
}

/** Each at its place, as mistakes are told. */
function placed(file: string, warnings: readonly SpokenMistake[]): string {
  return warnings.map(({ line, column, message }) => `  ${file}:${line}:${column}: ${message}`).join('\n');
}

/** `rules new`: a commented template, on standard output or in a file that was not there. */
export function newRules({ options, terminal }: RulesRequest): void {
  const { out, lang, json } = optionsSchema.parse(options);
  const words = wordsOf(lang);
  if (out === undefined || out === standardOutput) {
    const template = ruleSetTemplate();
    terminal.out(json ? rulesNewJson({ file: null, template }) : template);
    return;
  }
  const path = isAbsolute(out) ? out : join(terminal.cwd, out);
  if (existsSync(path)) throw userError('file-exists', { file: out, example: 'regler-2.yaml' });
  writeNewFiles({
    files: [{ name: basename(path), content: [ruleSetTemplate()] }],
    folder: dirname(path),
    shown: out,
  });
  if (json) terminal.out(rulesNewJson({ file: out, template: null }));
  else terminal.err(`${words.rules.writtenTemplate(out)}\n`);
}

function drawingOf(options: object, { width, color }: Terminal): Drawing {
  const checked = optionsSchema.parse(options);
  return { width, color: color && checked.color, words: wordsOf(checked.lang) };
}
