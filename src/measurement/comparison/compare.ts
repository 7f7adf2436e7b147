import type {
  AccountsBeside,
  ComparisonFigures,
  ReadingComparison,
  RuleComparison,
} from '../../model/comparison.js';
import type { PublishedResult, Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { withHiddenCells } from '../suppression/publish.js';
import { unlistedIn } from '../suppression/publish-groups.js';
import { accountsBeside, timesBeside } from './beside.js';
import { type BothReadings, changeFigures, type ReadingSide } from './change-figures.js';
import { type BothRules, type ComparedChannels, comparedChannels } from './measured-channels.js';
import { cautions, measurementReasons } from './measurement-reasons.js';
import { oneSidedReasons } from './one-sided-reasons.js';
import { isOfTime, readingOf, readingReasons } from './reading-reasons.js';
import { type BothResults, ruleReasons } from './rule-reasons.js';

/** An earlier measurement, and the file that it was read from. */
export interface EarlierMeasurement {
  readonly file: string;
  readonly sha256: string;
  readonly result: Result;
}

interface Both extends BothResults {
  readonly published: { readonly earlier: PublishedResult; readonly present: PublishedResult };
}

/**
 * What changed since an earlier measurement: every present rule under every reading that both have, or why not.
 * Each cell says whether it may be published: only what may be published of both measurements tells it, so that
 * with both reports at hand nobody learns more from the comparison.
 */
export function compare(before: EarlierMeasurement, present: Result): ComparisonFigures {
  const earlier = before.result;
  const published = { earlier: withHiddenCells(earlier), present: withHiddenCells(present) };
  const both: Both = { earlier, present, published };
  const reasons = measurementReasons(both);
  const isCompared = reasons.length === 0;
  const ids = new Set(present.rules.map(({ rule }) => rule));
  return {
    earlier: factsOf(before),
    reasons,
    cautions: isCompared ? cautions(both) : [],
    rules: isCompared ? present.rules.map((rule) => ruleComparison(rule, both)) : [],
    vanishedRules: earlier.rules
      .filter(({ rule, partOf }) => partOf === null && !ids.has(rule))
      .map(({ rule, title }) => ({ rule, title })),
  };
}

function factsOf({ file, sha256, result }: EarlierMeasurement): ComparisonFigures['earlier'] {
  const { municipality, period, reportDate, program, ruleSet } = result;
  const { units, boards } = unlistedIn(result);
  return {
    ...{ file, sha256, municipality, period, reportDate },
    ruleSet: ruleSet.id,
    programVersion: program.version,
    ...(units.length + boards.length === 0 ? {} : { unlisted: { units, boards } }),
  };
}

function ruleComparison(present: RuleFigures, both: Both): RuleComparison {
  const { rule, partOf, title } = present;
  const earlier = ruleIn(both.earlier, rule);
  if (earlier === null) {
    const none = { channels: [], leftOut: [], earlierMain: null, readings: [], accounts: null };
    return { rule, partOf, title, reasons: [{ code: 'rule-missing' }], ...none };
  }
  const rules = { earlier, present };
  const compared = comparedChannels(rules, both);
  const reasons = ruleReasons(rules, both, compared.channels);
  const mainThen = earlier.readings[0].reading;
  return {
    ...{ rule, partOf, title, reasons },
    ...compared,
    earlierMain: mainThen === present.readings[0].reading ? null : mainThen,
    readings:
      reasons.length > 0 || present.kind === 'account'
        ? []
        : present.readings.map(({ reading }) => readingComparison(rules, reading, { both, compared })),
    accounts: reasons.length > 0 || present.kind !== 'account' ? null : accountsOf(rules, both),
  };
}

function accountsOf(rules: BothRules, { published }: Both): AccountsBeside {
  const { rule } = rules.present;
  return accountsBeside(rules, {
    earlier: ruleIn(published.earlier, rule)?.account ?? [],
    present: ruleIn(published.present, rule)?.account ?? [],
  });
}

function ruleIn<Rule extends { readonly rule: string }>(
  { rules }: { readonly rules: readonly Rule[] },
  wanted: string,
): Rule | null {
  return rules.find(({ rule }) => rule === wanted) ?? null;
}

function readingComparison(
  rules: BothRules,
  id: string,
  { both, compared }: { readonly both: Both; readonly compared: ComparedChannels },
): ReadingComparison {
  const { reading, main, title, allowed } = known(readingOf(rules.present, id));
  const differing = readingReasons(rules, id, { ...both, compared });
  const readings = differing.length > 0 ? null : bothReadings(rules, id, { both, compared });
  const reasons = readings === null ? differing : oneSidedReasons(readings);
  if (readings === null || reasons.length > 0)
    return { reading, main, title, allowed, reasons, figures: null, times: null };
  return {
    ...{ reading, main, title, allowed, reasons },
    figures: isOfTime(rules.present) ? null : changeFigures(readings),
    times: hasTimes(rules.present) ? timesBeside(readings) : null,
  };
}

function bothReadings(
  rules: BothRules,
  id: string,
  { both, compared }: { readonly both: Both; readonly compared: ComparedChannels },
): BothReadings {
  return {
    earlier: sideOf(rules.earlier, id, both.published.earlier),
    present: sideOf(rules.present, id, both.published.present),
    channels: compared.channels,
    isRestricted: compared.leftOut.length > 0,
  };
}

/** Kinds of promises whose contacts have waited for something. */
function hasTimes({ kind }: RuleFigures): boolean {
  return kind === 'respond' || kind === 'reach';
}

function sideOf(rule: RuleFigures, reading: string, published: PublishedResult): ReadingSide {
  const shown = ruleIn(published, rule.rule)?.readings.find((one) => one.reading === reading) ?? null;
  return { all: known(readingOf(rule, reading)), published: known(shown) };
}

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a reading that is compared is in both measurements');
  return value;
}
