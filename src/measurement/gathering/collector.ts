/** Gathers one thing of many items, each of which it is told of once. */
export interface Collector<Item, Gathered> {
  readonly add: (item: Item) => void;
  /** Asked for once, when it has been told of all. */
  readonly gathered: () => Gathered;
}
