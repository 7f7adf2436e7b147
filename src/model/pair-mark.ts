/**
 * What a careful reader should know of a pair, which is a pair all the same.
 * - `one-of-several`: other open contacts of the person fitted as well; the one received first was taken.
 * - `may-answer-more`: the person had another open contact there, which the same mail may have answered.
 * - `other-unit`: from a unit that neither received the contact nor was handed it.
 * - `personal-mailbox`: from one person's mailbox, or one that the organisation table does not know, that was not written to.
 * - `new-subject`: under a subject that no mail of the contact had.
 * - `other-address`: to another address than the person wrote from.
 * - `bounced`: it came back.
 */
export type PairMark =
  | 'one-of-several'
  | 'may-answer-more'
  | 'other-unit'
  | 'personal-mailbox'
  | 'new-subject'
  | 'other-address'
  | 'bounced';
