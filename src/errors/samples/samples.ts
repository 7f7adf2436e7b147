import type { ErrorFacts } from '../facts/error-facts.js';
import { samplesOfFiles } from './of-files.js';
import { samplesOfParts } from './of-parts.js';
import { samplesOfWishes } from './of-wishes.js';

/** Facts of every mistake: what the documentation and the tests tell it with. */
export const samples: ErrorFacts = { ...samplesOfFiles, ...samplesOfParts, ...samplesOfWishes };
