// The whole audit of one log as the command does it, timed by what it tells of its own progress. All documents are
// written but the lists of contacts: `kontakter.csv` is timed apart, and Excel's contact sheet left out. What the command
// writes in a thread beside it is so here too: its step is how long it is then waited for. It is put together in few
// files in dist/bench/, as the program is in dist/program/, so that it starts as what users run.
import { mkdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { audit } from '../../../dist/audit/audit.js';
import { auditOptionsSchema } from '../../../dist/cli/options/audit-options-schema.js';
import { auditSettings } from '../../../dist/cli/options/audit-settings.js';
import { jobOf } from '../../../dist/cli/reading/read-job.js';
import { withThreads } from '../../../dist/cli/threads/with-threads.js';
import { writeFile } from '../../../dist/cli/writing/write-file.js';
import { reporters } from '../../../dist/report/reporters.js';
import { done } from '../contenders/done.js';
import { lineFeedsIn } from '../contenders/line-feeds.js';

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
const job = await jobOf(settings);
const plan = {
  formats: ['html', 'docx', 'markdown'],
  workers: undefined,
  threads: {
    entry: new URL('../program/document-thread.js', import.meta.url),
    cores: availableParallelism(),
  },
};
mkdirSync(out, { recursive: true });
const write = (file) => writeFile(file, join(out, file.name));
let figuresMade = 0;
let latest = 0;
const documents = {};
function ended(format) {
  const at = now();
  documents[format] = at - latest;
  latest = at;
}
const lists = await withThreads(plan, async (beside) => {
  const report = await audit(job, progress);
  figuresMade = now();
  latest = figuresMade;
  const begun = plan.formats.map((format) => (beside.get(format) ?? reporters[format])(report));
  for (const format of ['json', 'junit']) {
    (await reporters[format](report)).forEach(write);
    ended(format);
  }
  (await reporters.xlsx({ ...report, verdicts: [], events: [] })).forEach(write);
  ended('xlsx');
  const lists = await reporters.csv(report);
  lists.filter(({ name }) => name !== contactList).forEach(write);
  ended('other lists');
  (await Promise.all(begun)).flat().forEach(write);
  ended('waiting for html, docx and markdown');
  return lists;
});
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
