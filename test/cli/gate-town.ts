import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, type Run, run } from './fake-process.js';

/*
 * A small town whose logs have nothing to point out: Kundcenter answers 27 of 30 in time, Skolan 6 of 12, and
 * Arkivet and Biblioteket had three mails each, too few to be shown.
 */

const rules = `id: ort
municipality: Orts kommun
title: Servicegaranti för e-post
source: { document: Servicegaranti, decision: KF § 1, date: 2017-01-01 }
calendar: { hours: { mon-fri: 08:00-16:00 } }
readingNote: Arbetsdagarnas timmar räknas.
rules:
  - id: svar-36h
    kind: respond
    title: Svar inom 36 timmar
    promise: Alla som mejlar kommunen ska få svar inom 36 timmar.
    channels: [mail]
    within: 36 hours
    readings: [{ id: workday-clock, main: true, title: alla timmar på arbetsdagar }]
    target: 100
cannotMeasure: []
`;

const table = `enhet;organisationsform;nämnd;typ;värde
Kundcenter;förvaltning;KS;e-post;kund@ort.example
Skolan;förvaltning;BUN;e-post;skola@ort.example
Arkivet;förvaltning;KS;e-post;arkiv@ort.example
Biblioteket;förvaltning;KS;e-post;bibliotek@ort.example
`;

const project = `municipality: Orts kommun
rules: regler.yaml
period: 2018-W41
inputs: [{ files: "loggar/*.csv" }]
organisation: enheter.csv
ownDomains: ort.example
`;

const header =
  '"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","Size","MessageTraceId"';

interface Mail {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

function row({ id, at, from, to, subject }: Mail): string {
  return [`<${id}>`, at, from, to, subject, 'Delivered', '20480', `trace-${id}`]
    .map((cell) => `"${cell}"`)
    .join(',');
}

/** A question at nine on a day of October 2018, and the answer on another day, or none. */
function exchange(
  mailbox: string,
  number: number,
  [asked, answered]: readonly [number, number | null],
): readonly string[] {
  const [person, own] = [`${mailbox}${number}@hem.example`, `${mailbox}@ort.example`];
  const subject = `Fråga ${mailbox} ${number}`;
  const at = (day: number, hour: string): string => `2018-10-${String(day).padStart(2, '0')} ${hour}:00:00`;
  const question = {
    id: `f${number}@${mailbox}.hem.example`,
    at: at(asked, '09'),
    from: person,
    to: own,
    subject,
  };
  if (answered === null) return [row(question)];
  const answer = { from: own, to: person, subject: `SV: ${subject}`, at: at(answered, '13') };
  return [row(question), row({ id: `s${number}@${mailbox}.ort.example`, ...answer })];
}

/** So many in time and so many without any answer, spread over Monday to Friday. */
function exchanges(mailbox: string, inTime: number, never: number): readonly string[] {
  return Array.from({ length: inTime + never }, (_, number) => {
    const day = 8 + (number % 5);
    return exchange(mailbox, number, [day, number < inTime ? day : null]);
  }).flat();
}

/** Somebody writes in the week after, and is answered: the log goes on long enough. */
const after = [15, 16, 17].flatMap((day) => exchange('kund', 100 + day, [day, day]));

const log = [
  header,
  ...exchanges('kund', 27, 3),
  ...exchanges('skola', 6, 6),
  ...exchanges('arkiv', 1, 2),
  ...exchanges('bibliotek', 3, 0),
  ...after,
];

const files: { readonly [name: string]: string } = {
  'servicematning.yaml': project,
  'regler.yaml': rules,
  'enheter.csv': table,
};

/** The folder of a town's measurement; `rows` are added to its log. */
export async function inTown<Value>(
  work: (folder: string, audit: (...options: readonly string[]) => Promise<Run>) => Promise<Value>,
  rows: readonly string[] = [],
): Promise<Value> {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    mkdirSync(join(folder, 'loggar'));
    writeFileSync(join(folder, 'loggar/mejl.csv'), `${[...log, ...rows].join('\n')}\n`);
    return work(folder, (...options) => run(['audit', ...options], folder));
  });
}
