/** Some of the contacts of a cell: all of them, the judged ones, and those that were met. */
export interface PartCounts {
  readonly contacts: number;
  readonly judged: number;
  readonly met: number;
}

/**
 * What may be behind late and missing answers. `after-weekend`: came from Friday noon to Sunday. `handed-on`: passed
 * on inside the organisation. `repeated`: the person asked again before there was an answer.
 */
export type PatternName = 'after-weekend' | 'handed-on' | 'repeated';

/** A group's contacts with a pattern, and the others. */
export interface PatternParts<P = PartCounts> {
  readonly with: P;
  readonly without: P;
}

/** The whole and every unit, divided by one pattern, under the main reading. */
export interface PatternFigures<P = PartCounts> {
  readonly pattern: PatternName;
  readonly whole: PatternParts<P>;
  /** In the order of the units. */
  readonly units: readonly ({ readonly unit: string } & PatternParts<P>)[];
}
