import { UserError } from '../errors/errors.js';
import type { LogInput } from './input.js';
import { openLog } from './open-log.js';
import { unpackLogs } from './table/unpack-logs.js';

/** Whether any of the logs is of mail, by its header. What cannot be opened is told of when it is read. */
export async function isAnyOfMail(inputs: readonly LogInput[]): Promise<boolean> {
  for (const input of inputs) if (await isOfMail(input)) return true;
  return false;
}

async function isOfMail(input: LogInput): Promise<boolean> {
  try {
    for (const log of unpackLogs(input)) {
      const { family } = await openLog(log);
      if (family.channel === 'mail') return true;
    }
    return false;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
