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
      : [{ path: ['channels', index], message: `”${channel}” står två gånger. Ta bort det ena` }],
  );
  const respond = readable.kind === 'respond' ? respondMistakes(readable.rule, channels) : [];
  return [...repeated, ...scopeMistakes(readable, channels), ...respond];
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
            message:
              'en telefonlogg säger inte om den som ringde uppgav sitt namn. Ta bort named, eller ta bort phone ur channels, till exempel channels: [mail, case]',
          },
        ]
      : []),
    ...(isUseless
      ? [
          {
            path: ['scope', 'whenUnknown'],
            message:
              '”whenUnknown” gör ingen skillnad utan named eller complexity. Skriv till exempel complexity: simple',
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

function startMistakes(from: StartEvent | undefined, channels: readonly Channel[]): readonly string[] {
  if (from === undefined || from === 'received') return [];
  if (from === 'missed') {
    if (channels.every((channel) => channel === 'phone')) return [];
    return ['bara samtal kan missas. Skriv channels: [phone], eller from: received'];
  }
  if (channels.includes('case')) return [];
  return [`bara ett ärenderegister har tiden ${from}. Skriv channels: [case], eller from: received`];
}

/** What can happen to a contact of each channel. */
const possible: { readonly [channel in Channel]: readonly Feedback[] } = {
  mail: ['answer', 'notice', 'acknowledgement'],
  phone: ['answer', 'notice'],
  case: ['answer', 'notice', 'acknowledgement', 'closing'],
};
const channelWords: { readonly [channel in Channel]: string } = {
  mail: 'ett mejl',
  phone: 'ett samtal',
  case: 'ett ärende',
};

function feedbackMistakes(
  feedback: readonly Feedback[] | undefined,
  channels: readonly Channel[],
): readonly string[] {
  if (feedback === undefined) return [];
  const unmet = channels.filter((channel) => !feedback.some((one) => possible[channel].includes(one)));
  const never = feedback.filter((one) => !channels.some((channel) => possible[channel].includes(one)));
  const [channel] = unmet;
  if (channel !== undefined)
    return [
      `${channelWords[channel]} får inget av ${feedback.join(', ')}. Skriv till exempel feedback: [${[...possible[channel].slice(0, 1), ...feedback].join(', ')}], eller ta bort ${channel} ur channels`,
    ];
  if (never.length === 0) return [];
  return [
    `”${never.join(', ')}” finns bara i ett ärenderegister. Skriv till exempel feedback: [answer], eller lägg till case i channels`,
  ];
}
