import { told } from '../../errors/mistakes.js';
import type { PathMistake } from '../schema-mistakes.js';
import type { ReadableRespond, ReadableRule } from './readable-rules.js';

/** Keys that say the same thing in different ways, or belong together. */
export function formMistakes(rule: ReadableRule): readonly PathMistake[] {
  switch (rule.kind) {
    case 'respond':
      return respondForm(rule);
    case 'route':
      return routeForm(rule);
    case 'reach':
    case 'content':
    case 'account':
      return [];
  }
}

function respondForm({ rule, states }: ReadableRespond): readonly PathMistake[] {
  const [first, ...others] = ['within', 'steps', 'alternatives'].filter(states);
  if (first === undefined)
    return [
      {
        path: [],
        message: told((words) => words.rules.missingWithin()),
      },
    ];
  return [
    ...others.map((other) => ({
      path: [other],
      message: told((words) => words.rules.twoTimes(first, other)),
    })),
    ...(states('goal') && first !== 'within'
      ? [
          {
            path: ['goal'],
            message: told((words) => words.rules.goalBesideParts(first)),
          },
        ]
      : []),
    ...partIds(rule),
  ];
}

function partIds({ steps, alternatives }: ReadableRespond['rule']): readonly PathMistake[] {
  const parts = steps ?? alternatives ?? [];
  const key = steps === undefined ? 'alternatives' : 'steps';
  return parts.flatMap(({ id }, index) =>
    parts.findIndex((one) => one.id === id) === index
      ? []
      : [
          {
            path: [key, index, 'id'],
            message: told((words) => words.rules.repeatedPart()),
          },
        ],
  );
}

function routeForm({ states }: Extract<ReadableRule, { kind: 'route' }>): readonly PathMistake[] {
  const isBoth = states('maxTransfers') && states('resolved');
  if (isBoth)
    return [
      {
        path: ['resolved'],
        message: told((words) => words.rules.transfersAndResolved()),
      },
    ];
  if (states('maxTransfers') && states('unansweredAfterWorkingDays'))
    return [
      {
        path: ['unansweredAfterWorkingDays'],
        message: told((words) => words.rules.unansweredAfterWithoutResolved()),
      },
    ];
  if (states('maxTransfers') || states('resolved')) return [];
  return [
    {
      path: [],
      message: told((words) => words.rules.missingTransfers()),
    },
  ];
}
