import { parseLimit } from '../../calendar/limit.js';
import type { Channel } from '../../model/event.js';
import {
  type Reading,
  type Rule,
  type RuleSource,
  usualUnansweredAfterWorkingDays,
} from '../../model/rule.js';
import type { WrittenRule } from '../language/rule-schema.js';
import type { WrittenSource } from '../language/source-schema.js';
import { inKnownUnits } from '../limits.js';
import { exceptionOf } from './exception-of.js';
import { respondOf } from './respond-of.js';
import { scopeOf } from './scope-of.js';
import { targetOf } from './target-of.js';
import { topicOf } from './topic-of.js';

const channels: readonly Channel[] = ['mail', 'phone', 'case'];

/** A checked rule with nothing optional any more; `setSource` is where the set's promises stand. */
export function ruleOf(rule: WrittenRule, setSource: WrittenSource): Rule {
  const base = baseOf(rule, setSource);
  switch (rule.kind) {
    case 'respond':
      return { ...base, kind: rule.kind, ...respondOf(rule) };
    case 'reach':
      return {
        ...{ ...base, kind: rule.kind, withinSeconds: secondsOf(rule) },
        readings: [only('first-try', 'vid första försöket', rule.within ?? 'first try')],
      };
    case 'route':
      return { ...base, kind: rule.kind, ...routeOf(rule) };
    case 'content':
      return {
        ...{ ...base, kind: rule.kind, contains: atLeastOne(rule.contains) },
        readings: [only('content', 'återkopplingens innehåll', 'content')],
      };
    case 'account':
      return { ...base, kind: rule.kind, readings: [only('account', 'redovisningen', 'account')] };
  }
}

function baseOf(rule: WrittenRule, setSource: WrittenSource) {
  const { id, title, promise, indicative, severity, ignoreLocalClosures, shortAbandon, closedHours } = rule;
  const { notInForce, validFrom = null, validUntil = null, measureId = null, readingNote = null } = rule;
  const timeRule = rule.kind === 'respond' ? rule : {};
  return {
    ...{ id, title, promise, indicative, severity, ignoreLocalClosures, shortAbandon, closedHours },
    ...{ notInForce, validFrom, validUntil, measureId, readingNote },
    channels: rule.channels,
    topic: topicOf(rule),
    scope: scopeOf(rule.scope),
    target: targetOf(rule.target),
    channelTargets: channels.flatMap((channel) => {
      const target = rule.targets?.[channel];
      return target === undefined ? [] : [{ channel, target: targetOf(target) }];
    }),
    improvementBelow: rule.improvementBelow === undefined ? null : rule.improvementBelow / 100,
    source: sourceOf(rule.source ?? setSource),
    exceptions: rule.exceptions.map((exception) => exceptionOf(exception, timeRule)),
  };
}

export function sourceOf(source: WrittenSource): RuleSource {
  const { document, decision = null, date = null, paragraph = null, note = null } = source;
  return { document, decision, date, paragraph, note };
}

function only(id: string, title: string, allowed: string): Reading {
  return { id, main: true, title, allowed };
}

function secondsOf(rule: Extract<WrittenRule, { kind: 'reach' }>): number | null {
  if (rule.within === undefined) return null;
  const limit = parseLimit(inKnownUnits(rule.within, rule));
  if ('problem' in limit || limit.kind !== 'hours')
    throw new Error(`rule ${rule.id} waits ${rule.within}, and the checks let it pass`);
  return limit.milliseconds / 1000;
}

function routeOf({
  resolved,
  maxTransfers,
  unansweredAfterWorkingDays = usualUnansweredAfterWorkingDays,
}: Extract<WrittenRule, { kind: 'route' }>): Pick<Extract<Rule, { kind: 'route' }>, 'test' | 'readings'> {
  if (resolved !== undefined || maxTransfers === undefined)
    return {
      test: { what: 'first-contact', unansweredAfterWorkingDays },
      readings: [only('first-contact', 'löst vid första kontakten', 'first contact')],
    };
  const allowed = `${maxTransfers} ${maxTransfers === 1 ? 'transfer' : 'transfers'}`;
  const title = maxTransfers === 1 ? 'högst en vidarekoppling' : `högst ${maxTransfers} vidarekopplingar`;
  return {
    test: { what: 'transfers', atMost: maxTransfers },
    readings: [only('transfers', maxTransfers === 0 ? 'ingen vidarekoppling' : title, allowed)],
  };
}

function atLeastOne<Value>([first, ...rest]: readonly Value[]): [Value, ...Value[]] {
  if (first === undefined) throw new Error('an empty list, and the schema let it pass');
  return [first, ...rest];
}
