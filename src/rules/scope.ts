import type { Contact } from '../model/contact.js';
import type { LogEvent } from '../model/event.js';
import type { Rule, Scope } from '../model/rule.js';
import { wasMissed } from './kinds/clock-start.js';

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

/** What the scope asks for and nothing tells of this contact, whatever the rule then does with it. */
export function unknownProperty(contact: Contact, { named, complexity }: Scope): UnknownProperty | null {
  if (named !== null && contact.named === null) return 'named';
  return complexity !== null && contact.complexity === null ? 'complexity' : null;
}

/** What a rule may state of the contacts that it speaks of. */
export type ScopeCondition = 'channels' | 'missed' | Exclude<keyof Scope, 'whenUnknown'>;

type Holds = (contact: Contact, rule: Rule) => boolean;

/** Each holds where the rule does not ask, and where nothing tells. */
const conditions: { readonly [condition in ScopeCondition]: Holds } = {
  channels: ({ channel }, { channels }) => channels.includes(channel),
  missed: (contact, rule) => rule.kind !== 'respond' || rule.from !== 'missed' || wasMissed(contact),
  categories: ({ category }, { scope }) => scope.categories === null || scope.categories.includes(category),
  parties: (contact, { scope }) => scope.parties === null || isAmong(scope.parties, receiversOf(contact)),
  units: ({ unit }, { scope }) => scope.units === null || isAmong(scope.units, [unit.name]),
  boards: (contact, { scope }) => scope.boards === null || isAmong(scope.boards, boardsOf(contact)),
  organisationKinds: ({ unit }, { scope }) =>
    scope.organisationKinds === null || (unit.kind !== null && scope.organisationKinds.includes(unit.kind)),
  named: ({ named }, { scope }) => scope.named === null || named === null || named === scope.named,
  complexity: ({ complexity }, { scope }) =>
    scope.complexity === null || complexity === null || complexity === scope.complexity,
};

const conditionNames = Object.keys(conditions).filter((key): key is ScopeCondition => key in conditions);

/** The first condition that the contact does not fulfil; null where the rule may speak of it. */
export function outsideBy(contact: Contact, rule: Rule): ScopeCondition | null {
  return conditionNames.find((name) => !conditions[name](contact, rule)) ?? null;
}

function isAmong(wanted: readonly string[], found: readonly string[]): boolean {
  return found.some((name) => wanted.some((one) => canonical(one) === canonical(name)));
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
