/**
 * Why a mail of ours that a person wrote was not taken for an answer to a contact. Several may hold: a new subject
 * alone would not keep it out, nor another unit alone.
 */
export type NotAnswerReason =
  | 'before-receipt'
  /** To somebody else than whoever wrote. */
  | 'to-other-person'
  /** Its ids lead to what somebody else wrote, to whom it did not go. */
  | 'about-other-person'
  /** Its subject says nothing of the matter, so it proves nothing. */
  | 'generic-subject'
  | 'other-subject'
  /** Without an id or an equal subject only a contact that still waits can be answered. */
  | 'already-answered'
  /** The same holds for some working days after receipt. */
  | 'outside-window'
  /** From a unit that neither received the contact nor was handed it. */
  | 'unit-not-holding'
  /** It fitted another contact of the same person that had come in before. */
  | 'earlier-contact';
