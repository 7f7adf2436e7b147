import type { MailEvent } from '../../src/model/event.js';
import { second } from './calendar-year.js';
import type { OpenStory } from './story.js';
import type { World } from './told.js';
import type { TownUnit } from './town.js';

const marks = [
  ...(['Automatiskt svar: ', 'Autosvar: ', 'Automatic reply: ', 'Automatisk svar: '] as const),
  ...(['Automatische Antwort: ', 'Automaattinen vastaus: ', 'Frånvaromeddelande: '] as const),
];

/** What our machine says at once: that the mail has come. Never an answer. */
export function sendReceipt(world: World, story: OpenStory, mail: MailEvent): void {
  const { chance, person, unit, thread, matter } = story;
  if (!mail.recipients.includes(unit.mailbox)) return;
  world.note('could have a receipt');
  if (!chance.is(world.mix.autoReplies)) return;
  const isBare = unit.machine === 'bare-reply' || unit.machine === 'fixed-text';
  const carriesIds = unit.machine !== 'fixed-text';
  world.mail({
    at: mail.at.start + chance.integer(1, 9) * second,
    from: senderOf(unit),
    to: [person.address],
    subject: receiptSubject(story, mail),
    thread: carriesIds ? (mail.conversationId ?? thread) : `${thread} receipt`,
    repliesTo: carriesIds ? mail : null,
    // Case systems seldom say in a header that a machine wrote.
    automatic: !isBare || chance.is(0.5),
    matter,
    kind: 'auto-reply',
    role: { what: 'aside' },
  });
}

function senderOf({ machine, mailbox }: TownUnit): string | null {
  if (machine === 'null-sender') return null;
  return machine === 'no-reply-sender' ? 'noreply@storvik.example' : mailbox;
}

function receiptSubject({ chance, unit, caseTag }: OpenStory, { subject }: MailEvent): string {
  switch (unit.machine) {
    case 'marked':
      return `${chance.weighted([
        [marks[0] ?? '', 60],
        ...marks.slice(1).map((mark) => [mark, 6] as const),
      ])}${subject}`;
    case 'case-number':
      return chance.pick([
        `Mottagningsbekräftelse ${caseTag}`,
        `Vi har tagit emot ditt ärende ${caseTag} ${subject}`,
      ]);
    case 'null-sender':
      return subject;
    case 'no-reply-sender':
      return 'Ditt meddelande har kommit fram';
    case 'fixed-text':
      return 'Välkommen till Vatten och avlopp';
    case 'bare-reply':
      return `Re: ${subject}`;
  }
}
