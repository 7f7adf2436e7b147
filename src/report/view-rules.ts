import type { Category } from '../model/contact.js';
import type { PublishedResult } from '../model/result.js';
import type { Severity } from '../model/rule.js';
import { isOneSided, type PublishedRule, shownCell } from './cells.js';

/*
 * Which promise is told of where, and in what order: several must not drown the reader.
 */

const severityOrder: readonly Severity[] = ['serious', 'normal', 'minor'];

interface Ordered {
  readonly partOf: string | null;
  readonly indicative: boolean;
  readonly severity: Severity;
}

/** Whole promises, those first that bind, and of them those whose departures weigh the most. */
export function wholePromises<Rule extends Ordered>(rules: readonly Rule[]): readonly Rule[] {
  return rules
    .filter(({ partOf }) => partOf === null)
    .toSorted((a, b) => Number(a.indicative) - Number(b.indicative) || weight(a) - weight(b));
}

function weight({ severity }: Ordered): number {
  return severityOrder.indexOf(severity);
}

/** Steps, alternatives and goals of a promise, in the order of the rule set. */
export function partsOf<Rule extends Pick<PublishedRule, 'rule' | 'partOf'>>(
  rules: readonly Rule[],
  { rule }: Pick<PublishedRule, 'rule'>,
): readonly Rule[] {
  return rules.filter(({ partOf }) => partOf === rule);
}

export type JudgedOutcome = 'unanswered' | 'late' | 'met';

/** The outcomes that a promise of the kind can have, the gravest first: a transfer is never unanswered. */
export function outcomesOf({ kind }: Pick<PublishedRule, 'kind'>, allowed: string): readonly JudgedOutcome[] {
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

/** More promises than these in sentences are read by nobody. */
const mostLeads = 3;

/** The promises that the summary tells in sentences, and those that stand in its table. */
export function leadsAndOthers(rules: readonly PublishedRule[]): {
  readonly leads: readonly PublishedRule[];
  readonly others: readonly PublishedRule[];
} {
  const [first] = rules;
  const isLead = ({ indicative, kind, readings: [{ whole }] }: PublishedRule): boolean => {
    const isTold = isOneSided(whole) || (shownCell(whole)?.share ?? null) !== null;
    return !indicative && kind !== 'account' && isTold;
  };
  const told = rules.filter(isLead).slice(0, mostLeads);
  const leads = told.length > 0 || first === undefined ? told : [first];
  return { leads, others: rules.filter((rule) => !leads.includes(rule)) };
}

/** The section of the report in which a promise's own part stands. */
export type Place = 'result' | 'complaints' | 'records';

export type CasePlace = Exclude<Place, 'result'>;

const categoriesOf: Record<CasePlace, readonly Category[]> = {
  complaints: ['complaint', 'view'],
  records: ['record-request'],
};

export function placeOf({ kind, scope: { categories } }: PublishedRule): Place {
  if (categories === null) return kind === 'account' ? 'complaints' : 'result';
  const isWithin = (place: CasePlace): boolean =>
    categories.every((category) => categoriesOf[place].includes(category));
  if (isWithin('complaints')) return 'complaints';
  return isWithin('records') ? 'records' : 'result';
}

/** Promises that speak of such cases too, among others, and are told of with the rest. */
export function alsoSpeaksOf(rule: PublishedRule, place: CasePlace): boolean {
  const { categories } = rule.scope;
  return (
    placeOf(rule) === 'result' &&
    categories !== null &&
    categories.some((category) => categoriesOf[place].includes(category))
  );
}

/** Whether any contact at all came under a promise, as far as that may be told. */
export function hasContacts(rule: PublishedRule): boolean {
  return rule.readings[0].channels.length > 0;
}

export type Expired = Extract<PublishedResult['findings'][number], { code: 'rule-expired' }>;

/** Promises that had ended before the period: said first of all. */
export function expiredPromises({ findings }: PublishedResult): readonly Expired[] {
  return findings.filter((finding): finding is Expired => finding.code === 'rule-expired');
}
