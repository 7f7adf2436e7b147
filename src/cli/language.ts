import { type Language, languages } from '../report/words/words.js';

/** What the program speaks. */
export const language: Language = 'sv';

export const words = languages[language];
