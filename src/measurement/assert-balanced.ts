import type { Balance, BalanceStep } from '../model/balance.js';
import { Contradiction } from './contradiction.js';

/**
 * Throws where a sum does not equal its parts, or where one step does not take over what the step before
 * it handed on. That is a bug of the program, never a mistake of the user, and nothing may be reported.
 */
export function assertBalanced(balance: Balance): void {
  const { rows, events, incoming, outgoing, contacts, rules } = balance;
  assertStep('rows', rows);
  assertStep('events', events);
  assertStep('incoming', incoming);
  assertStep('outgoing', outgoing);
  assertStep('contacts', contacts);
  for (const { rule, step } of rules) assertStep(`rule ${rule}`, step);
  assertLink('primary rows, events', partOf(rows, 'primary'), events.total);
  const arriving = partOf(events, 'incoming') + partOf(events, 'entry');
  assertLink('incoming and case entries, incoming', arriving, incoming.total);
  assertLink('outgoing events, outgoing', partOf(events, 'outgoing'), outgoing.total);
  assertLink('opening events, contacts', partOf(incoming, 'opens'), contacts.total);
  for (const { rule, step } of rules) {
    assertLink(`contacts in the period, rule ${rule}`, partOf(contacts, 'in-period'), step.total);
  }
}

function assertStep(name: string, step: BalanceStep): void {
  const sum = step.parts.reduce((total, part) => total + part.count, 0);
  if (sum === step.total) return;
  const parts = step.parts.map(({ part, count }) => `${part} ${count}`).join(', ');
  throw new Contradiction(`the balance does not add up at ${name}: ${step.total} is not ${sum} (${parts})`);
}

function assertLink(names: string, handedOn: number, takenOver: number): void {
  if (handedOn === takenOver) return;
  throw new Contradiction(`the balance does not add up between ${names}: ${handedOn} is not ${takenOver}`);
}

function partOf(step: BalanceStep, name: string): number {
  return step.parts.find(({ part }) => part === name)?.count ?? 0;
}
