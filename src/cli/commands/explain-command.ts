import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explain } from '../../audit/explain.js';
import { explainInstant } from '../../audit/explain-instant.js';
import { explainRecorded } from '../../audit/explain-recorded.js';
import { parseIsoInstant } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import { hasEvent, readContactRows } from '../../parsers/lists/contact-rows.js';
import { explainText } from '../../report/explain/explain-text.js';
import type { Explanation } from '../../report/explain/explanation.js';
import { explainJson } from '../../report/json/outputs/explain-output.js';
import { readLine, settingLines } from '../../report/terminal/verbose-text.js';
import { type Language, languages } from '../../report/words/words.js';
import { explainOptionsSchema } from '../options/audit-options-schema.js';
import { auditSettings, rulesSettings } from '../options/audit-settings.js';
import { languageOf } from '../options/language.js';
import { readInputFile } from '../reading/read-files.js';
import { jobOf, ruleSetOf } from '../reading/read-job.js';
import { readResultFile } from '../reading/read-result-file.js';
import { noteOf, showingProgress } from '../telling/progress.js';
import { rulesSettingsOf, settingsOf } from '../telling/told-settings.js';
import type { Terminal } from '../terminal.js';

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
  const id = contact === null ? null : writtenAsIds(contact);
  const { explanation, language } = await explained(id, { files, options: checked, terminal });
  const { width } = terminal;
  const words = languages[language];
  terminal.out(checked.json ? explainJson(explanation) : explainText(explanation, { width, words }));
}

const ofAnyCase = /^([a-z])-(\d{8})-(i?)(\d+)$/i;

/** Ids are typed from paper: `e-20181012-0042` is `E-20181012-0042`. */
function writtenAsIds(found: string): string {
  const [, channel = '', day = '', kind = '', number = ''] = ofAnyCase.exec(found.trim()) ?? [];
  return day === '' ? found : `${channel.toUpperCase()}-${day}-${kind.toLowerCase()}${number}`;
}

interface Question {
  readonly files: readonly string[];
  readonly options: ExplainOptions;
  readonly terminal: Terminal;
}

interface Explained {
  readonly explanation: Explanation;
  readonly language: Language;
}

async function explained(contact: string | null, { files, options, terminal }: Question): Promise<Explained> {
  if (options.from !== undefined) return explainedInstant(options.from, options, terminal);
  if (contact === null) throw userError('nothing-to-explain', {});
  if (options.result !== undefined) return explainedRecorded(contact, options.result, { options, terminal });
  const settings = auditSettings(files, options, terminal.cwd);
  const words = languages[settings.language];
  const explanation = await showingProgress(
    { manner: options, terminal, words },
    async ({ progress, note }) => {
      note(settingLines(settingsOf(options, settings.project), words));
      return explain(contact, await jobOf(settings), progress);
    },
  );
  if (explanation === null) throw userError('unknown-contact', { found: contact, listed: null });
  return { explanation, language: settings.language };
}

function explainedInstant(text: string, options: ExplainOptions, terminal: Terminal): Explained {
  const from = parseIsoInstant(text);
  if (from === null) {
    throw userError('bad-option', { option: '--from', found: text, expected: 'instant', command: 'explain' });
  }
  const settings = rulesSettings(options, terminal.cwd);
  const words = languages[settings.language];
  noteOf({ manner: options, terminal, words })(
    settingLines(rulesSettingsOf(options, settings.project), words),
  );
  const explanation = explainInstant(from.at, options.within ?? null, ruleSetOf(settings));
  return { explanation, language: settings.language };
}

function explainedRecorded(
  contact: string,
  folder: string,
  { options, terminal }: Omit<Question, 'files'>,
): Explained {
  const { cwd } = terminal;
  const language = languageOf(options.lang, undefined);
  const words = languages[language];
  const note = noteOf({ manner: options, terminal, words });
  const contacts = readInputFile(join(folder, 'kontakter.csv'), cwd);
  const rows = readContactRows(contacts.bytes, contacts.file, contact);
  if (rows.length === 0)
    throw userError('unknown-contact', { found: contact, listed: notContactIn(folder, contact, cwd) });
  const read = readResultFile(join(folder, 'resultat.json'), cwd);
  note([readLine(read, words)]);
  return { explanation: explainRecorded(contact, rows, read.result), language };
}

/** The list of what is no contact, where it has the id; a folder need not have the list. */
function notContactIn(folder: string, id: string, cwd: string): string | null {
  const name = 'ej-kontakter.csv';
  if (!existsSync(resolve(cwd, folder, name))) return null;
  const { bytes, file } = readInputFile(join(folder, name), cwd);
  return hasEvent(bytes, file, id) ? file : null;
}
