import type { WordsOf } from '../error-words.js';
import type { ErrorFacts } from '../facts/error-facts.js';
import { commandLine } from './command-line.js';
import { files } from './files.js';
import { formats } from './formats.js';
import { gates } from './gates.js';
import { lists } from './lists.js';
import { logs } from './logs.js';
import { options } from './options.js';
import { outputs } from './outputs.js';
import { parts } from './parts.js';
import { periods } from './periods.js';
import { resources } from './resources.js';
import { results } from './results.js';
import { reviews } from './reviews.js';
import { rules } from './rules.js';
import { system } from './system.js';

export const en: WordsOf<ErrorFacts> = {
  ...commandLine,
  ...files,
  ...formats,
  ...gates,
  ...lists,
  ...logs,
  ...options,
  ...outputs,
  ...parts,
  ...periods,
  ...resources,
  ...results,
  ...reviews,
  ...rules,
  ...system,
};
