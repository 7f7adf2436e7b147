/** What a row of the mail log is, as one would count it. */
export type MailKind =
  | 'first mail'
  | 'reminder'
  | 'follow-up'
  | 'sent twice'
  | 'auto-reply'
  | 'answer'
  | 'further reply'
  | 'bulk from outside'
  | 'internal'
  | 'spam'
  | 'machine at the other end'
  | 'we write first'
  | 'our own mailing';

/** What becomes of what people want, and of our answers. */
export type StoryNote =
  | 'wants an answer'
  | 'not answered'
  | 'answered by phone only'
  | 'empty subject'
  | 'generic subject'
  | 'answered by mail'
  | 'with a new subject'
  | 'from another unit'
  | 'from a personal mailbox'
  | 'could have a receipt'
  | 'person with one at a time'
  | 'person with several at once';

export type CallNote =
  | 'call'
  | 'hidden number'
  | 'answered'
  | 'transferred'
  | 'missed'
  | 'called back'
  | 'call-back picked up'
  | 'call-back not picked up'
  | 'got through';

export type Note = MailKind | StoryNote | CallNote;
