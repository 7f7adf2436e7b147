import { refusal } from '../failures/refusal.js';

/** How many threads may work at once, as the command line says it. */
export function readWorkers(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1) return number;
  throw refusal('bad-option', { option: '--workers', found: text, expected: 'workers' });
}
