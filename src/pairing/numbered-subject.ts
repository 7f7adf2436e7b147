import { areDifferentCases } from './case-number.js';
import { createNumbering, mostNumbers } from './numbering.js';
import { fewestShared, isCutOf, readSubject, type Subject } from './subject.js';

/** A subject of a run, with numbers for what others can share with it: cheaper to look up than texts. */
export interface NumberedSubject extends Subject {
  /** The same where the canonical texts are. */
  readonly matter: number;
  /** The same where these begin alike, as a subject and what a system has left of it do; seldom the same where not. */
  readonly beginning: number;
}

/** The same of two subjects of one run: most differ in how they begin, and their numbers tell the others apart. */
export function agreeInRun(one: NumberedSubject, other: NumberedSubject): boolean {
  if (one.beginning !== other.beginning || areDifferentCases(one.caseNumber, other.caseNumber)) return false;
  return one.matter === other.matter || isCutOf(one, other) || isCutOf(other, one);
}

/** The same reading for equal texts, computed once: logs repeat their subjects. */
export function subjectReader(cases?: ReadonlySet<string>): (text: string) => NumberedSubject {
  const seen = new Map<string, NumberedSubject>();
  const matters = createNumbering();
  /** By their number: a text of its own for each reply would be as long again. */
  const canonicals: string[] = [];
  const kindOf = sharedKinds();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const read = readSubject(text, cases);
    const matter = matters(read.canonical);
    const canonical = canonicals[matter] ?? read.canonical;
    canonicals[matter] = canonical;
    const subject = new SubjectOfRun({ canonical, matter, opening: read.opening }, kindOf(read));
    seen.set(text, subject);
    return subject;
  };
}

/** What there are few kinds of: most subjects name no case and were not cut. */
type Kind = Omit<Subject, 'canonical' | 'opening'>;

/** The same object for subjects of one kind. */
function sharedKinds(): (subject: Subject) => Kind {
  const kinds = new Map<number, Kind>();
  return ({ cutTo, generic, reply, forward, caseNumber }) => {
    const kind: Kind = { cutTo, generic, reply, forward, caseNumber };
    if (cutTo !== null || caseNumber !== null) return kind;
    const key = Number(generic) + 2 * Number(reply) + 4 * Number(forward);
    const known = kinds.get(key) ?? kind;
    kinds.set(key, known);
    return known;
  };
}

/** A subject of a log, which may have a million: what many have in common is kept once. */
class SubjectOfRun implements NumberedSubject {
  readonly canonical: string;
  readonly opening: string;
  readonly matter: number;
  readonly beginning: number;
  private readonly kind: Kind;

  constructor(
    { canonical, opening, matter }: Pick<NumberedSubject, 'canonical' | 'opening' | 'matter'>,
    kind: Kind,
  ) {
    this.canonical = canonical;
    this.opening = opening;
    this.matter = matter;
    this.beginning = beginningOf(canonical);
    this.kind = kind;
  }

  get cutTo(): string | null {
    return this.kind.cutTo;
  }

  get generic(): boolean {
    return this.kind.generic;
  }

  get reply(): boolean {
    return this.kind.reply;
  }

  get forward(): boolean {
    return this.kind.forward;
  }

  get caseNumber(): string | null {
    return this.kind.caseNumber;
  }
}

/** A hash (FNV-1a) of the characters that a cut subject must have left, as small as a number may be to make a pair of. */
function beginningOf(canonical: string): number {
  const end = Math.min(canonical.length, fewestShared);
  let hash = 0x811c9dc5;
  for (let index = 0; index < end; index += 1)
    hash = Math.imul(hash ^ canonical.charCodeAt(index), 0x01000193);
  return hash & (mostNumbers - 1);
}
