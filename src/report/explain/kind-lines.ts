import type { Contact } from '../../model/contact.js';
import type { Rule } from '../../model/rule.js';
import type { Words } from '../words/words.js';
import type { RuleExplanation } from './explanation.js';

/** What a promise without a deadline was held against, and what the logs show of it. */
export function kindLines(
  { rule, transfers, verdicts: [main] }: Extract<RuleExplanation, { is: 'judged' }>,
  contact: Contact,
  words: Words,
): readonly string[] {
  const seen = { contact, transfers, answeredBy: main.answer?.unit?.name ?? null };
  return factsOf(rule, seen, words).map((line) => `  ${line}`);
}

interface Seen {
  readonly contact: Contact;
  readonly transfers: number | null;
  readonly answeredBy: string | null;
}

function factsOf(rule: Rule, seen: Seen, words: Words): readonly string[] {
  const told = words.explainLines.kindLineWords;
  const { register, unit } = seen.contact;
  const { capital } = words.format;
  switch (rule.kind) {
    case 'respond':
      return [];
    case 'reach':
      return reachLines(seen.contact, rule.withinSeconds, words);
    case 'route':
      return rule.test.what === 'transfers'
        ? [transferLine(seen, words), told.atMost(rule.test.atMost)]
        : firstContactLines(seen, words);
    case 'content':
      return rule.contains.map((part) => {
        const name = capital(words.fields.fieldWords[`feedback-${part}`]);
        if (register !== null && !register.fields.has(`feedback-${part}`)) return told.withoutColumn(name);
        return told.part(name, register?.contains[part] ?? null);
      });
    case 'account':
      return [
        told.board(unit.board ?? register?.board ?? null),
        register !== null && !register.fields.has('measure')
          ? told.withoutColumn(capital(words.fields.fieldWords.measure))
          : told.measure((register?.measure ?? null) !== null),
      ];
  }
}

function reachLines({ event }: Contact, withinSeconds: number | null, words: Words): readonly string[] {
  if (event.channel !== 'phone') return [];
  const told = words.explainLines.kindLineWords;
  const { exactDuration } = words.explain;
  const after = event.waitSeconds === null ? '' : told.after(exactDuration(event.waitSeconds * 1000));
  const promise = withinSeconds === null ? [] : [told.within(exactDuration(withinSeconds * 1000))];
  return [event.outcome === 'answered' ? told.answered(after) : told.lost(after), ...promise];
}

function firstContactLines(seen: Seen, words: Words): readonly string[] {
  const told = words.explainLines.kindLineWords;
  const {
    contact: { receiver, history },
    answeredBy,
  } = seen;
  const returned = history.filter(
    ({ what }) =>
      what === 'reminder' || what === 'attempt' || what === 'own-later-call' || what === 'follow-up',
  ).length;
  return [
    answeredBy === null ? told.nobodyAnswered : told.receivedAndAnswered(receiver.name, answeredBy),
    transferLine(seen, words),
    told.returned(returned),
  ];
}

function transferLine({ transfers }: Seen, { explainLines, fields, format }: Words): string {
  const told = explainLines.kindLineWords;
  if (transfers === null) return told.withoutColumn(format.capital(fields.fieldWords.transfers));
  return told.transfers(transfers);
}
