import * as en from './en/help.js';
import type * as swedish from './sv/help.js';
import * as sv from './sv/help.js';
import type { Language, Shape } from './words.js';

/** What `--help` says in one language; Swedish sets the shape. */
export type HelpWords = Shape<typeof swedish>;

/** The help of every language, without the catalogue of the reports: a question is answered at once. */
export const helpWords: Record<Language, HelpWords> = { sv, en };
