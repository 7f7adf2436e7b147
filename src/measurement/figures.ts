import type { WeekHours } from '../model/calendar-spec.js';
import { type Evidence, evidences } from '../model/contact.js';
import type { Reading, RespondRule, ResponsePart, Rule } from '../model/rule.js';
import {
  type RuleFigures,
  type Sensitivity,
  type SensitivityVariant,
  sensitivityVariants,
} from '../model/rule-figures.js';
import { accountRows } from './account.js';
import { Contradiction } from './contradiction.js';
import { responseCurves } from './curve/response-curve.js';
import { described } from './described.js';
import { channelOrder, type GroupFacts, groupsOf } from './groups.js';
import { areaFigures } from './patterns/areas.js';
import { arrivalFigures } from './patterns/arrivals.js';
import { patternFigures } from './patterns/patterns.js';
import { readingFigures } from './reading-figures.js';
import { shareOf } from './share.js';
import { partOf, type Subject, wholeOf } from './subject.js';
import { emptyReadingTally, type ReadingTally, type Tally } from './tally.js';
import { targetsOf } from './target.js';

export interface FigureFacts extends GroupFacts {
  /** Opening hours, into which times of arrival are divided. */
  readonly hours: WeekHours;
  /** Contacts in the period that the rule does not judge. */
  readonly outOfScope: number;
  /** Of those, the contacts that a narrower rule judges instead: each by one rule at most. */
  readonly takenOver: readonly { readonly by: string; readonly contacts: number }[];
}

/**
 * All figures of one rule as a whole: each reading in the same groups, the main one first; how the answers
 * that count were found; the main reading's share under every variant that was tallied; what came of its
 * targets. Throws where more contacts were taken over than the rule leaves out.
 */
export function ruleFigures(tally: Tally, rule: Rule, facts: FigureFacts): RuleFigures {
  return figuresOf(tally, wholeOf(rule), facts);
}

/** The same of one part of a rule: the contacts are the rule's, the title and the limits its own. */
export function partFigures(
  tally: Tally,
  { rule, part }: { readonly rule: RespondRule; readonly part: ResponsePart },
  facts: FigureFacts,
): RuleFigures {
  return figuresOf(tally, partOf(rule, part), facts);
}

function figuresOf(tally: Tally, subject: Subject, facts: FigureFacts): RuleFigures {
  const { id, rule, readings } = subject;
  const { outOfScope, takenOver } = facts;
  const [main, ...others] = readings;
  const counted = tallyOf(tally, id, main);
  const groups = groupsOf(counted, facts);
  const ofOther = (reading: Reading): RuleFigures['readings'][0] =>
    readingFigures({ groups: groupsOf(tallyOf(tally, id, reading), facts), subject, reading });
  assertTakenOver(id, facts);
  const ofMain = readingFigures({ groups, subject, reading: main });
  const patterns = patternFigures(
    counted.patterns,
    ofMain.units.map(({ unit }) => unit),
  );
  return {
    ...described(subject),
    ...targetsOf(subject, groups.whole.channels),
    readings: [ofMain, ...others.map(ofOther)],
    evidence: evidenceOf(counted),
    sensitivity: sensitivityOf(counted),
    outOfScope,
    takenOver,
    calls: rule.kind === 'reach' ? { ...counted.calls } : null,
    account: rule.kind === 'account' ? accountRows(counted.account) : [],
    responseCurve: responseCurves(subject, groups.whole),
    arrivals: arrivalFigures(counted.arrivals, facts.hours),
    patterns,
    areas: areaFigures(subject, ofMain, { tally: counted, patterns }),
  };
}

/** That is a bug of the program, as where a sum of the balance does not add up, and nothing may be reported. */
function assertTakenOver(id: string, { outOfScope, takenOver }: FigureFacts): void {
  const taken = takenOver.reduce((sum, { contacts }) => sum + contacts, 0);
  if (taken <= outOfScope) return;
  throw new Contradiction(
    `the balance does not add up at rule ${id}: of ${outOfScope} out of scope ${taken} are taken over`,
  );
}

function tallyOf(tally: Tally, id: string, reading: Reading): ReadingTally {
  return tally.get(id)?.get(reading.id) ?? emptyReadingTally();
}

function evidenceOf(tally: ReadingTally): RuleFigures['evidence'] {
  return channelOrder.flatMap((channel) =>
    evidences.flatMap((evidence) => {
      const count = tally.evidence.get(channel)?.get(evidence) ?? 0;
      return count === 0 ? [] : [{ channel, evidence, count }];
    }),
  );
}

/** The evidence that a variant leaves out: without any of it the variant says nothing. */
const leftOut: { readonly [variant in SensitivityVariant]?: Evidence } = {
  'without-probable': 'probable',
  'without-channel': 'channel',
};

function sensitivityOf({ evidence, variants }: ReadingTally): readonly Sensitivity[] {
  const isFound = (wanted: Evidence): boolean => [...evidence.values()].some((counts) => counts.has(wanted));
  return sensitivityVariants.flatMap((variant) => {
    const without = leftOut[variant];
    if (without !== undefined && !isFound(without)) return [];
    const outcomes = variants.get(variant);
    if (outcomes === undefined) return [];
    const { met, late, unanswered } = outcomes;
    return [{ variant, share: shareOf(met, met + late + unanswered) }];
  });
}
