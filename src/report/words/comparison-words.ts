import type { ToldChange } from '../view-comparison.js';

/*
 * What every language is given to tell a comparison.
 */

/** What the two measurements are called beside each other. */
export interface MeasurementNames {
  readonly earlier: string;
  readonly present: string;
}

/** How many days each of them measured. */
export interface MeasuredDays {
  readonly earlier: number;
  readonly present: number;
}

/** What is said of a promise's change: whose shares they are, and after each share what it is of. The examples are Swedish. */
export interface ChangeSubject {
  readonly told: ToldChange;
  readonly names: MeasurementNames;
  /** The units that both have, where the figures are of them alone; null for all contacts. */
  readonly commonUnits: number | null;
  /** `kontakterna` */
  readonly theMany: string;
  /** `i tid` */
  readonly after: string;
}

/** What became of one unit, by name, for the title over the figure. */
export interface ChangedUnits {
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  readonly units: number;
}

/** A title names so many units; more are counted. */
export const mostNamedUnits = 2;
