import type { RuleKind } from '../../../model/rule.js';
import {
  directionWords,
  excludedWords,
  fateWords,
  foldWords,
  happeningWords,
  ignoreWords,
  notAssessableWords,
  notContactWords,
  outcomeWords,
  rejectWords,
  unpairedWords,
} from './codes.js';

/** First halves of dotted balance parts: the word, and the words of what may follow the dot. */
const families: { readonly [family: string]: readonly [word: string, details: { [code: string]: string }] } =
  {
    folded: ['hör till en annan rads händelse', foldWords],
    ignored: ['bortsedd', ignoreWords],
    rejected: ['avvisad', rejectWords],
    joins: ['hör till en kontakt', happeningWords],
    joined: ['hör till en kontakt', happeningWords],
    pairs: ['kopplad', happeningWords],
    paired: ['kopplad', happeningWords],
    'not-a-contact': ['ingen kontakt', notContactWords],
    unpaired: ['inte kopplad', unpairedWords],
    'not-assessable': ['ej bedömbar', notAssessableWords],
    excluded: ['undantagen', excludedWords],
  };

const whole: { readonly [part: string]: string } = {
  ...directionWords,
  ...outcomeWords,
  primary: 'huvudrad, en per händelse',
  case: 'rad i ärenderegister',
  cases: 'rad i ärenderegister',
  opens: fateWords.opens,
  'in-period': 'i mätperioden',
  'outside-period': 'utanför mätperioden',
  judged: 'bedömd',
  'out-of-scope': 'omfattas inte av löftet',
};

/** Under a promise without a time nothing is late, and nothing has a deadline to wait for. */
const outcomesWithoutTime = {
  met: 'som utlovat',
  late: 'avviker från löftet',
  unanswered: 'obesvarad',
  pending: 'inte avgjord när loggen slutade',
};

const outcomesOfKind: Record<RuleKind, { readonly [part: string]: string }> = {
  respond: {},
  reach: { met: 'besvarad direkt', late: 'besvarad efter väntetiden', unanswered: 'förlorad' },
  route: outcomesWithoutTime,
  content: outcomesWithoutTime,
  account: outcomesWithoutTime,
};

/**
 * What a balance part such as `folded.leg` or `excluded.correction` is called, of a rule as its kind is talked
 * of; an unknown code stands as it is.
 */
export function balancePartWords(part: string, kind: RuleKind = 'respond'): string {
  const alone = outcomesOfKind[kind][part] ?? whole[part];
  if (alone !== undefined) return alone;
  const dot = part.indexOf('.');
  const family = families[dot === -1 ? part : part.slice(0, dot)];
  if (family === undefined) return part;
  const [word, details] = family;
  if (dot === -1) return word;
  const detail = part.slice(dot + 1);
  return `${word}: ${details[detail] ?? detail}`;
}

export const balanceStepWords = {
  rows: { title: 'Rader', note: 'i loggarna' },
  events: { title: 'Händelser', note: 'mejl och samtal' },
  incoming: { title: 'Inkommande', note: 'utifrån' },
  outgoing: { title: 'Utgående', note: 'från kommunen' },
  contacts: { title: 'Kontakter', note: 'i och utanför mätperioden' },
  rule: { title: 'Kontakter', note: 'i mätperioden' },
} as const;
