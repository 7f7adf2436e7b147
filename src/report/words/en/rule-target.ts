import type { Rule, Target } from '../../../model/rule.js';
import { feedbackName } from '../feedback-name.js';
import { channelWords } from './codes.js';
import { capital, limit } from './format.js';
import { someFeedback } from './phrases.js';
import { targetPercent } from './targets.js';

/** What the contacts together should come to, before anything is measured. */
export function targetText(rule: Rule): string {
  const own = rule.channelTargets.map(
    ({ channel, target }) => ` ${capital(channelWords[channel])}: ${goalText(target, rule)}.`,
  );
  const area =
    rule.improvementBelow === null
      ? ''
      : ` A unit below ${targetPercent(rule.improvementBelow)} is an improvement area.`;
  return `Target: ${goalText(rule.target, rule)}.${own.join('')}${area}`;
}

function goalText(target: Target, rule: Rule): string {
  switch (target.form) {
    case 'at-least':
      if (target.of !== null) return `at least ${target.of.count} of ${target.of.outOf} ${keptWords(rule)}`;
      return `${target.share >= 1 ? 'all that are assessed' : `at least ${targetPercent(target.share)} of those assessed`} ${keptWords(rule)}`;
    case 'at-most':
      return `at most ${targetPercent(target.share)} of those assessed may ${rule.kind === 'reach' ? 'be lost' : 'depart'}`;
    case 'mean-at-most':
      return `at most ${limit(target.written)} on average`;
    case 'median-at-most':
      return `half within ${limit(target.written)}`;
  }
}

function keptWords(rule: Rule): string {
  switch (rule.kind) {
    case 'respond':
      return feedbackName(rule.feedback) === 'closing'
        ? 'must be closed in time'
        : `must receive ${someFeedback(rule.feedback)} in time`;
    case 'reach':
      return 'must be answered in that way';
    case 'route':
    case 'content':
    case 'account':
      return 'must be as promised';
  }
}
