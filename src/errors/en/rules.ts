import type { WordsOf } from '../error-words.js';
import type { RuleFacts } from '../facts/rules.js';

export const rules: WordsOf<RuleFacts> = {
  'unknown-rule-set': ({ found, known, nearest, inProject = false }) => ({
    message: `The rule set “${found}” does not exist. Those that come with the program are: ${known.join(', ')}.`,
    advice:
      nearest === null
        ? 'Write the name of a rule set that comes with the program or the path of a file of your own, for instance own.yaml.'
        : `Did you mean ${nearest}?`,
    example: `${inProject ? 'rules:' : '--rules'} ${nearest ?? 'norberg'}`,
  }),
  'rule-without-mail': ({ found, known }) => ({
    message:
      found === null
        ? 'The rule set promises no answers to mail, so there is no mail to draw from.'
        : `“${found}” is no promise of answers to mail in the rule set.`,
    advice:
      known.length === 0
        ? 'Choose another rule set with --rules.'
        : `Choose with --rule: ${known.join(', ')}.`,
    example: known[0] === undefined ? '--rules norberg' : `--rule ${known[0]}`,
  }),
  'no-time-in-rules': ({ ruleSet }) => ({
    message: `The rule set ${ruleSet} promises no answer within a certain time, so there is no deadline to work out.`,
    advice: 'Give the time yourself.',
    example: '--within "36 hours"',
  }),
  'limit-unreadable': ({ problem }) => ({
    message: problem.en,
    advice: 'Correct --within, for instance --within "36 hours" or --within "2 working days".',
    example: '--within "36 hours"',
  }),
};
