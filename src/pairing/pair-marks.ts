import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { PairMark } from '../model/pair-mark.js';
import { unknownUnit } from './directory.js';
import { type Draft, isHeldBy, noParties } from './draft.js';
import { looksPersonal } from './personal-mailbox.js';

/** What is to be known of who of ours wrote a reply. */
export function marksOfSender({ sender }: MailEvent, unit: Unit, draft: Draft): readonly PairMark[] {
  const marks: PairMark[] = [];
  if (unit !== unknownUnit && !isHeldBy(draft, { unit, parties: noParties })) marks.push('other-unit');
  if (sender !== null && isWrittenTo(sender, draft)) return marks;
  const isPersonal = unit === unknownUnit || (sender !== null && looksPersonal(sender));
  if (isPersonal) marks.push('personal-mailbox');
  return marks;
}

function isWrittenTo(address: string, { event }: Draft): boolean {
  if (event.channel !== 'mail') return false;
  return event.recipients.includes(address) || event.groups?.includes(address) === true;
}
