import type { Contact } from '../../model/contact.js';
import type { Rule } from '../../model/rule.js';
import { fieldWords } from '../words/sv/codes.js';
import { exactDuration } from '../words/sv/explain.js';
import { capital, counted } from '../words/sv/format.js';
import type { RuleExplanation } from './explanation.js';

/** What a promise without a deadline was held against, and what the logs show of it. */
export function kindLines(
  { rule, transfers, verdicts: [main] }: Extract<RuleExplanation, { is: 'judged' }>,
  contact: Contact,
): readonly string[] {
  return factsOf(rule, contact, { transfers, answeredBy: main.answer?.unit?.name ?? null }).map(
    (line) => `  ${line}`,
  );
}

interface Seen {
  readonly transfers: number;
  readonly answeredBy: string | null;
}

function factsOf(rule: Rule, contact: Contact, seen: Seen): readonly string[] {
  switch (rule.kind) {
    case 'respond':
      return [];
    case 'reach':
      return reachLines(contact, rule.withinSeconds);
    case 'route':
      return rule.test.what === 'transfers'
        ? [transferLine(seen), transferPromise(rule.test.atMost)]
        : firstContactLines(contact, seen);
    case 'content':
      return rule.contains.map((part) => {
        const cell = contact.register?.contains[part] ?? null;
        return `${capital(fieldWords[`feedback-${part}`])}: ${cell === null ? 'inte ifyllt' : cell ? 'ja' : 'nej'}`;
      });
    case 'account':
      return [
        `Nämnd: ${contact.unit.board ?? contact.register?.board ?? 'inte känd'}.`,
        `Åtgärd: ${(contact.register?.measure ?? null) === null ? 'inte noterad' : 'noterad'}.`,
      ];
  }
}

function reachLines({ event }: Contact, withinSeconds: number | null): readonly string[] {
  if (event.channel !== 'phone') return [];
  const waited = event.waitSeconds === null ? '' : ` efter ${exactDuration(event.waitSeconds * 1000)}`;
  const promise = withinSeconds === null ? [] : [`Löftet är inom ${exactDuration(withinSeconds * 1000)}.`];
  return event.outcome === 'answered'
    ? [`En person svarade${waited}.`, ...promise]
    : [`Ingen svarade. Samtalet tog slut${waited}.`, ...promise];
}

function transferPromise(atMost: number): string {
  if (atMost === 0) return 'Löftet är att den inte lämnas vidare.';
  return `Löftet är högst ${counted(atMost, 'gång', 'gånger')}.`;
}

function transferLine({ transfers }: Seen): string {
  if (transfers === 0) return 'Kontakten lämnades inte vidare.';
  return `Kontakten lämnades vidare ${counted(transfers, 'gång', 'gånger')}.`;
}

function firstContactLines({ unit, history }: Contact, seen: Seen): readonly string[] {
  const returned = history.filter(
    ({ what }) =>
      what === 'reminder' || what === 'attempt' || what === 'own-later-call' || what === 'follow-up',
  ).length;
  return [
    ...(seen.answeredBy === null
      ? ['Ingen har svarat.']
      : [`${unit.name} tog emot, ${seen.answeredBy} svarade.`]),
    transferLine(seen),
    returned === 0
      ? 'Personen hörde inte av sig igen.'
      : `Personen hörde av sig igen ${counted(returned, 'gång', 'gånger')}.`,
  ];
}
