/** What is wrong in the description of a format, and in the columns that a project file points out. */
export const formats = {
  takenName: (name: string) =>
    `namnet ”${name}” har redan ett format som programmet känner. Skriv till exempel egen-${name}`,
  noPhoneFormat: (name: string, known: readonly string[], nearest: string | null) =>
    `”${name}” är inget format för samtalsloggar. ${nearest === null ? `De som finns är: ${known.join(', ')}` : `Menade du ${nearest}?`}`,
  systemTwice: (name: string) => `”${name}” står två gånger. Ta bort den ena`,
  columnsNeeded: (fields: readonly string[], example: string) =>
    `minst en av kolumnerna ${fields.join(', ')} behövs. Skriv till exempel ${example}`,
  choicesOfNone: (field: string, header: string) =>
    `orden gäller kolumnen ${field}, som inte står under columns. Skriv till exempel ${field}: ${header} där`,
  directionTwice: () => 'riktningen står redan i en kolumn. Ta bort direction här eller under columns',
  needlessFold: (id: string) => `raderna hör redan ihop genom kolumnen ${id}. Ta bort foldBy eller ${id}`,
  byNumber: (example: string) =>
    `filen saknar rubrikrad (header: false): peka ut kolumnen med nummer. Skriv till exempel ${example}`,
  byHeader: (key: string) =>
    `”${key}” ska vara kolumnens rubrik. Skriv till exempel ${key}: Rubrik, eller header: false om filen saknar rubrikrad`,
  unknownField: (field: string, format: string | null, known: readonly string[], nearest: string | null) =>
    `fältet ”${field}” finns inte${format === null ? '' : ` i formatet ${format}`}. De som finns är: ${known.join(', ')}${nearest === null ? '' : `. Menade du ${nearest}?`}`,
  noFormatWithAll: (fields: readonly string[]) =>
    `inget format har alla fälten ${fields.join(', ')}. Ange formatet med ”format”`,
};
