import type { MailKind, Note } from './noted.js';

type Noted = ReadonlyMap<Note, number>;

/** One proportion of the year: what was asked for, and what was made. */
export interface Proportion {
  readonly what: string;
  readonly asked: readonly [least: number, most: number];
  readonly made: number;
}

const mailKinds: { readonly [kind in MailKind]: true } = {
  'first mail': true,
  reminder: true,
  'follow-up': true,
  'sent twice': true,
  'auto-reply': true,
  answer: true,
  'further reply': true,
  'bulk from outside': true,
  internal: true,
  spam: true,
  'machine at the other end': true,
  'we write first': true,
  'our own mailing': true,
};

function isMailKind(note: Note): note is MailKind {
  return note in mailKinds;
}

/** The rows of the mail log by kind, most first. */
export function mailRows(noted: Noted): readonly (readonly [MailKind, number])[] {
  return [...noted]
    .flatMap(([note, count]) => (isMailKind(note) ? [[note, count] as const] : []))
    .sort(([, one], [, other]) => other - one);
}

/** Every proportion that a year must hold, beside what this one holds. */
export function proportionsOf(noted: Noted): readonly Proportion[] {
  const rows = mailRows(noted).reduce((sum, [, count]) => sum + count, 0);
  const count = (...notes: readonly Note[]): number =>
    notes.reduce((sum, note) => sum + (noted.get(note) ?? 0), 0);
  const about = (what: string, asked: number, made: number): Proportion => ({
    what,
    asked: [asked, asked],
    made,
  });
  const ofMail = (kind: MailKind, asked: number): Proportion =>
    about(`${kind}, of all mail`, asked, count(kind) / rows);
  const wanting = count('wants an answer');
  const answers = count('answered by mail');
  const persons = count('person with several at once', 'person with one at a time');
  const tries = count('call-back picked up', 'call-back not picked up');
  return [
    { what: 'first mail, of all mail', asked: [0.2, 0.25], made: count('first mail') / rows },
    ofMail('reminder', 0.07),
    ofMail('follow-up', 0.2),
    about(
      'auto-reply, of what comes in and is no reply',
      1 / 3,
      count('auto-reply') / count('could have a receipt'),
    ),
    ofMail('bulk from outside', 0.07),
    ofMail('internal', 0.15),
    ofMail('spam', 0.02),
    ofMail('sent twice', 0.008),
    about('new subject, of answers', 0.1, count('with a new subject') / answers),
    about('another unit, of answers', 0.05, count('from another unit') / answers),
    about('personal mailbox, of answers', 0.1, count('from a personal mailbox') / answers),
    about('unanswered, of contacts', 0.08, count('not answered') / wanting),
    about('answered by phone only, of contacts', 0.04, count('answered by phone only') / wanting),
    about('empty subject, of contacts', 0.03, count('empty subject') / wanting),
    about('generic subject, of contacts', 0.05, count('generic subject') / wanting),
    about('several at once, of persons', 0.1, count('person with several at once') / persons),
    about('missed, of calls', 0.3, count('missed') / count('call')),
    about('called back, of missed calls', 0.6, count('called back') / count('missed')),
    about('not picked up, of tries to call back', 0.1, count('call-back not picked up') / tries),
    about('gets through, of missed calls', 0.12, count('got through') / count('missed')),
    about('hidden number, of calls', 0.04, count('hidden number') / count('call')),
    about('transferred, of answered calls', 0.15, count('transferred') / count('answered')),
  ];
}
