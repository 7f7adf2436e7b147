import type { Calendar } from '../../calendar/calendar.js';
import { dataFindings } from '../../measurement/findings/data-findings.js';
import { addFacts, type DataFacts } from '../../measurement/gathering/data-facts.js';
import type { Finding, NotMerged } from '../../model/finding.js';
import type { Result } from '../../model/result.js';
import type { Rule } from '../../model/rule.js';
import type { TallyPart } from '../tally/tally-part.js';
import { rejectedIn } from './merged-counts.js';

interface MergedWhole {
  readonly result: Omit<Result, 'findings'>;
  readonly rules: readonly Rule[];
  readonly calendar: Calendar;
}

type Parts = readonly [TallyPart, ...TallyPart[]];

/**
 * What the reader should know of the data: made of the counts of all parts as one run makes it of its own. What they
 * cannot tell without naming somebody is named as not computed.
 */
export function mergedFindings(parts: Parts, { result, rules, calendar }: MergedWhole): readonly Finding[] {
  const [{ measured }] = parts;
  const facts = addFacts(parts.map((part) => part.facts));
  const stated = parts.find(({ statedMunicipality }) => statedMunicipality !== null);
  return [
    ...dataFindings({
      municipality: {
        stated: stated?.statedMunicipality ?? null,
        ofRules: measured.ruleSet.municipality,
        ownDomains: measured.ownDomains,
      },
      inputs: result.inputs,
      sharedRows: parts.flatMap(({ sharedRows }) => sharedRows),
      rejectedRows: rejectedIn(result.balance.rows),
      facts,
      mailboxes: new Map(),
      unknownAddresses: 0,
      ...{ period: result.period, pairing: result.pairing },
      calendar,
      logEnd: result.logEnd,
      rules,
      figures: result.rules,
    }),
    { code: 'not-merged', what: notMerged(parts, facts) },
  ];
}

/** What only the names of mailboxes and persons could tell, and what the parts were not asked for. */
function notMerged(parts: Parts, { unknownReceiver }: DataFacts): readonly NotMerged[] {
  const [{ measured }] = parts;
  return [
    'mailboxes',
    ...(unknownReceiver > 0 ? (['unknown-addresses'] as const) : []),
    ...(measured.key === null ? (['concentration'] as const) : []),
    ...(parts.some(({ hasReviews }) => hasReviews) ? (['reviews'] as const) : []),
  ];
}
