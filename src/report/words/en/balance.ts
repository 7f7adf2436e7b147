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
  met: 'as promised',
  late: 'departs from the promise',
  unanswered: 'unanswered',
  pending: 'not settled when the log ended',
};

export const balancePartWords = balancePartsWith({
  families: {
    folded: ['belongs to the event of another row', foldWords],
    ignored: ['disregarded', ignoreWords],
    rejected: ['rejected', rejectWords],
    joins: ['belongs to a contact', happeningWords],
    joined: ['belongs to a contact', happeningWords],
    pairs: ['paired', happeningWords],
    paired: ['paired', happeningWords],
    'not-a-contact': ['not a contact', notContactWords],
    unpaired: ['not paired', unpairedWords],
    'not-assessable': ['not assessable', notAssessableWords],
    excluded: ['excluded', excludedWords],
  },
  whole: {
    ...directionWords,
    ...outcomeWords,
    primary: 'main row, one per event',
    case: 'row of a case register',
    cases: 'row of a case register',
    opens: fateWords.opens,
    'in-period': 'in the measuring period',
    'outside-period': 'outside the measuring period',
    judged: 'assessed',
    'out-of-scope': 'not covered by the promise',
  },
  ofKind: {
    respond: {},
    reach: { met: 'answered directly', late: 'answered after the waiting time', unanswered: 'lost' },
    route: outcomesWithoutTime,
    content: outcomesWithoutTime,
    account: outcomesWithoutTime,
  },
});

export const balanceStepWords = {
  rows: { title: 'Rows', note: 'in the logs' },
  events: { title: 'Events', note: 'emails and calls' },
  incoming: { title: 'Incoming', note: 'from outside' },
  outgoing: { title: 'Outgoing', note: 'from the municipality' },
  contacts: { title: 'Contacts', note: 'in and outside the measuring period' },
  rule: { title: 'Contacts', note: 'in the measuring period' },
} as const;
