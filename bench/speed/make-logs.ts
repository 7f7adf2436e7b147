import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { logs } from './contenders.js';
import { writeExcelLog } from './excel-log.js';
import { mailLog } from './mail-log.js';
import { phoneLog } from './phone-log.js';
import { domain, organisationTable } from './town.js';

export interface Size {
  readonly mailRows: number;
  readonly phoneLegs: number;
  readonly excelRows?: number;
}

const seed = 'storlinda';

/** A folder that `audit` can be run in: the logs that have a size, an organisation table and a project file. */
export async function makeLogs(folder: string, { mailRows, phoneLegs, excelRows = 0 }: Size): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'enheter.csv'), organisationTable());
  writeFileSync(join(folder, 'servicematning.yaml'), project);
  if (mailRows > 0) writeLines(join(folder, logs.mail.file), mailLog(mailRows, seed));
  if (phoneLegs > 0) writeLines(join(folder, logs.phone.file), phoneLog(phoneLegs, seed));
  if (excelRows > 0) await writeExcelLog(join(folder, logs.excel.file), excelRows, seed);
}

const project = `rules: norberg
period: "2018"
organisation: enheter.csv
ownDomains: [${domain}]
ownNumbers: ["+46980"]
`;

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
