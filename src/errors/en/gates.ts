import type { WordsOf } from '../error-words.js';
import type { GateFacts } from '../facts/gates.js';

const example = '--fail-under 90,svar-36h=95';

export const gates: WordsOf<GateFacts> = {
  'gate-unreadable': ({ found }) => ({
    message: `--fail-under “${found}” cannot be read. Expected: per cent from 0 to 100, for all rules, for one rule or for one unit.`,
    advice: 'Write decimals with a point: 89.5. The limit for all rules comes first, and only once.',
    example: `${example} --fail-under "unit:Kulturförvaltningen=85.5"`,
  }),
  'gate-as-share': ({ found }) => ({
    message: `--fail-under “${found}” is less than one per cent. Is a share meant, as 0.9 of all?`,
    advice:
      'Write the limit in per cent: 90. If you mean less than one per cent, write the sign after it: 0.9%.',
    example,
  }),
  'gate-twice': ({ found }) => ({
    message: `--fail-under gives two limits for ${found}.`,
    advice: 'Keep one of them.',
    example,
  }),
  'gate-rule-unknown': ({ found, known, nearest }) => ({
    message: `--fail-under “${found}”: the rule set has no such rule. Rules that can be tested: ${known.join(', ')}.`,
    advice:
      nearest === null
        ? 'Write one of the rules. For a limit on a unit, write unit: before its name.'
        : `Did you mean ${nearest}?`,
    example: `--fail-under ${nearest ?? known[0] ?? 'svar-36h'}=90`,
  }),
  'gate-unit-unknown': ({ found, nearest }) => ({
    message: `--fail-under “unit:${found}”: the organisation table has no such unit.`,
    advice: nearest === null ? 'Write the name of the unit as the table has it.' : `Did you mean ${nearest}?`,
    example: `--fail-under "unit:${nearest ?? 'Kulturförvaltningen'}=90"`,
  }),
  'gate-rule-without-share': ({ found, known }) => ({
    message: `--fail-under “${found}”: the promise has no share that can fail. It is indicative, about a mean, an account, or one of several ways to keep a promise.`,
    advice:
      known.length === 0
        ? 'Take the limit away: no promise of the rule set can be tested so.'
        : `Rules that can be tested: ${known.join(', ')}.`,
    example: `--fail-under ${known[0] ?? 'svar-36h'}=90`,
  }),
  'gate-without-rules': () => ({
    message: '--fail-under: no promise of the rule set has a share that can fail.',
    advice: 'Take --fail-under away, or measure against a rule set with promises of a share.',
    example: '--rules norberg --fail-under 90',
  }),
  'annotations-beside': ({ option }) => ({
    message: `--format github writes its lines on standard output, and so does ${option}.`,
    advice: 'Choose one of them. The result as JSON can be had in a file, with --format json.',
    example: '--format github,json,junit',
  }),
};
