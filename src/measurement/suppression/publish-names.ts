import { MASKED_ADDRESS } from '../../masked-value.js';
import type { Finding } from '../../model/finding.js';
import type { InputFile, RejectedRow } from '../../model/log-reading.js';
import type { Result } from '../../model/result.js';
import { looksPersonal } from '../../pairing/personal-mailbox.js';

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;

/** The name of a file or sheet; one that is named for a person's mailbox is so no more: `***@***.csv`. */
export function publishName(name: string): string {
  return name.replace(address, (found) => (looksPersonal(found) ? masked(found) : found));
}

function masked(found: string): string {
  const end = found.lastIndexOf('.');
  return `${MASKED_ADDRESS}${end > found.indexOf('@') ? found.slice(end) : ''}`;
}

/** A result under whose names of files and sheets nobody is named; which files they were, their sums tell. */
export function withPublicNames(result: Result): Result {
  const { inputs, organisation, corrections, comparison, findings } = result;
  return {
    ...result,
    inputs: inputs.map(publishInput),
    organisation: organisation === null ? null : renamed(organisation),
    corrections: corrections === null ? null : renamed(corrections),
    comparison: comparison === null ? null : { ...comparison, earlier: renamed(comparison.earlier) },
    findings: findings.map(publishFiles),
  };
}

function publishInput(input: InputFile): InputFile {
  const { sheet, notRead } = input;
  return {
    ...renamed(input),
    sheet: sheet === null ? null : publishName(sheet),
    ...(notRead === undefined ? {} : { notRead: notRead.map(publishName) }),
  };
}

/** The row under the public names of its file and sheet. */
export function publishRejected(row: RejectedRow): RejectedRow {
  const { sheet } = row.source;
  return { ...row, source: { ...renamed(row.source), sheet: sheet === null ? null : publishName(sheet) } };
}

function renamed<Of extends { readonly file: string }>(named: Of): Of {
  return { ...named, file: publishName(named.file) };
}

function publishFiles(finding: Finding): Finding {
  if (finding.code === 'dictionary-format') return { ...finding, files: finding.files.map(renamed) };
  if (finding.code === 'unknown-events') return { ...finding, files: finding.files.map(publishName) };
  if ('files' in finding) {
    const [one, other] = finding.files;
    return { ...finding, files: [publishName(one), publishName(other)] };
  }
  return 'file' in finding ? renamed(finding) : finding;
}
