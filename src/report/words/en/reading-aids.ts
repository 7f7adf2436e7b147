/** What a document on a screen says to whoever sorts its tables or looks for a unit. */
export const readingAidWords = {
  findUnit: 'Find your unit',
  allUnits: 'All units',
  showsAll: 'The tables show all units.',
  showsOnly: (unit: string) => `The tables show only ${unit}.`,
  itsTables: 'Tables with the unit:',
  tableShowsOnly: (unit: string) => `Shows only ${unit}.`,
  tableLacks: (unit: string) => `There is no row here for ${unit}.`,
  showAll: 'Show all units',
  sortBy: (column: string) => `Sort by ${column}`,
  sortedUp: (column: string) => `Sorted by ${column}, ascending.`,
  sortedDown: (column: string) => `Sorted by ${column}, descending.`,
  unsorted: 'The rows stand in their original order.',
};
