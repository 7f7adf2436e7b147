/** What is wrong in the description of a format, and in the columns that a project file points out. */
export const formats = {
  takenName: (name: string) =>
    `the name “${name}” is that of a format which the program knows. Write for instance egen-${name}`,
  noPhoneFormat: (name: string, known: readonly string[], nearest: string | null) =>
    `“${name}” is no format of call logs. ${nearest === null ? `Those that exist are: ${known.join(', ')}` : `Did you mean ${nearest}?`}`,
  systemTwice: (name: string) => `“${name}” stands there twice. Take one of them away`,
  columnsNeeded: (fields: readonly string[], example: string) =>
    `at least one of the columns ${fields.join(', ')} is needed. Write for instance ${example}`,
  choicesOfNone: (field: string, header: string) =>
    `the words are for the column ${field}, which is not under columns. Write for instance ${field}: ${header} there`,
  directionTwice: () => 'the direction stands in a column already. Take direction away here or under columns',
  needlessFold: (id: string) =>
    `the rows belong together by the column ${id} already. Take foldBy or ${id} away`,
  byNumber: (example: string) =>
    `the file has no header row (header: false): point out the column by number. Write for instance ${example}`,
  byHeader: (key: string) =>
    `“${key}” must be the header of the column. Write for instance ${key}: Header, or header: false if the file has no header row`,
  unknownField: (field: string, format: string | null, known: readonly string[], nearest: string | null) =>
    `the field “${field}” does not exist${format === null ? '' : ` in the format ${format}`}. Those that exist are: ${known.join(', ')}${nearest === null ? '' : `. Did you mean ${nearest}?`}`,
  noFormatWithAll: (fields: readonly string[]) =>
    `no format has all the fields ${fields.join(', ')}. Name the format with “format”`,
};
