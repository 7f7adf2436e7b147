import { createHash } from 'node:crypto';
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
import { rulesCheckText } from '../../report/terminal/rules-check-text.js';
import { rulesListText, rulesText } from '../../report/terminal/rules-text.js';
import type { Drawing } from '../../report/terminal/screen.js';
import { terminalText, wrapped } from '../../report/terminal/terminal-text.js';
import { readLine } from '../../report/terminal/verbose-text.js';
import type { Language } from '../../report/words/words.js';
import { bundledRuleSet, bundledRuleSets, ruleSetTemplate } from '../../rules/bundled.js';
import { type Mistake, refuseFile } from '../../rules/checked-yaml.js';
import { checkRuleSet, readRuleSet } from '../../rules/rule-set.js';
import { narrowerRules } from '../../rules/scope-order.js';
import { languageOf } from '../options/language.js';
import { mannerSchema } from '../options/manner-schema.js';
import { wordsOf } from '../options/words-of.js';
import { logGuides } from '../reading/log-guide.js';
import { type RulesText, readRules, wholeText } from '../reading/read-rules.js';
import { noteOf } from '../telling/progress.js';
import { sayLines, type Terminal } from '../terminal.js';
import { standardOutput } from '../writing/standard-output.js';
import { writeNewFiles } from '../writing/write-new-files.js';

const optionsSchema = mannerSchema.extend({ out: z.string().optional() });

type RulesOptions = z.output<typeof optionsSchema>;

interface RulesRequest {
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

/** `rules list`: the bundled rule sets. */
export function listRules({ options, terminal }: RulesRequest): void {
  const sets = bundledRuleSets().map((id) => readRuleSet(bundledRuleSet(id), `${id}.yaml`));
  const manner = optionsSchema.parse(options);
  if (manner.json) terminal.out(rulesListJson(sets));
  else terminal.out(rulesListText(sets, drawingOf(manner, terminal)));
}

/** `rules show`: one rule set in plain words. */
export function showRules(name: string, { options, terminal }: RulesRequest): void {
  const manner = optionsSchema.parse(options);
  const { text, file, readExtended } = readTold(name, manner, terminal);
  const set = readRuleSet(text, file, { readExtended });
  if (manner.json) {
    terminal.out(rulesShowJson(set));
    return;
  }
  const guide = { logs: logGuides(), narrower: narrowerRules(set.rules) };
  terminal.out(rulesText(set, guide, drawingOf(manner, terminal)));
}

/** `rules check`: every mistake of a rule set, or one sentence where there is none and what else to know. */
export function checkRules(name: string, { options, terminal }: RulesRequest): void {
  const manner = optionsSchema.parse(options);
  const { text, file, readExtended } = readTold(name, manner, terminal);
  const checked = checkRuleSet(text, { file, readExtended, today: localDate(Date.now()) });
  const language = languageOf(manner.lang, undefined);
  if (!checked.ok && !manner.json) refuseFile(file, checked.mistakes);
  if (checked.ok && manner.quiet) return;
  const warnings = spoken(checked.warnings, language);
  if (!checked.ok) {
    const mistakes = spoken(checked.mistakes, language);
    terminal.out(rulesCheckJson({ file, ok: false, mistakes, warnings }));
    // All is said on standard output; only the exit code is left to tell.
    throw new CommanderError(2, 'rules.check', 'the rule set has mistakes');
  }
  const rules = checked.value.rules.length;
  terminal.out(
    manner.json
      ? rulesCheckJson({ file, ok: true, mistakes: [], warnings })
      : rulesCheckText({ file, rules, warnings }, drawingOf(manner, terminal)),
  );
}

/** The digest is that of the report's list of inputs: of the file and all that it extends. */
function readTold(name: string, manner: RulesOptions, terminal: Terminal): RulesText {
  const words = wordsOf(manner.lang);
  const note = noteOf({ manner, terminal, words });
  const rules = readRules({ name, folder: terminal.cwd });
  const sha256 = createHash('sha256').update(wholeText(rules)).digest('hex');
  note([readLine({ file: rules.file, sha256 }, words)]);
  return rules;
}

interface SpokenMistake extends Omit<Mistake, 'message'> {
  readonly message: string;
}

function spoken(mistakes: readonly Mistake[], language: Language): readonly SpokenMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, message: mistake.message[language] }));
}

/** `rules new`: a commented template, on standard output or in a file that was not there. */
export function newRules({ options, terminal }: RulesRequest): void {
  const { out, lang, json, quiet } = optionsSchema.parse(options);
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
  if (quiet) return;
  if (json) terminal.out(rulesNewJson({ file: out, template: null }));
  else {
    const width = terminal.errorWidth ?? Number.POSITIVE_INFINITY;
    sayLines(terminal, wrapped(terminalText(words.rules.writtenTemplate(out)), width));
  }
}

function drawingOf(manner: RulesOptions, { width, color }: Terminal): Drawing {
  return { width, color: color && manner.color, words: wordsOf(manner.lang) };
}
