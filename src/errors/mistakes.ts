import * as english from './en/mistakes/index.js';
import * as swedish from './sv/mistakes/index.js';
import type { Told } from './told.js';

/** One thing that is wrong in a file which the user wrote: its words by topic. Swedish sets the shape. */
export type MistakeWords = Shape<typeof swedish>;

type Shape<Topics> = {
  readonly [Topic in keyof Topics]: {
    readonly [Code in keyof Topics[Topic]]: Topics[Topic][Code] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : never;
  };
};

const inSwedish: MistakeWords = swedish;
const inEnglish: MistakeWords = english;

/** The same sentence in every language. */
export function told(say: (words: MistakeWords) => string): Told {
  return { sv: say(inSwedish), en: say(inEnglish) };
}

/** Text around what is told in two languages already. */
export function around(inner: Told, say: (words: MistakeWords, inner: string) => string): Told {
  return { sv: say(inSwedish, inner.sv), en: say(inEnglish, inner.en) };
}

/** A line that begins with its place: `regler.yaml:3:9: …`. */
export function placed(place: string, { sv, en }: Told): Told {
  return { sv: `${place}: ${sv}`, en: `${place}: ${en}` };
}
