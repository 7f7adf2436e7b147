// The whole audit of one log as the command does it, timed by what it tells of its own progress. All documents are
// written but the lists of contacts: `kontakter.csv` is timed apart, and Excel's contact sheet left out.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { audit } from '../../../dist/audit/audit.js';
import { auditOptionsSchema } from '../../../dist/cli/options/audit-options-schema.js';
import { auditSettings } from '../../../dist/cli/options/audit-settings.js';
import { jobOf } from '../../../dist/cli/reading/read-job.js';
import { writeFile } from '../../../dist/cli/writing/write-file.js';
import { reporters } from '../../../dist/report/reporters.js';
import { done } from './done.js';
import { lineFeedsIn } from './line-feeds.js';

const [path, out] = process.argv.slice(2);
const contactList = 'kontakter.csv';
const now = () => performance.now() / 1000;

const began = {};
let rows = 0;
let filesRead = 0;
let judged = 0;
const progress = {
  phase: (name) => {
    began[name] = now();
  },
  part: () => undefined,
  advance: () => {
    if (began.judging !== undefined) judged = now();
  },
  fileRead: (file) => {
    rows += file.rows;
    filesRead = now();
  },
};

const settings = auditSettings([path], auditOptionsSchema.parse({}), dirname(path));
const report = await audit(await jobOf(settings), progress);
const figuresMade = now();

mkdirSync(out, { recursive: true });
const write = (file) => writeFile(file, join(out, file.name));
const documents = {};
let latest = figuresMade;
function ended(format) {
  const at = now();
  documents[format] = at - latest;
  latest = at;
}
for (const format of ['html', 'docx', 'json', 'junit', 'markdown']) {
  (await reporters[format](report)).forEach(write);
  ended(format);
}
(await reporters.xlsx({ ...report, verdicts: [], events: [] })).forEach(write);
ended('xlsx');
const lists = await reporters.csv(report);
lists.filter(({ name }) => name !== contactList).forEach(write);
ended('other lists');
const seconds = latest;

lists.filter(({ name }) => name === contactList).forEach(write);
const contactListSeconds = now() - seconds;

done({
  seconds,
  rows,
  phases: {
    startup: began.reading,
    reading: filesRead - began.reading,
    folding: began.pairing - filesRead,
    pairing: began.judging - began.pairing,
    judging: judged - began.judging,
    figures: figuresMade - judged,
    ...documents,
  },
  contactList: {
    lines: (await lineFeedsIn(join(out, contactList))) - 1,
    seconds: contactListSeconds,
    megabytes: statSync(join(out, contactList)).size / 1e6,
  },
});
