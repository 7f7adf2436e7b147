import type { Rule, Target } from '../../../model/rule.js';
import { channelWords } from './codes.js';
import { capital, limit } from './format.js';
import { feedbackNoun } from './phrases.js';
import { targetPercent } from './targets.js';

/** What the contacts together should come to, before anything is measured. */
export function targetText(rule: Rule): string {
  const own = rule.channelTargets.map(
    ({ channel, target }) => ` ${capital(channelWords[channel])}: ${goalText(target, rule)}.`,
  );
  const area =
    rule.improvementBelow === null
      ? ''
      : ` En enhet under ${targetPercent(rule.improvementBelow)} är ett förbättringsområde.`;
  return `Mål: ${goalText(rule.target, rule)}.${own.join('')}${area}`;
}

function goalText(target: Target, rule: Rule): string {
  switch (target.form) {
    case 'at-least':
      if (target.of !== null) return `minst ${target.of.count} av ${target.of.outOf} ${keptWords(rule)}`;
      return `${target.share >= 1 ? 'alla som bedöms' : `minst ${targetPercent(target.share)} av dem som bedöms`} ${keptWords(rule)}`;
    case 'at-most':
      return `högst ${targetPercent(target.share)} av dem som bedöms får ${rule.kind === 'reach' ? 'förloras' : 'avvika'}`;
    case 'mean-at-most':
      return `högst ${limit(target.written)} i medeltal`;
    case 'median-at-most':
      return `hälften inom ${limit(target.written)}`;
  }
}

function keptWords(rule: Rule): string {
  switch (rule.kind) {
    case 'respond':
      return rule.feedback.length === 1 && rule.feedback[0] === 'closing'
        ? 'ska avslutas i tid'
        : `ska få ${feedbackNoun(rule.feedback)} i tid`;
    case 'reach':
      return 'ska besvaras så';
    case 'route':
    case 'content':
    case 'account':
      return 'ska vara som utlovat';
  }
}
