import type { PublishedCell } from '../../model/cell.js';
import type { PublishedResult, Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { publishComparison } from '../comparison/publish-comparison.js';
import { groupKey } from '../group.js';
import { gapsIn, oneSidedIn } from '../one-sided.js';
import { hiddenCells } from './hidden-cells.js';
import { leadingRules } from './leading-rules.js';
import { publishBalance } from './publish-balance.js';
import { publishCorrections } from './publish-corrections.js';
import { publishFindings } from './publish-findings.js';
import { withPublicGroups } from './publish-groups.js';
import { isChannelHidden, publishInput, toldRows } from './publish-inputs.js';
import { withPublicNames } from './publish-names.js';
import { publishReviews } from './publish-reviews.js';
import { publishRule } from './publish-rule.js';
import type { View } from './view.js';

/**
 * What may be published of a result: small cells are hidden, and nobody is named. Files named for a person lose that
 * name, and units and boards that a register alone names are numbered.
 */
export function publish(result: Result): PublishedResult {
  return withPublicGroups(withHiddenCells(withPublicNames(result)));
}

/**
 * The result under its own names. Hidden are, in every reading: cells of fewer than 5 contacts, or of
 * fewer than 5 judged ones under any reading, and the further cells without which those could be worked
 * out, under one rule or across rules. With a hidden cell goes what would tell of it: standings, targets,
 * evidence and variants of hidden channels, what was taken over, rows of accounts, calls, corrections, the
 * balance but for its rows, rows and times of files, and findings that count a hidden cell's contacts.
 * A cell that a missing column makes one-sided keeps its counts, and loses all that would tell them as the outcome.
 */
export function withHiddenCells(result: Result): PublishedResult {
  const view = viewOf(result);
  const { rules, inputs, logEnd, balance, findings, corrections, comparison, ...named } = result;
  const told = toldRows(inputs, view);
  const [first, ...others] = rules;
  const publishOne = (rule: RuleFigures): RuleFigures<PublishedCell> => publishRule(rule, view);
  return {
    ...named,
    rules: [publishOne(first), ...others.map(publishOne)],
    inputs: inputs.map((file) => publishInput(file, told)),
    logEnd: logEnd.filter(({ channel, declared }) => declared || !isChannelHidden(channel, view)),
    balance: publishBalance(balance, view, told),
    findings: publishFindings(findings, view, told),
    corrections: corrections === null ? null : publishCorrections(corrections, view),
    ...publishReviews(result, view),
    overlaps: [],
    comparison: comparison === null ? null : publishComparison(comparison),
  };
}

function viewOf(result: Result): View {
  const { rules, showsTotals } = hiddenCells(result);
  const leading = leadingRules(result);
  const gaps = gapsIn(result);
  const hiddenIn = (rule: string): ReadonlySet<string> => rules.get(rule)?.hidden ?? new Set();
  return {
    rules: result.rules,
    showsTotals,
    tellsPatterns: (rule) => leading.has(rule),
    cellsOf: (rule) => rules.get(rule) ?? { few: new Set(), ownFew: new Set(), hidden: new Set() },
    oneSidedIn: (rule, cell) => oneSidedIn(cell, gaps.get(rule) ?? []),
    isShown: (rule, group) => !hiddenIn(rule).has(groupKey(group)),
    isShownInAll: (group) => [...rules.values()].every(({ hidden }) => !hidden.has(groupKey(group))),
  };
}
