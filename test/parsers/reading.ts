import { expect } from '@jest/globals';
import type { CallEvent, CaseEvent, LogEvent, MailEvent } from '../../src/model/event.js';
import type { LogReading } from '../../src/model/log-reading.js';
import { type LogInput, readLogs } from '../../src/parsers/read-logs.js';
import { countRows } from './log-file.js';

export { logFile, sum } from './log-file.js';

export function lines(...text: string[]): string {
  return `${text.join('\n')}\n`;
}

/** Reads files and holds the result to the laws that every row is accounted for, and every event has its time and place. */
export async function readCounted(...inputs: readonly LogInput[]): Promise<LogReading> {
  const reading = await readLogs(inputs);
  const { rows, accounted } = countRows(reading);
  expect(rows).toBe(accounted);
  expect(reading.events.filter((event) => !isPlaced(event))).toEqual([]);
  return reading;
}

/** What an event tells by itself is lost where it is copied by its parts. */
function isPlaced({ at, sources: [source], format }: LogEvent): boolean {
  const { start, end, precision } = at;
  const length = { exact: end === start, minute: end - start === 59_999, day: end - start > 80_000_000 }[
    precision
  ];
  return length === true && source.file !== '' && source.row > 0 && format !== '';
}

export function mailsOf(reading: LogReading): readonly MailEvent[] {
  return reading.events.filter((event) => event.channel === 'mail');
}

export function callsOf(reading: LogReading): readonly CallEvent[] {
  return reading.events.filter((event) => event.channel === 'phone');
}

export async function readMails(...inputs: readonly LogInput[]): Promise<readonly MailEvent[]> {
  return mailsOf(await readCounted(...inputs));
}

export async function readCalls(...inputs: readonly LogInput[]): Promise<readonly CallEvent[]> {
  return callsOf(await readCounted(...inputs));
}

export function casesOf(reading: LogReading): readonly CaseEvent[] {
  return reading.events.filter((event) => event.channel === 'case');
}

export async function readCases(...inputs: readonly LogInput[]): Promise<readonly CaseEvent[]> {
  return casesOf(await readCounted(...inputs));
}

export function iso(at: number): string {
  return new Date(at).toISOString();
}
