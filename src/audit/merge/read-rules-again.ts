import { UserError } from '../../errors/errors.js';
import { told } from '../../errors/mistakes.js';
import { Contradiction } from '../../measurement/contradiction.js';
import type { RuleSet } from '../../model/rule.js';
import { readRuleSet } from '../../rules/rule-set.js';
import { rulesSum } from '../tally/measured-with.js';
import type { MeasuredWith, WrittenRules } from '../tally/tally-part.js';

/**
 * The rule set as a part was judged under it. Its text stands in the part, so that parts can be merged where the
 * files are not; that it says the same again is a matter of the program's version, which has been looked at. Throws a
 * Contradiction where it does not, or where it is no rule set.
 */
export function readRulesAgain(
  { file, text, extended }: WrittenRules,
  { calendar, readRules }: Pick<MeasuredWith, 'calendar' | 'readRules'>,
): RuleSet {
  const ruleSet = { ...read({ file, text, extended }), calendar: calendar.spec };
  if (rulesSum(ruleSet) === readRules) return ruleSet;
  throw new Contradiction(
    `the rule set ${ruleSet.id} of a part is not read as it was when the part was counted`,
  );
}

function read({ file, text, extended }: WrittenRules): RuleSet {
  try {
    return readRuleSet(text, file, {
      readExtended: (name, from) =>
        extended.find((one) => one.name === name && one.from === from) ?? {
          refused: told(({ sets }) => sets.missingFile(name)),
        },
    });
  } catch (error) {
    if (error instanceof UserError) {
      throw new Contradiction(`the rules in a part are no rule set: ${error.code}`, { cause: error });
    }
    throw error;
  }
}
