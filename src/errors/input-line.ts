import type { FormatFacts, InputSetting } from './facts/formats.js';

/** What the project file says of a log: `columns: { time: "Påbörjat" }`. */
export function inputLine({ key, entries }: InputSetting): string {
  const parts = Object.entries(entries).map(
    ([name, value]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `${key}: { ${parts.join(', ')} }`;
}

/** The first column that is lacking, with its nearest header; `otherwise` where none is near. */
export function firstColumn(
  lacking: FormatFacts['header-not-found']['lacking'],
  otherwise: string,
): InputSetting {
  const [first] = lacking;
  return { key: 'columns', entries: { [first?.field ?? 'from']: first?.nearest ?? otherwise } };
}
