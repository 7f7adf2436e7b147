import { z } from 'zod';
import type { RuleKind } from '../../model/rule.js';
import { valueBelow } from '../json-schema.js';
import {
  accountSchema,
  contentSchema,
  reachSchema,
  respondSchema,
  routeSchema,
} from '../language/kind-schemas.js';
import { ruleKinds } from '../language/rule-schema.js';

const partialSchemas = {
  respond: respondSchema.partial(),
  reach: reachSchema.partial(),
  route: routeSchema.partial(),
  content: contentSchema.partial(),
  account: accountSchema.partial(),
} satisfies { readonly [Kind in RuleKind]: z.ZodType };

/** What can be read of a rule; the schema has its say on the rest. */
interface ReadableOf<Kind extends RuleKind> {
  readonly kind: Kind;
  /** Where it stands in the list. */
  readonly index: number;
  /** What the rule says, without the keys that the schema refuses. */
  readonly rule: Omit<z.output<(typeof partialSchemas)[Kind]>, 'kind'>;
  /** Whether the rule has a key, whatever stands there. */
  readonly states: (key: string) => boolean;
}

export type ReadableRule = { [Kind in RuleKind]: ReadableOf<Kind> }[RuleKind];
export type ReadableRespond = ReadableOf<'respond'>;

/** The rules of a set whose kinds are known. */
export function readableRules(written: unknown): readonly ReadableRule[] {
  const rules = valueBelow(written, 'rules');
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index) => {
    const kind = ruleKinds.find((one) => one === valueBelow(rule, 'kind'));
    return kind === undefined ? [] : readableRule(kind, index, z.record(z.string(), z.unknown()).parse(rule));
  });
}

type Written = Readonly<Record<string, unknown>>;

function readableRule(kind: RuleKind, index: number, written: Written): ReadableRule {
  const base = { index, states: (key: string) => Object.hasOwn(written, key) };
  switch (kind) {
    case 'respond':
      return { ...base, kind, rule: readablePart(partialSchemas.respond, written) };
    case 'reach':
      return { ...base, kind, rule: readablePart(partialSchemas.reach, written) };
    case 'route':
      return { ...base, kind, rule: readablePart(partialSchemas.route, written) };
    case 'content':
      return { ...base, kind, rule: readablePart(partialSchemas.content, written) };
    case 'account':
      return { ...base, kind, rule: readablePart(partialSchemas.account, written) };
  }
}

/** Reads what is left when the refused keys are gone. */
function readablePart<Schema extends z.ZodType>(schema: Schema, written: Written): z.output<Schema> {
  const parsed = schema.safeParse(written);
  if (parsed.success) return parsed.data;
  const refused = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
  );
  return schema.parse(Object.fromEntries(Object.entries(written).filter(([key]) => !refused.includes(key))));
}
