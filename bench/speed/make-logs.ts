import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { mailLog } from './mail-log.js';
import { phoneLog } from './phone-log.js';
import { domain, organisationTable } from './town.js';

export interface Size {
  readonly mailRows: number;
  readonly phoneLegs: number;
}

/** A folder that `audit` can be run in: a mail log, a phone log, an organisation table and the options that they need. */
export function makeLogs(folder: string, { mailRows, phoneLegs }: Size): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'enheter.csv'), organisationTable());
  if (mailRows > 0) writeLines(join(folder, 'mejl.csv'), mailLog(mailRows, 'storlinda'));
  if (phoneLegs > 0) writeLines(join(folder, 'Master.csv'), phoneLog(phoneLegs, 'storlinda'));
}

export const options = [
  ...['--rules', 'norberg', '--period', '2018', '--organisation', 'enheter.csv'],
  ...['--own-domain', domain, '--own-number', '+46980'],
];

const blockLength = 1 << 20;

function writeLines(path: string, lines: Iterable<string>): void {
  const descriptor = openSync(path, 'w');
  try {
    let block = '';
    for (const line of lines) {
      block += line;
      if (block.length < blockLength) continue;
      writeSync(descriptor, block);
      block = '';
    }
    writeSync(descriptor, block);
  } finally {
    closeSync(descriptor);
  }
}
