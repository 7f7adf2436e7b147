import type { Contact } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import { UNTOLD_KIND } from '../model/organisation.js';
import type { Rule, Scope } from '../model/rule.js';
import { wasMissed } from './kinds/clock-start.js';
import { oncePerRule } from './once-per-rule.js';

/** What a scope may ask of a contact that no log tells. */
export type UnknownProperty = 'named' | 'complexity';

/** Whether a rule speaks of a contact; where nothing tells, what is not known. */
export type ScopeTest = 'in' | 'out' | { readonly unknown: UnknownProperty };

/** All that the rule states must hold; what is not known matters only where all the rest does. */
export function testScope(contact: Contact, rule: Rule): ScopeTest {
  if (outsideBy(contact, rule) !== null) return 'out';
  const unknown = unknownProperty(contact, rule.scope);
  if (unknown === null || rule.scope.whenUnknown === 'in-scope') return 'in';
  return rule.scope.whenUnknown === 'out-of-scope' ? 'out' : { unknown };
}

/** What nothing tells of a contact of which the rule, for that alone, may speak or not. */
export function unknownWhetherIn(contact: Contact, rule: Rule): UnknownProperty | null {
  const unknown = unknownProperty(contact, rule.scope);
  if (unknown === null || rule.scope.whenUnknown !== 'not-assessable') return null;
  return outsideBy(contact, rule) === null ? unknown : null;
}

/** What the scope asks for and nothing tells of this contact, whatever the rule then does with it. */
export function unknownProperty(contact: Contact, { named, complexity }: Scope): UnknownProperty | null {
  if (named !== null && contact.named === null) return 'named';
  return complexity !== null && contact.complexity === null ? 'complexity' : null;
}

/** What a rule may state of the contacts that it speaks of. */
export type ScopeCondition = 'channels' | 'missed' | Exclude<keyof Scope, 'whenUnknown'>;

type Holds = (contact: Contact) => boolean;

/** How each is tested, so that it holds where nothing tells; null where the rule does not ask. */
const conditions: { readonly [condition in ScopeCondition]: (rule: Rule) => Holds | null } = {
  channels: ({ channels }) => {
    return ({ channel }) => channels.includes(channel);
  },
  missed: (rule) => (rule.kind === 'respond' && rule.from === 'missed' ? wasMissed : null),
  categories: ({ scope: { categories } }) => categories && (({ category }) => categories.includes(category)),
  parties: ({ scope }) => isOneOf(scope.parties, receiversOf),
  units: ({ scope }) => isOneOf(scope.units, ({ unit }) => [unit.name]),
  boards: ({ scope }) => isOneOf(scope.boards, boardsOf),
  organisationKinds: ({ scope: { organisationKinds } }) =>
    organisationKinds && (({ unit }) => organisationKinds.includes(unit.kind ?? UNTOLD_KIND)),
  named: ({ scope }) => isKnownAs(scope.named, ({ named }) => named),
  complexity: ({ scope }) => isKnownAs(scope.complexity, ({ complexity }) => complexity),
};

const conditionNames = Object.keys(conditions).filter((key): key is ScopeCondition => key in conditions);

interface Condition {
  readonly name: ScopeCondition;
  readonly holds: Holds;
}

/** What a rule asks. */
const conditionsOf = oncePerRule((rule: Rule): readonly Condition[] =>
  conditionNames.flatMap((name) => {
    const holds = conditions[name](rule);
    return holds === null ? [] : [{ name, holds }];
  }),
);

/** The first condition that the contact does not fulfil; null where the rule may speak of it. */
export function outsideBy(contact: Contact, rule: Rule): ScopeCondition | null {
  for (const { name, holds } of conditionsOf(rule)) {
    if (!holds(contact)) return name;
  }
  return null;
}

function isOneOf(
  wanted: readonly string[] | null,
  namesOf: (contact: Contact) => readonly string[],
): Holds | null {
  if (wanted === null) return null;
  const names = new Set(wanted.map(canonical));
  return (contact) => namesOf(contact).some((name) => names.has(canonical(name)));
}

function isKnownAs<Value>(
  wanted: Value | null,
  propertyOf: (contact: Contact) => Value | null,
): Holds | null {
  if (wanted === null) return null;
  return (contact) => {
    const value = propertyOf(contact);
    return value === null || value === wanted;
  };
}

function canonical(name: string): string {
  return name.trim().toLowerCase();
}

/** The organisation table knows whose board it is; the register may where that does not. */
function boardsOf({ unit, register }: Contact): readonly string[] {
  const board = unit.board ?? register?.board ?? null;
  return board === null ? [] : [board];
}

/** Mailboxes, numbers and queues, in the order of the log; of a case those of the mail that it came as. */
export function receiversOf({ event, history }: Contact): readonly string[] {
  const cameAs = history.filter(({ what }) => what === 'registered').map((happening) => happening.event);
  return [event, ...cameAs].flatMap(partiesOf);
}

function partiesOf(event: LogEvent): readonly string[] {
  switch (event.channel) {
    case 'mail':
      return [...event.recipients, ...(event.groups ?? [])];
    case 'phone':
      return event.to;
    case 'case':
      return [];
  }
}
