import type { Fate } from '../model/contact.js';

/** Fates without the contacts that they name, as small numbers from 1 on: a log may have millions, of few kinds. */
export interface FateCodes {
  codeOf(fate: Fate): number;
  /** Of a code, with the contact that it names; null of 0. */
  fateOf(code: number, contact: string | null): Fate | null;
}

/** The contact that a fate names; null where it names none. */
export function contactOf(fate: Fate): string | null {
  switch (fate.what) {
    case 'opens':
    case 'joins':
    case 'pairs':
      return fate.contact;
    case 'internal':
      return fate.handsOn;
    case 'not-a-contact':
    case 'unpaired':
    case 'passing':
      return null;
  }
}

export function createFateCodes(): FateCodes {
  /** One fate of each kind, whatever contact it names. */
  const kinds: Fate[] = [];
  return {
    codeOf(fate) {
      const known = kinds.findIndex((kind) => isOfKind(kind, fate));
      return known < 0 ? kinds.push(fate) : known + 1;
    },
    fateOf(code, contact) {
      const kind = kinds[code - 1];
      return kind === undefined ? null : withContact(kind, contact);
    },
  };
}

function isOfKind(kind: Fate, fate: Fate): boolean {
  switch (fate.what) {
    case 'joins':
    case 'pairs':
      return kind.what === fate.what && kind.as === fate.as;
    case 'not-a-contact':
    case 'unpaired':
      return kind.what === fate.what && kind.reason === fate.reason;
    case 'internal':
      return kind.what === 'internal' && (kind.handsOn === null) === (fate.handsOn === null);
    case 'opens':
    case 'passing':
      return kind.what === fate.what;
  }
}

function withContact(kind: Fate, contact: string | null): Fate {
  if (contact === null) return kind;
  switch (kind.what) {
    case 'opens':
      return { what: 'opens', contact };
    case 'joins':
      return { what: 'joins', contact, as: kind.as };
    case 'pairs':
      return { what: 'pairs', contact, as: kind.as };
    case 'internal':
      return { what: 'internal', handsOn: contact };
    case 'not-a-contact':
    case 'unpaired':
    case 'passing':
      return kind;
  }
}
