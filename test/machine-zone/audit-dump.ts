import { createHash } from 'node:crypto';
import { audit } from '../../src/audit/audit.js';
import type { OutputFile } from '../../src/report/reporter.js';
import { reporters } from '../../src/report/reporters.js';
import { lindasaJob } from '../audit/lindasa.js';

// The invented municipality measured from end to end: what every room says, down to the files.

const decoder = new TextDecoder();

function linesOf({ name, content }: OutputFile): readonly string[] {
  if (!(content instanceof Uint8Array)) {
    return [
      name,
      ...[...content].map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))),
    ];
  }
  return [`${name} ${createHash('sha256').update(content).digest('hex')}`];
}

const report = await audit(await lindasaJob());
const outputs: OutputFile[] = [];
for (const reporter of Object.values(reporters)) outputs.push(...(await reporter(report)));
const lines = outputs.flatMap(linesOf);
process.stdout.write([`local midnight here: ${new Date(2018, 0, 1).toISOString()}`, ...lines].join('\n'));
