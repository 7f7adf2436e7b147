import type { InputSetting } from './facts/formats.js';

/** What the project file says of a log: `columns: { time: "Påbörjat" }`. */
export function inputLine({ key, entries }: InputSetting): string {
  const parts = Object.entries(entries).map(
    ([name, value]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `${key}: { ${parts.join(', ')} }`;
}
