import { told } from '../../errors/mistakes.js';
import type { RuleSet } from '../../model/rule.js';
import { readRuleSet } from '../../rules/rule-set.js';
import { rulesSum } from '../tally/measured-with.js';
import type { MeasuredWith, WrittenRules } from '../tally/tally-part.js';

/**
 * The rule set as a part was judged under it. Its text stands in the part, so that parts can be merged where the
 * files are not; that it says the same again is a matter of the program's version, which has been looked at.
 */
export function readRulesAgain(
  { file, text, extended }: WrittenRules,
  { calendar, readRules }: Pick<MeasuredWith, 'calendar' | 'readRules'>,
): RuleSet {
  const read = readRuleSet(text, file, {
    readExtended: (name, from) =>
      extended.find((one) => one.name === name && one.from === from) ?? {
        refused: told(({ sets }) => sets.missingFile(name)),
      },
  });
  const ruleSet = { ...read, calendar: calendar.spec };
  if (rulesSum(ruleSet) === readRules) return ruleSet;
  throw new Error(`the rule set ${read.id} of a part is not read as it was when the part was counted`);
}
