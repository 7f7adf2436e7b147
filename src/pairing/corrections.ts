import { type ListMistake, listError, rowPlace } from '../errors/list-mistakes.js';
import type { Contact, ContactMark, Happening, Pairing } from '../model/contact.js';
import type { Correction, Corrections } from '../model/correction.js';
import type { Unit } from '../model/organisation.js';
import {
  correctionMistakes,
  type MistakeOfLine,
  saysTheSame,
  writtenMistakes,
} from './correction-mistakes.js';
import type { Directory } from './directory.js';
import { changedContact } from './finished-contact.js';
import { addUnder } from './short-list.js';

/** The pairing as it is with corrections. Throws one UserError that names every line which is wrong or does not fit. */
export function correctPairing(pairing: Pairing, written: Corrections, directory: Directory): Pairing {
  refuse(written, correctionMistakes(pairing, written.lines, directory));
  const corrections = written.lines.filter((line): line is Correction => !('mistakes' in line));
  const lines = new Map<string, Correction[]>();
  for (const line of corrections) addUnder(lines, line.contact, line);
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

/** Throws one UserError that names every line which is wrong whatever the logs say. */
export function refuseSpoiltLines(written: Corrections): void {
  refuse(written, writtenMistakes(written.lines));
}

function refuse({ columns }: Corrections, found: readonly MistakeOfLine[]): void {
  const [first, ...others] = found.map(({ source, column, what }): ListMistake => {
    const { name, number } = column === null ? { name: null, number: null } : columns[column];
    return { place: rowPlace(source, number), column: name, what };
  });
  if (first !== undefined) throw listError([first, ...others]);
}

function corrected(contact: Contact, line: Correction, directory: Directory): Contact {
  if (contact.corrections.some((earlier) => saysTheSame(line, earlier))) return contact;
  const corrections = [...contact.corrections, line];
  switch (line.kind) {
    case 'answered':
    case 'notice':
      return changedContact(contact, { corrections, history: withFeedback(contact, line) });
    case 'wrong-unit':
      return changedContact(contact, { corrections, unit: unitOf(line, directory) ?? contact.unit });
    case 'no-answer-needed':
    case 'not-a-contact':
      return changedContact(contact, {
        corrections,
        marks: new Set<ContactMark>([...contact.marks, line.kind]),
      });
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
