import type { MailEvent } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { PairMark } from '../model/pair-mark.js';
import { unknownUnit } from './directory.js';
import type { Draft } from './draft.js';
import { looksPersonal } from './personal-mailbox.js';

/** What is to be known of who of ours wrote a reply. */
export function marksOfSender({ sender }: MailEvent, unit: Unit, draft: Draft): readonly PairMark[] {
  const marks: PairMark[] = [];
  if (unit !== unknownUnit && !draft.holders.has(unit)) marks.push('other-unit');
  const isOneWrittenTo = sender !== null && receiversOf(draft).includes(sender);
  const isPersonal = unit === unknownUnit || (sender !== null && looksPersonal(sender));
  if (isPersonal && !isOneWrittenTo) marks.push('personal-mailbox');
  return marks;
}

function receiversOf({ event }: Draft): readonly string[] {
  return event.channel === 'mail' ? [...(event.groups ?? []), ...event.recipients] : [];
}
