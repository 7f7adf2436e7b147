export type ErrorLanguage = 'sv' | 'en';

/** A sentence in every language. */
export type Told = Readonly<Record<ErrorLanguage, string>>;
