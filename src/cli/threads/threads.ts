/** What a process gives whoever works in threads beside it. */
export interface Threads {
  /** The file that a thread runs. */
  readonly entry: URL;
  /** How many can work at once on this computer. */
  readonly cores: number;
}
