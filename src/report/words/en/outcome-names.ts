import type { RuleKind } from '../../../model/rule.js';
import type { Side } from '../../view-target.js';
import type { OutcomeNames, Worded } from '../rule-words.js';

const inTime: OutcomeNames = {
  met: 'In time',
  late: 'Late',
  unanswered: 'Unanswered',
  share: 'Share in time',
  after: 'in time',
  causes: {
    unanswered: 'mostly unanswered',
    late: 'mostly late answers',
    both: 'both unanswered and late',
  },
};

const reached: OutcomeNames = {
  met: 'Answered directly',
  late: 'After the waiting time',
  unanswered: 'Lost',
  share: 'Share answered directly',
  after: 'answered directly',
  causes: {
    unanswered: 'mostly lost',
    late: 'mostly long waits',
    both: 'both lost and long waits',
  },
};

const asPromised: OutcomeNames = {
  met: 'As promised',
  late: 'Departing',
  unanswered: 'Unanswered',
  share: 'Share as promised',
  after: 'as promised',
  causes: {
    unanswered: 'mostly unanswered',
    late: 'mostly departures',
    both: 'both unanswered and departures',
  },
};

const outcomeNames: Record<RuleKind, OutcomeNames> = {
  respond: inTime,
  reach: reached,
  route: asPromised,
  content: asPromised,
  account: asPromised,
};

/** What depart from a promise of calls are lost calls. */
export function departingWord({ kind }: Pick<Worded, 'kind'>): string {
  return kind === 'reach' ? 'lost' : 'departing';
}

export function outcomeNamesOf({ kind }: Pick<Worded, 'kind'>, side: Side): OutcomeNames {
  const names = outcomeNames[kind];
  if (side === 'kept') return names;
  const after = departingWord({ kind });
  return { ...names, after, share: `Share ${after}` };
}
