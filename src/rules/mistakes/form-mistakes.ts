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
        message:
          '”within” saknas. Skriv till exempel within: 2 working days, eller ange tiderna i steps eller alternatives',
      },
    ];
  return [
    ...others.map((other) => ({
      path: [other],
      message: `”${first}” och ”${other}” går inte ihop: tiden ska stå på ett ställe. Ta bort det ena`,
    })),
    ...(states('goal') && first !== 'within'
      ? [
          {
            path: ['goal'],
            message: `”goal” och ”${first}” går inte ihop. Ta bort goal, eller skriv målet som ett eget löfte`,
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
            message: `två steg har samma id. Ge dem var sitt, till exempel bekraftelse och beslut`,
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
        message: '”maxTransfers” och ”resolved” går inte ihop. Skriv två löften, eller ta bort det ena',
      },
    ];
  if (states('maxTransfers') || states('resolved')) return [];
  return [
    {
      path: [],
      message: '”maxTransfers” saknas. Skriv till exempel maxTransfers: 1 eller resolved: first-contact',
    },
  ];
}
