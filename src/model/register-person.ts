/** A person as one row of a register has it: an address and a number that stand together. */
export interface RegisterPerson {
  /** Lower case. */
  readonly address: string;
  /** E.164, whole. */
  readonly number: string;
}
