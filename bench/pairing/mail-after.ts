import type { MailEvent } from '../../src/model/event.js';
import { day, hour, minute, officeTime, second } from './calendar-year.js';
import { sendReceipt } from './mail-machines.js';
import type { OpenStory } from './story.js';
import { replySubject } from './subjects.js';
import type { World } from './told.js';

/** Thanks and further questions after the answer, and perhaps a further word from us. */
export function goOn(world: World, story: OpenStory, answer: MailEvent): void {
  const { chance, first, person, thread, matter } = story;
  const { followUps, furtherReplies } = world.mix;
  let latest = answer;
  let since = answer.at.start;
  while (chance.is(followUps)) {
    const isFresh = chance.is(world.mix.thanksAsNewMail);
    const followUp = world.mail({
      at: since + pause(world, story),
      from: person.address,
      to: [latest.sender ?? ''],
      subject: isFresh ? freshThanks(story) : replySubject(person.replyMark, latest.subject),
      thread: isFresh ? `${thread} thanks ${since}` : thread,
      repliesTo: isFresh ? null : latest,
      matter,
      kind: 'follow-up',
      role: { what: 'joins', contact: first, closes: false },
    });
    if (followUp === null) return;
    if (isFresh) sendReceipt(world, story, followUp);
    const further = chance.is(furtherReplies) ? replyAgain(world, story, followUp, latest) : null;
    since = (further ?? followUp).at.start;
    latest = further ?? latest;
  }
}

/** Mostly within the day; now and then more than a month later, and then no subject shows what it belongs to. */
function pause({ mix }: World, { chance, matter }: OpenStory): number {
  const isLate = chance.is(mix.afterAMonth);
  const wait = isLate
    ? chance.integer(31, 70) * day + chance.integer(0, 8 * 60) * minute
    : Math.round(chance.duration(2.5 * hour, 40 * hour)) + 30 * second;
  if (wait > 30 * day) matter.hidden = 'after-a-month';
  return wait;
}

/** A new mail to say thank you, and not a reply. */
function freshThanks({ chance, subject }: OpenStory): string {
  return chance.pick(['Tack', 'Tack för svar', 'Tack!', subject, subject]);
}

function replyAgain(
  world: World,
  { chance, first, person, thread, matter }: OpenStory,
  followUp: MailEvent,
  latest: MailEvent,
): MailEvent | null {
  return world.mail({
    at: officeTime(followUp.at.start, chance.duration(120, 900)) - chance.integer(1, 50) * second,
    from: latest.sender,
    to: [person.address],
    subject: replySubject('SV: ', followUp.subject),
    thread: followUp.conversationId ?? thread,
    repliesTo: followUp,
    matter,
    kind: 'further reply',
    role: { what: 'replies', contacts: [first], reached: true },
  });
}
