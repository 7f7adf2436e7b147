import type { LegOutcome } from '../row.js';

type Status = 'answered' | 'unanswered' | 'redirected' | 'waiting' | 'voicemail' | 'busy';

export const statuses: { readonly [word: string]: Status } = {
  answered: 'answered',
  unanswered: 'unanswered',
  notanswered: 'unanswered',
  'not answered': 'unanswered',
  missed: 'unanswered',
  abandoned: 'unanswered',
  redirected: 'redirected',
  waiting: 'waiting',
  voicemail: 'voicemail',
  busy: 'busy',
};

const mailbox = /voice\s?mail|vmail|röstbrevlåda|röstmeddelande|telefonsvarare/i;
/** Menus, and what is played to callers, by the words for them: `IVR_Kommun`, `Huvudmeny`, `Nattmeddelande`. */
const machine = new RegExp(
  [
    '(?<!\\p{L})ivr(?!\\p{L})',
    'digital[\\s_-]?receptionist|auto[\\s_-]?(?:attendant|receptionist)',
    '(?:meny(?:n|val)?|menu|meddelande|announcement|greeting|recording)(?!\\p{L})',
    'talsvar|knappval|tonval|språkval|hälsning|inspel(?:ning|at)|välkom|welcome',
    '(?<!\\p{L})(?:stängt?|closed|after[\\s_-]?hours)(?!\\p{L})',
  ].join('|'),
  'iu',
);

const queueName = /(?:kö|queue|ring[\s_-]?gr(?:upp|oup)|svarsgrupp)(?!\p{L})/iu;

interface Segment {
  readonly status: Status;
  /** Whom or what the caller was put to. */
  readonly name: string;
  readonly isQueue: boolean;
  readonly ringing: number;
  readonly talk: number;
}

interface SegmentEnd {
  readonly outcome: LegOutcome;
  /** The seconds that were "talked" are of a menu, or of the music that callers wait by. */
  readonly isWaiting: boolean;
}

/**
 * Whoever answers for a queue has a segment of their own. What is "talked" with one that no phone rang for is its
 * music; where the report marks the queue itself, only those other segments tell what became of the caller.
 */
export function endOfSegment(segment: Segment): SegmentEnd {
  const { name, isQueue, ringing } = segment;
  const outcome = outcomeOf(segment);
  const isMusic = outcome === 'answered' && (isQueue || (ringing === 0 && queueName.test(name)));
  if (isMusic) return { outcome: isQueue ? 'unknown' : 'no-answer', isWaiting: true };
  return { outcome, isWaiting: outcome === 'menu' || (isQueue && outcome !== 'voicemail') };
}

/** A menu "answers" every call, and is no answer. */
function outcomeOf({ status, name, talk }: Segment): LegOutcome {
  const isPickedUp = status === 'answered' || (status === 'redirected' && talk > 0);
  if (status === 'waiting') return 'unknown';
  if (status === 'voicemail' || (isPickedUp && mailbox.test(name))) return 'voicemail';
  if (isPickedUp) return machine.test(name) ? 'menu' : 'answered';
  return status === 'busy' ? 'busy' : 'no-answer';
}
