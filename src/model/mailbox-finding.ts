import type { Instant } from './time.js';

/** What seems to be missing of one mailbox's log. Addresses are whole: for the analyst's screen alone. */
export type MailboxFinding =
  /** Contacts came to it, and nobody is seen to have answered any. */
  | { readonly code: 'mailbox-without-outgoing'; readonly mailbox: string; readonly contacts: number }
  /** What came to it, or went from it, falls silent while the other goes on. */
  | {
      readonly code: 'mailbox-ends-early';
      readonly mailbox: string;
      readonly direction: 'incoming' | 'outgoing';
      readonly last: Instant;
      readonly otherLast: Instant;
    };
