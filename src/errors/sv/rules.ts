import type { WordsOf } from '../error-words.js';
import type { RuleFacts } from '../facts/rules.js';

export const rules: WordsOf<RuleFacts> = {
  'unknown-rule-set': ({ found, known, nearest, inProject = false }) => ({
    message: `Regelverket ”${found}” finns inte. De medföljande är: ${known.join(', ')}.`,
    advice:
      nearest === null
        ? 'Skriv namnet på ett medföljande regelverk eller sökvägen till en egen fil, till exempel egen.yaml.'
        : `Menade du ${nearest}?`,
    example: `${inProject ? 'rules:' : '--rules'} ${nearest ?? 'norberg'}`,
  }),
  'rule-without-mail': ({ found, known }) => ({
    message:
      found === null
        ? 'Regelverket har inget löfte om svar på e-post, så det finns inga mejl att dra ur.'
        : `”${found}” är inget löfte om svar på e-post i regelverket.`,
    advice:
      known.length === 0 ? 'Välj ett annat regelverk med --rules.' : `Välj med --rule: ${known.join(', ')}.`,
    example: known[0] === undefined ? '--rules norberg' : `--rule ${known[0]}`,
  }),
  'no-time-in-rules': ({ ruleSet }) => ({
    message: `Regelverket ${ruleSet} lovar inget svar inom en viss tid, så det finns ingen frist att räkna ut.`,
    advice: 'Ange tiden själv.',
    example: '--within "36 hours"',
  }),
  'limit-unreadable': ({ problem }) => ({
    message: problem.sv,
    advice: 'Rätta --within, till exempel --within "36 hours" eller --within "2 working days".',
    example: '--within "36 hours"',
  }),
};
