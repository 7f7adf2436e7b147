import { userError } from '../errors/errors.js';
import { placed } from '../errors/mistakes.js';
import type { Contact, ContactMark, Happening, Pairing } from '../model/contact.js';
import type { Correction, CorrectionLine } from '../model/correction.js';
import type { Unit } from '../model/organisation.js';
import { correctionMistakes, saysTheSame } from './correction-mistakes.js';
import type { Directory } from './directory.js';

/** The pairing as it is with corrections. Throws one UserError that names every line which is wrong or does not fit. */
export function correctPairing(
  pairing: Pairing,
  written: readonly CorrectionLine[],
  directory: Directory,
): Pairing {
  if (written.length === 0) return pairing;
  refuseMistakes(pairing, written, directory);
  const corrections = written.filter((line): line is Correction => !('mistakes' in line));
  const lines = new Map<string, Correction[]>();
  for (const line of corrections) lines.set(line.contact, [...(lines.get(line.contact) ?? []), line]);
  const contacts = pairing.contacts.map((contact) =>
    (lines.get(contact.id) ?? [])
      .toSorted(unitFirst)
      .reduce((one, line) => corrected(one, line, directory), contact),
  );
  return { ...pairing, contacts };
}

/** Who answered outside the logs is the right unit, whichever line stands first. */
function unitFirst(one: Correction, other: Correction): number {
  return Number(other.kind === 'wrong-unit') - Number(one.kind === 'wrong-unit');
}

function refuseMistakes(pairing: Pairing, lines: readonly CorrectionLine[], directory: Directory): void {
  const mistakes = correctionMistakes(pairing, lines, directory);
  const [first] = mistakes;
  if (first === undefined) return;
  const { file, row } = first.source;
  const listed = mistakes.map(({ source: { file, sheet, row }, what }) => {
    return placed(`${file}${sheet === null ? `:${row}` : ` ${sheet}!${row}`}`, what);
  });
  throw userError('file-has-mistakes', { file, mistakes: listed, place: 'row' }, { file, line: row });
}

function corrected(contact: Contact, line: Correction, directory: Directory): Contact {
  if (contact.corrections.some((earlier) => saysTheSame(line, earlier))) return contact;
  const corrections = [...contact.corrections, line];
  switch (line.kind) {
    case 'answered':
    case 'notice':
      return { ...contact, corrections, history: withFeedback(contact, line) };
    case 'wrong-unit':
      return { ...contact, corrections, unit: unitOf(line, directory) ?? contact.unit };
    case 'no-answer-needed':
    case 'not-a-contact':
      return { ...contact, corrections, marks: new Set<ContactMark>([...contact.marks, line.kind]) };
  }
}

/** What a person has done outside the logs stands in the history beside what they hold, in order of time. */
function withFeedback(contact: Contact, { kind, at }: Correction): readonly Happening[] {
  if (at === null) return contact.history;
  const { unit, event } = contact;
  const what = kind === 'notice' ? 'notice' : 'answer';
  const happening: Happening = { what, at, unit, evidence: 'correction', event };
  return [...contact.history, happening].sort((one, other) => one.at.start - other.at.start);
}

function unitOf({ unit }: Correction, directory: Directory): Unit | null {
  return unit === null ? null : (directory.unit(unit)?.unit ?? null);
}
