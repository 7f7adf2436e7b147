import * as en from './en/index.js';
import type * as swedish from './sv/index.js';
import * as sv from './sv/index.js';

/** The shape of a catalogue without its words: a sentence of Swedish stands for any sentence. */
export type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Shape<Said>
    : { readonly [key in keyof T]: Shape<T[key]> };

/** The catalogue of one language: its words, and how it writes numbers and dates. Swedish sets the shape. */
export type Words = Shape<typeof swedish>;

export type Language = 'sv' | 'en';

/** Every language that the program speaks. */
export const languages: Record<Language, Words> = { sv, en };
