import type { IgnoreReason, InputFile } from '../model/log-reading.js';
import type { Parser } from './parser.js';
import type { Table } from './table/table.js';

/** Numbers of rows at which systems cut exports, and what fitted in a sheet of Excel, old and new, under its header. */
const usual: readonly number[] = [1000, 5000, 10_000, 20_000, 50_000, 65_535, 1_048_575];

/** Whether a file says that there is more of it, or has just as many records as its format, or any other, stops at. */
export function cutAt(
  { isCut }: Pick<Table, 'isCut'>,
  { cutAt: known = [] }: Parser,
  records: number,
): Pick<InputFile, 'cutAt'> {
  if (isCut === true) return { cutAt: 'told' };
  if (known.includes(records)) return { cutAt: 'known' };
  return usual.includes(records) ? { cutAt: 'round' } : {};
}

/** Rows that a system counts when it stops; what it puts around them it does not. */
export function isRecord(reason: IgnoreReason): boolean {
  return reason !== 'totals' && reason !== 'repeated-header';
}
