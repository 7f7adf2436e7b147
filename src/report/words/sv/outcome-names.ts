import type { RuleKind } from '../../../model/rule.js';
import type { Side } from '../../view-target.js';
import type { OutcomeNames, Worded } from '../rule-words.js';

const inTime: OutcomeNames = {
  met: 'I tid',
  late: 'För sent',
  unanswered: 'Obesvarade',
  share: 'Andel i tid',
  after: 'i tid',
  causes: {
    unanswered: 'mest obesvarade',
    late: 'mest sena svar',
    both: 'både obesvarade och sena svar',
  },
};

const reached: OutcomeNames = {
  met: 'Besvarade direkt',
  late: 'Efter väntetiden',
  unanswered: 'Förlorade',
  share: 'Andel besvarade direkt',
  after: 'besvarade direkt',
  causes: {
    unanswered: 'mest förlorade',
    late: 'mest lång väntan',
    both: 'både förlorade och lång väntan',
  },
};

const asPromised: OutcomeNames = {
  met: 'Som utlovat',
  late: 'Avviker',
  unanswered: 'Obesvarade',
  share: 'Andel som utlovat',
  after: 'som utlovat',
  causes: {
    unanswered: 'mest obesvarade',
    late: 'mest avvikelser',
    both: 'både obesvarade och avvikelser',
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
  return kind === 'reach' ? 'förlorade' : 'avviker';
}

export function outcomeNamesOf({ kind }: Pick<Worded, 'kind'>, side: Side): OutcomeNames {
  const names = outcomeNames[kind];
  if (side === 'kept') return names;
  const after = departingWord({ kind });
  return { ...names, after, share: kind === 'reach' ? 'Andel förlorade' : 'Andel som avviker' };
}
