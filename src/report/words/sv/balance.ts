import { balancePartsWith } from '../balance-parts.js';
import { directionWords, excludedWords, notAssessableWords, outcomeWords } from './codes.js';
import {
  fateWords,
  foldWords,
  happeningWords,
  ignoreWords,
  notContactWords,
  rejectWords,
  unpairedWords,
} from './fates.js';

/** Under a promise without a time nothing is late, and nothing has a deadline to wait for. */
const outcomesWithoutTime = {
  met: 'som utlovat',
  late: 'avviker från löftet',
  unanswered: 'obesvarad',
  pending: 'inte avgjord när loggen slutade',
};

export const balancePartWords = balancePartsWith({
  families: {
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
  },
  whole: {
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
  },
  ofKind: {
    respond: {},
    reach: { met: 'besvarad direkt', late: 'besvarad efter väntetiden', unanswered: 'förlorad' },
    route: outcomesWithoutTime,
    content: outcomesWithoutTime,
    account: outcomesWithoutTime,
  },
});

export const balanceStepWords = {
  rows: { title: 'Rader', note: 'i loggarna' },
  events: { title: 'Händelser', note: 'mejl och samtal' },
  incoming: { title: 'Inkommande', note: 'utifrån' },
  outgoing: { title: 'Utgående', note: 'från kommunen' },
  contacts: { title: 'Kontakter', note: 'i och utanför mätperioden' },
  rule: { title: 'Kontakter', note: 'i mätperioden' },
} as const;
