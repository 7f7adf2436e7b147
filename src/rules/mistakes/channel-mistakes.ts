import { told } from '../../errors/mistakes.js';
import type { Told } from '../../errors/told.js';
import type { Channel } from '../../model/event.js';
import type { Feedback, StartEvent } from '../../model/rule.js';
import type { PathMistake } from '../schema-mistakes.js';
import type { ReadableRespond, ReadableRule } from './readable-rules.js';

/** What a rule asks of its channels and they cannot tell. */
export function channelMistakes(readable: ReadableRule): readonly PathMistake[] {
  const { channels } = readable.rule;
  if (channels === undefined) return scopeMistakes(readable, []);
  const repeated = channels.flatMap((channel, index) =>
    channels.indexOf(channel) === index
      ? []
      : [{ path: ['channels', index], message: told((words) => words.rules.repeatedChannel(channel)) }],
  );
  const respond = readable.kind === 'respond' ? respondMistakes(readable.rule, channels) : [];
  return [...repeated, ...scopeMistakes(readable, channels), ...respond, ...idleKeys(readable, channels)];
}

/** The channels whose contacts a key can make a difference to. A case may have come as a call, and been answered by mail. */
const channelsOfKey: { readonly [key: string]: readonly Channel[] } = {
  shortAbandon: ['phone'],
  closedHours: ['phone'],
  hiddenNumber: ['phone'],
  callbackAttempt: ['phone', 'case'],
  bouncedAnswer: ['mail', 'case'],
};

/** Keys that make no difference to any contact of the rule. */
function idleKeys({ states }: ReadableRule, channels: readonly Channel[]): readonly PathMistake[] {
  return Object.entries(channelsOfKey).flatMap(([key, possible]) =>
    !states(key) || channels.some((channel) => possible.includes(channel))
      ? []
      : [{ path: [key], message: told(({ rules }) => rules.idleKey(key, channels, possible)) }],
  );
}

function scopeMistakes(
  { rule: { scope } }: ReadableRule,
  channels: readonly Channel[],
): readonly PathMistake[] {
  if (scope === undefined) return [];
  const isUseless =
    scope.whenUnknown !== 'not-assessable' && scope.named === undefined && scope.complexity === undefined;
  return [
    ...(scope.named !== undefined && channels.includes('phone')
      ? [
          {
            path: ['scope', 'named'],
            message: told((words) => words.rules.namedOnPhone()),
          },
        ]
      : []),
    ...(isUseless
      ? [
          {
            path: ['scope', 'whenUnknown'],
            message: told((words) => words.rules.uselessWhenUnknown()),
          },
        ]
      : []),
  ];
}

/** What a rule or a part of it lets count, and from when; where it says so. */
interface Asked {
  readonly path: readonly PropertyKey[];
  readonly feedback: readonly Feedback[] | undefined;
  readonly from: StartEvent | undefined;
}

function respondMistakes(
  rule: ReadableRespond['rule'],
  channels: readonly Channel[],
): readonly PathMistake[] {
  const key = rule.steps === undefined ? 'alternatives' : 'steps';
  const asked: readonly Asked[] = [
    { path: [], feedback: rule.feedback, from: rule.from },
    ...(rule.steps ?? rule.alternatives ?? []).map(({ feedback, from }, index) => ({
      ...{ path: [key, index], feedback, from },
    })),
  ];
  return asked.flatMap(({ path, feedback, from }) => [
    ...startMistakes(from, channels).map((message) => ({ path: [...path, 'from'], message })),
    ...feedbackMistakes(feedback, channels).map((message) => ({ path: [...path, 'feedback'], message })),
  ]);
}

function startMistakes(from: StartEvent | undefined, channels: readonly Channel[]): readonly Told[] {
  if (from === undefined || from === 'received') return [];
  if (from === 'missed') {
    if (channels.every((channel) => channel === 'phone')) return [];
    return [told((words) => words.rules.fromMissed())];
  }
  if (channels.includes('case')) return [];
  return [told((words) => words.rules.fromRegister(from))];
}

/** What can happen to a contact of each channel. */
const possible: { readonly [channel in Channel]: readonly Feedback[] } = {
  mail: ['answer', 'notice', 'acknowledgement'],
  phone: ['answer', 'notice'],
  case: ['answer', 'notice', 'acknowledgement', 'closing'],
};

function feedbackMistakes(
  feedback: readonly Feedback[] | undefined,
  channels: readonly Channel[],
): readonly Told[] {
  if (feedback === undefined) return [];
  const unmet = channels.filter((channel) => !feedback.some((one) => possible[channel].includes(one)));
  const never = feedback.filter((one) => !channels.some((channel) => possible[channel].includes(one)));
  const [channel] = unmet;
  if (channel !== undefined)
    return [
      told(({ rules }) =>
        rules.feedbackNever(channel, feedback, [...possible[channel].slice(0, 1), ...feedback]),
      ),
    ];
  if (never.length === 0) return [];
  return [told((words) => words.rules.feedbackOfRegister(never))];
}
