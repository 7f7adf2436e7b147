import { readableDomain } from '../../domain-name.js';
import type { MailFacts } from '../row.js';

/** The header line of that lower-case name; null where the mail has none. */
export type HeaderLookup = (name: string) => string | null;

/** What the headers say of who sent it: a machine, or somebody who wrote to many at once. */
export function marksOf(
  header: HeaderLookup,
  recipients: readonly string[],
): Pick<MailFacts, 'automatic' | 'isBulk'> {
  const precedence = header('precedence')?.trim().toLowerCase() ?? '';
  const automatic = isSubmittedByMachine(header) || precedence === 'auto_reply' || hasNullPath(header);
  const isBulk = precedence === 'bulk' || precedence === 'junk' || isOfForeignList(header, recipients);
  return isBulk ? { automatic, isBulk } : { automatic };
}

function isSubmittedByMachine(header: HeaderLookup): boolean {
  const submitted = header('auto-submitted');
  return submitted !== null && !/^\s*no\b/i.test(submitted);
}

function hasNullPath(header: HeaderLookup): boolean {
  return header('return-path')?.trim() === '<>';
}

/** Within an address, a link or the name of a list. */
const codedDomain = /[^\s<>@:,;/?]*xn--[^\s<>@:,;/?]*/g;

const listMarks = ['list-id', 'list-unsubscribe', 'list-post'];

/** A mail to a function mailbox that is a group has the marks of a list too: of the one that it was sent to. */
function isOfForeignList(header: HeaderLookup, recipients: readonly string[]): boolean {
  const marks = listMarks
    .flatMap((name) => header(name) ?? [])
    .map((mark) => mark.toLowerCase().replace(codedDomain, readableDomain));
  const isSentTo = (address: string) => {
    const dotted = address.replace('@', '.');
    return marks.some((mark) => mark.includes(`<${dotted}>`) || mark.includes(`mailto:${address}`));
  };
  return marks.length > 0 && !recipients.some(isSentTo);
}
