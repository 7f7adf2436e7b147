/** What a document on a screen says to whoever sorts its tables or looks for a unit. */
export const readingAidWords = {
  findUnit: 'Hitta din enhet',
  allUnits: 'Alla enheter',
  showsAll: 'Tabellerna visar alla enheter.',
  showsOnly: (unit: string) => `Tabellerna visar bara ${unit}.`,
  itsTables: 'Tabeller med enheten:',
  tableShowsOnly: (unit: string) => `Visar bara ${unit}.`,
  tableLacks: (unit: string) => `Här finns ingen rad för ${unit}.`,
  showAll: 'Visa alla enheter',
  sortBy: (column: string) => `Sortera efter ${column}`,
  sortedUp: (column: string) => `Sorterad efter ${column}, stigande.`,
  sortedDown: (column: string) => `Sorterad efter ${column}, fallande.`,
  unsorted: 'Raderna står i sin ursprungliga ordning.',
};
