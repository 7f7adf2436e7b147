import type * as swedish from './sv/index.js';
import * as sv from './sv/index.js';

/** The catalogue of one language: its words, and how it writes numbers and dates. Swedish sets the shape. */
export type Words = typeof swedish;

export type Language = 'sv';

/** Every language that the program speaks. */
export const languages: Record<Language, Words> = { sv };
