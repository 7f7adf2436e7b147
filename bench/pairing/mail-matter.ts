import type { Chance } from '../chance.js';
import { day, hour, minute, officeTime, second } from './calendar-year.js';
import { goOn } from './mail-after.js';
import { answerMail } from './mail-answer.js';
import { answerByPhone, talkMeanwhile } from './mail-by-phone.js';
import { sendReceipt } from './mail-machines.js';
import { type OpenStory, pickUnit, type Story } from './story.js';
import { replySubject } from './subjects.js';
import type { World } from './told.js';

/** When a person answers: the median after half a day of office time, one in ten after more than five days. */
function answerTime(chance: Chance, at: number): number {
  const time = officeTime(at, Math.max(3, chance.duration(240, 2400)));
  return time - chance.integer(1, 50) * second;
}

/** A matter from its first word to its last; null where the log ended before it began. */
export function tellMatter(world: World, story: Story): OpenStory | null {
  const { chance, person, unit, matter, at, subject, thread } = story;
  const other = chance.is(world.mix.toTwoUnits) ? pickUnit(chance) : unit;
  const first = world.mail({
    at,
    from: person.address,
    to: other === unit ? [unit.mailbox] : [unit.mailbox, other.mailbox],
    ...{ subject, thread, matter, kind: 'first mail', role: { what: 'opens', mark: null } },
  });
  if (first === null) return null;
  const how = drawAnswer(world, story);
  const answeredAt = how === 'none' ? null : answerTime(chance, at);
  const open = { ...story, first, answeredAt };
  sendAgain(world, open);
  sendReceipt(world, open, first);
  remind(world, open);
  if (answeredAt === null) return open;
  if (how === 'by phone') {
    answerByPhone(world, open, answeredAt);
    return open;
  }
  if (chance.is(world.mix.talkMeanwhile)) talkMeanwhile(world, open, answeredAt);
  const answer = answerMail(world, open, { at: answeredAt });
  if (answer !== null) goOn(world, open, answer);
  return open;
}

function drawAnswer(world: World, { chance }: Story): 'none' | 'by phone' | 'by mail' {
  const { unanswered, answeredByPhone } = world.mix;
  world.note('wants an answer');
  if (chance.is(unanswered)) {
    world.note('not answered');
    return 'none';
  }
  if (!chance.is(answeredByPhone / (1 - unanswered))) return 'by mail';
  world.note('answered by phone only');
  return 'by phone';
}

/** Pressed twice, or sent again by a server on the way. */
function sendAgain(world: World, { chance, first, matter, thread, at, subject, person }: OpenStory): void {
  if (!chance.is(world.mix.sentTwice * 4.4)) return;
  const role = { what: 'joins', contact: first, closes: false } as const;
  const to = first.recipients;
  world.mail({
    at: at + chance.integer(1, 90) * second,
    from: person.address,
    to,
    ...{ subject, matter, thread, role, kind: 'sent twice' },
  });
}

function remind(world: World, story: OpenStory): void {
  const { chance, at, answeredAt, first, person, unit, thread, matter } = story;
  const until = answeredAt ?? at + 30 * day;
  let time = at + chance.integer(5, 50) * hour + chance.integer(0, 3599) * second;
  while (time < until - 10 * minute && chance.is(world.mix.reminders * 1.53)) {
    const isReply = chance.is(0.6);
    const isElsewhere = isReply && chance.is(world.mix.secondAddress);
    if (isElsewhere) matter.hidden = 'second-address';
    const reminder = world.mail({
      at: time,
      from: isElsewhere ? person.secondAddress : person.address,
      to: [unit.mailbox],
      subject: reminderSubject(story),
      thread: isReply ? thread : `${thread} reminder ${time}`,
      repliesTo: isReply ? first : null,
      matter,
      kind: 'reminder',
      role: { what: 'joins', contact: first, closes: false },
    });
    if (reminder !== null) sendReceipt(world, story, reminder);
    time += chance.integer(40, 150) * hour;
  }
}

function reminderSubject({ chance, subject, person, matter }: OpenStory): string {
  const how = chance.weighted<'same' | 'reply' | 'named' | 'new'>([
    ['same', 45],
    ['reply', 40],
    ['named', 12],
    ['new', 3],
  ]);
  switch (how) {
    case 'same':
      return subject;
    case 'reply':
      return replySubject(person.replyMark, subject);
    case 'named':
      return `Påminnelse: ${subject}`;
    case 'new':
      matter.unknowable ??= 'reminder-with-new-subject';
      return chance.pick([
        'Påminnelse',
        'Väntar fortfarande på svar',
        'Har ni glömt mig?',
        'Ingen har hört av sig',
      ]);
  }
}
