/** All that can be written, in the order in which it is made. */
export const writtenFormats = ['html', 'docx', 'pdf', 'xlsx', 'json', 'csv', 'junit', 'markdown'] as const;

export type WrittenFormat = (typeof writtenFormats)[number];

/** All that can be asked for: files, and annotations, which are said and not written. */
export const askedFormats = [...writtenFormats, 'github'] as const;

export type AskedFormat = (typeof askedFormats)[number];

export function isWritten(format: AskedFormat): format is WrittenFormat {
  return format !== 'github';
}

/** Those that hold figures alone, so that they can be made from `resultat.json`. */
export const figureFormats = [
  'html',
  'docx',
  'pdf',
  'json',
  'junit',
  'markdown',
] as const satisfies readonly WrittenFormat[];

export type WrittenFigureFormat = (typeof figureFormats)[number];

/** What `audit` writes where nothing is asked for. */
export const ordinaryFormats: readonly WrittenFormat[] = ['html', 'xlsx', 'json', 'csv'];
