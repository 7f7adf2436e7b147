export type OrganisationKind = 'administration' | 'joint-body' | 'company' | 'external-switchboard' | 'other';

/** What counts where the organisation table says no kind of a unit, or does not know the unit. */
export const UNTOLD_KIND: OrganisationKind = 'other';

/** One line of the organisation table, checked. */
export interface OrganisationEntry {
  readonly unit: string;
  readonly kind: OrganisationKind;
  readonly board: string | null;
  readonly type: 'mail' | 'domain' | 'number' | 'extension' | 'queue';
  /** Lower-case address or domain, E.164 number, or extension or queue as written. */
  readonly value: string;
  readonly measured: boolean;
}

/** A department, school, mailbox group or switchboard. */
export interface Unit {
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly board: string | null;
}

/** What own addresses belong to that the organisation table does not know: the name in results, whatever the language. */
export const UNKNOWN_UNIT = 'okänd enhet';

/** With a number after it: a board whose name is not published. A unit is called so by `UNKNOWN_UNIT`. */
export const UNKNOWN_BOARD = 'okänd nämnd';
