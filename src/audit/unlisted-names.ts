import type { UnlistedNames } from '../measurement/gathering/unlisted-names.js';
import type { Contact } from '../model/contact.js';
import { UNKNOWN_UNIT } from '../model/organisation.js';
import type { Rule } from '../model/rule.js';
import type { Directory } from '../pairing/directory.js';
import { namesOrganisation } from '../pairing/register-names.js';

/**
 * Units and boards that only a register names, and that are not for certain those of an organisation: neither the
 * organisation table nor a rule knows them.
 */
export function unlistedNames(
  contacts: readonly Contact[],
  directory: Directory,
  rules: readonly Rule[],
): UnlistedNames {
  const ofRules = new Set(
    rules.flatMap(({ scope: { units, boards } }) => [...(units ?? []), ...(boards ?? [])]).map(lowerCase),
  );
  const isUncertain = (name: string): boolean => !ofRules.has(lowerCase(name)) && !namesOrganisation(name);
  const { units, boards } = namesIn(contacts);
  return {
    units: new Set([...units].filter((name) => isUnit(name) && isUncertain(name))),
    boards: new Set([...boards].filter((name) => directory.board(name) === null && isUncertain(name))),
  };
  /** One that has the name of its board stands for the board. */
  function isUnit(name: string): boolean {
    return name !== UNKNOWN_UNIT && directory.unit(name) === null && !boards.has(name);
  }
}

/** In one walk: there are millions of contacts, of few units. */
function namesIn(contacts: readonly Contact[]): Readonly<Record<'units' | 'boards', Set<string>>> {
  const units = new Set<string>();
  const boards = new Set<string>();
  for (const { unit, register } of contacts) {
    units.add(unit.name);
    const board = unit.board ?? register?.board ?? null;
    if (board !== null) boards.add(board);
  }
  return { units, boards };
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}
