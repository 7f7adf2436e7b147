import type { RuleKind } from '../../../model/rule.js';
import type { Side } from '../../view-target.js';
import type { Worded } from './nouns.js';

/** What the outcomes of a promise are called in the heads of tables and under bars. */
export interface OutcomeNames {
  readonly met: string;
  readonly late: string;
  readonly unanswered: string;
  /** Of the side that is told: what was kept, or what departs. */
  readonly share: string;
  /** After a figure: `86 % i tid`, `7 % förlorade`. */
  readonly after: string;
  /** What departs the most in a unit. */
  readonly causes: { readonly unanswered: string; readonly late: string; readonly both: string };
}

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

export type JudgedOutcome = 'unanswered' | 'late' | 'met';

/** The outcomes that a promise of the kind can have, the gravest first: a transfer is never unanswered. */
export function outcomesOf({ kind }: Pick<Worded, 'kind'>, allowed: string): readonly JudgedOutcome[] {
  switch (kind) {
    case 'respond':
      return ['unanswered', 'late', 'met'];
    case 'reach':
      return allowed === 'first try' ? ['unanswered', 'met'] : ['unanswered', 'late', 'met'];
    case 'route':
      return allowed === 'first contact' ? ['unanswered', 'late', 'met'] : ['late', 'met'];
    case 'content':
    case 'account':
      return ['late', 'met'];
  }
}

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
