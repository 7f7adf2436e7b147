import { z } from 'zod';
import type { RuleKind } from '../../model/rule.js';
import { accountSchema, contentSchema, reachSchema, respondSchema, routeSchema } from './kind-schemas.js';

/** Every kind of rule; the compiler sees to it that none is forgotten. */
export const kindSchemas = {
  respond: respondSchema,
  reach: reachSchema,
  route: routeSchema,
  content: contentSchema,
  account: accountSchema,
} satisfies { readonly [Kind in RuleKind]: z.ZodType<{ readonly kind: Kind }> };

export const ruleSchema = z.discriminatedUnion('kind', [
  respondSchema,
  reachSchema,
  routeSchema,
  contentSchema,
  accountSchema,
]);

/** A rule that changes one of the extended set, key by key: only its id is needed. */
export const changedRuleSchema = z.union([
  respondSchema.partial().required({ id: true }),
  reachSchema.partial().required({ id: true }),
  routeSchema.partial().required({ id: true }),
  contentSchema.partial().required({ id: true }),
  accountSchema.partial().required({ id: true }),
]);

/** The same where the kind is known. */
export const looseRuleSchema = z.discriminatedUnion('kind', [
  respondSchema.partial().required({ id: true, kind: true }),
  reachSchema.partial().required({ id: true, kind: true }),
  routeSchema.partial().required({ id: true, kind: true }),
  contentSchema.partial().required({ id: true, kind: true }),
  accountSchema.partial().required({ id: true, kind: true }),
]);

export type WrittenRule = z.output<typeof ruleSchema>;
export type WrittenRespond = z.output<typeof respondSchema>;

export const ruleKinds: readonly RuleKind[] = ['respond', 'reach', 'route', 'content', 'account'];
