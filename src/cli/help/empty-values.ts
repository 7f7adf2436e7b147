import type { Command } from 'commander';
import { missingValue } from './usage-error.js';

/**
 * Throws a UserError where an option of the command stands with nothing behind it, as a variable that is not set leaves
 * it: to take that for a choice would take away what the project file says, without a word.
 */
export function refuseEmptyValues(command: Command): void {
  const empty = command.options.find(
    (option) => option.required && isEmpty(command.getOptionValue(option.attributeName())),
  );
  if (empty !== undefined) throw missingValue(empty, command);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(isEmpty);
  return typeof value === 'string' && value.trim() === '';
}
