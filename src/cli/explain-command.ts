import { join } from 'node:path';
import { explain } from '../audit/explain.js';
import { explainInstant } from '../audit/explain-instant.js';
import { explainRecorded } from '../audit/explain-recorded.js';
import { parseIsoInstant } from '../calendar/zone.js';
import { userError } from '../errors.js';
import { readContactRows } from '../parsers/lists/contact-rows.js';
import { explainText } from '../report/explain/explain-text.js';
import type { Explanation } from '../report/explain/explanation.js';
import { explainOptionsSchema } from './audit-options.js';
import { auditSettings, rulesSettings } from './audit-settings.js';
import { words } from './language.js';
import { readInputFile } from './read-files.js';
import { jobOf, ruleSetOf } from './read-job.js';
import { readResultFile } from './read-result-file.js';
import type { Terminal } from './terminal.js';

interface ExplainRequest {
  readonly contact: string | null;
  readonly files: readonly string[];
  /** As the command line gave them. */
  readonly options: object;
  readonly terminal: Terminal;
}

type ExplainOptions = ReturnType<typeof explainOptionsSchema.parse>;

/** `explain`: a contact from its logs or from a result folder, or any instant. */
export async function runExplain({ contact, files, options, terminal }: ExplainRequest): Promise<void> {
  const checked = explainOptionsSchema.parse(options);
  const explanation = await explanationOf(contact, { files, options: checked, cwd: terminal.cwd });
  terminal.out(explainText(explanation, words));
}

interface Question {
  readonly files: readonly string[];
  readonly options: ExplainOptions;
  readonly cwd: string;
}

async function explanationOf(
  contact: string | null,
  { files, options, cwd }: Question,
): Promise<Explanation> {
  if (options.from !== undefined) return instantExplanation(options.from, options, cwd);
  if (contact === null) throw userError('nothing-to-explain', {});
  if (options.result !== undefined) return recordedExplanation(contact, options.result, cwd);
  const explanation = await explain(contact, await jobOf(auditSettings(files, options, cwd)));
  if (explanation === null) throw userError('unknown-contact', { found: contact });
  return explanation;
}

function instantExplanation(text: string, options: ExplainOptions, cwd: string): Explanation {
  const from = parseIsoInstant(text);
  if (from === null) {
    const expected = 'en tidpunkt, till exempel "2018-10-12 15:00"';
    throw userError('bad-option', { option: '--from', found: text, expected });
  }
  return explainInstant(from.at, options.within ?? null, ruleSetOf(rulesSettings(options, cwd)));
}

function recordedExplanation(contact: string, folder: string, cwd: string): Explanation {
  const contacts = readInputFile(join(folder, 'kontakter.csv'), cwd);
  const rows = readContactRows(contacts.bytes, contacts.file, contact);
  if (rows.length === 0) throw userError('unknown-contact', { found: contact });
  return explainRecorded(contact, rows, readResultFile(join(folder, 'resultat.json'), cwd).result);
}
