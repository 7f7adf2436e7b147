import type { UnknownWords } from './facts/logs.js';

/** A line that explains a word of the file under each field, as the project file has it. */
export const choiceExamples: Record<NonNullable<UnknownWords['choice']>, string> = {
  status: 'choices: { status: { Avbrutet: no-answer } }',
  direction: 'choices: { direction: { Utifrån: incoming } }',
  category: 'choices: { category: { Tyck till: view } }',
};
