import type { MailEvent } from '../../src/model/event.js';
import { minute, second } from './calendar-year.js';
import { type OpenStory, pickUnit } from './story.js';
import { answerSubject, replySubject } from './subjects.js';
import type { World } from './told.js';
import { staffMailbox, type TownUnit } from './town.js';

const ourMarks = ['SV: ', 'SV: ', 'SV: ', 'SV: ', 'Sv: ', 'RE: ', 'Re: ', 'Re: '] as const;

/** A person's answer and what it meets on its way; null where it comes after the end of the log. */
export function answerMail(
  world: World,
  story: OpenStory,
  { at, contacts = [story.first] }: { readonly at: number; readonly contacts?: readonly MailEvent[] },
): MailEvent | null {
  const { chance, unit, first, thread, matter } = story;
  const isOther = chance.is(world.mix.otherUnit);
  const helper = isOther ? otherUnit(story) : unit;
  if (chance.is(isOther ? 0.7 : world.mix.handedOn - world.mix.otherUnit * 0.7)) {
    handOn(world, story, { to: isOther ? helper : otherUnit(story), end: at });
  }
  const isNew = chance.is(world.mix.newSubject);
  const isFresh = isNew && chance.is(0.5);
  const isPersonal = chance.is(world.mix.personalMailbox);
  const answer = world.mail({
    at,
    from: isPersonal ? staffMailbox(chance, helper) : helper.mailbox,
    to: receivers(world, story),
    subject: isNew ? answerSubject(chance, first.subject) : taggedReply(story),
    thread: isFresh ? `${thread} fresh` : thread,
    repliesTo: isFresh ? null : first,
    matter,
    kind: 'answer',
    role: { what: 'replies', contacts, reached: true },
  });
  if (answer === null) return null;
  world.note('answered by mail');
  if (isNew) world.note('with a new subject');
  if (isOther) world.note('from another unit');
  if (isPersonal) world.note('from a personal mailbox');
  if (chance.is(world.mix.sentTwice)) sendAgain(world, answer, story);
  meetMachines(world, answer, story);
  return answer;
}

function otherUnit({ chance, unit }: OpenStory): TownUnit {
  for (;;) {
    const other = pickUnit(chance);
    if (other !== unit) return other;
  }
}

/** Handed to another unit by mail, some way into the wait. */
function handOn(
  world: World,
  { chance, first, unit, thread, matter, at }: OpenStory,
  { to, end }: { readonly to: TownUnit; readonly end: number },
): void {
  world.mail({
    at: at + Math.max(minute, Math.round((end - at) * (0.1 + 0.7 * chance.next()))),
    from: unit.mailbox,
    to: [to.mailbox],
    subject: `${chance.pick(['VB: ', 'VB: ', 'VB: ', 'Fwd: ', 'FW: ', 'Vb: '])}${first.subject}`,
    ...{ thread, repliesTo: first, matter, kind: 'internal', role: { what: 'aside' } },
  });
}

function receivers({ mix }: World, { chance, person, matter }: OpenStory): readonly string[] {
  const isElsewhere = chance.is(mix.secondAddress);
  if (isElsewhere) matter.hidden = 'second-address';
  const main = isElsewhere ? person.secondAddress : person.address;
  return chance.is(0.05) ? [main, `kopia${chance.integer(1, 9999)}@firma.example`] : [main];
}

/** Case systems put their number in the subject, before or behind. */
function taggedReply({ chance, first, unit, caseTag }: OpenStory): string {
  const subject = unit.marksOutside && chance.is(0.5) ? `[EXTERN] ${first.subject}` : first.subject;
  if (caseTag === null || chance.is(0.3)) return replySubject(chance.pick(ourMarks), subject);
  return chance.is(0.5)
    ? `${caseTag} ${replySubject('SV: ', subject)}`
    : `${replySubject('SV: ', subject)} ${caseTag}`;
}

function sendAgain(world: World, answer: MailEvent, { chance, first, matter, thread }: OpenStory): void {
  world.mail({
    at: answer.at.start + chance.integer(2, 120) * second,
    from: answer.sender,
    to: answer.recipients,
    subject: answer.subject,
    ...{ thread, repliesTo: first, matter, kind: 'sent twice' },
    role: { what: 'replies', contacts: [first], reached: true },
  });
}

/** The answer bounces, or the person's own machine replies to it. */
function meetMachines(world: World, answer: MailEvent, { chance, thread, matter, person }: OpenStory): void {
  const at = answer.at.start + chance.integer(1, 40) * second;
  const to = [answer.sender ?? ''];
  const kind = 'machine at the other end';
  const shared = { at, to, thread, repliesTo: answer, matter, kind, role: { what: 'none' } } as const;
  if (chance.is(world.mix.bounced)) {
    const [from, mark] = chance.pick([
      [null, 'Undeliverable: '],
      ['mailer-daemon@posten.example', 'Olevererbart: '],
      ['postmaster@mejl.example', 'Delivery Status Notification (Failure)'],
    ] as const);
    world.mail({ ...shared, from, subject: `${mark}${answer.subject}`, automatic: true });
  }
  if (chance.is(world.mix.machineAtOtherEnd)) {
    const mark = chance.pick([
      'Automatiskt svar: ',
      'Out of Office: ',
      'Läst: ',
      'Read: ',
      'Accepterat: ',
      'Abwesenheitsnotiz: ',
    ]);
    world.mail({ ...shared, from: person.address, subject: `${mark}${answer.subject}`, automatic: true });
  }
}
