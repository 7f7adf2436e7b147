/** The language and country of the words, as documents state it (BCP 47). */
export const locale = 'en-GB';
