import type { Channel } from '../../model/event.js';
import type { ColumnShape } from './column-shape.js';

/** How well the values of a column, beside those of all others, show it to be of a field: 0, not at all, to 1. */
type Sign = (shape: ColumnShape, all: readonly ColumnShape[]) => number;

const most = 0.7;

/** How sure a sign is where it holds: those that could be mistaken for each other differ. */
function sign(sureness: number, holds: (shape: ColumnShape, all: readonly ColumnShape[]) => boolean): Sign {
  return (shape, all) => (shape.filled > 0 && holds(shape, all) ? sureness : 0);
}

const isTimed = ({ time, date }: ColumnShape) => time + date >= most;
const isParty = ({ number, address }: ColumnShape) => Math.max(number, address) >= most;
const isWords = (shape: ColumnShape) =>
  shape.words.length > 1 && !isTimed(shape) && !isParty(shape) && shape.shortDuration < most;

/** In most rows that have both, one time is not before the other. */
function isNotBefore({ times }: ColumnShape, other: ColumnShape): boolean {
  const both = times.flatMap((time, row) => {
    const earlier = other.times[row] ?? null;
    return time === null || earlier === null ? [] : [time >= earlier];
  });
  return both.length > 0 && both.filter((isLater) => isLater).length >= both.length * 0.95;
}

/** No other column of times is as often filled and earlier. */
const isFirstTime: Sign = sign(
  0.9,
  (shape, all) =>
    isTimed(shape) &&
    all.every(
      (other) => other === shape || !isTimed(other) || other.empty > shape.empty || isNotBefore(other, shape),
    ),
);

/** Later than the first time in each row, and empty where it has not come to pass. */
const isLastTime: Sign = sign(0.6, (shape, all) => {
  const others = all.filter((other) => other !== shape && isTimed(other));
  const isLast = others.length > 0 && others.every((other) => isNotBefore(shape, other));
  return isTimed(shape) && shape.empty > 0 && isLast;
});

const isTimeOfDay: Sign = sign(
  0.6,
  ({ clock, shortDuration }, all) =>
    clock - shortDuration >= 0.5 &&
    all.some(({ date }) => date >= most) &&
    all.every(({ time }) => time < most),
);

/** Who wrote or called are many; what they wrote to or called are few. */
const isMany: Sign = (shape, all) => {
  const others = all.filter((other) => other !== shape && isParty(other));
  const fewest = Math.min(1, ...others.map(({ distinct }) => distinct));
  return shape.distinct >= fewest ? 0.2 : 0;
};

const isSender: Sign = (shape, all) =>
  shape.address >= most && shape.severalAddresses === 0 ? 0.6 + isMany(shape, all) : 0;
const isReceiver: Sign = ({ address, severalAddresses }) =>
  address >= most ? 0.6 + (severalAddresses > 0 ? 0.2 : 0) : 0;
const isCaller: Sign = (shape, all) => (shape.number >= most ? 0.6 + isMany(shape, all) : 0);
const isCalled = sign(
  0.6,
  (shape) => shape.number >= most || (shape.extension >= 0.9 && shape.words.length > 0 && shape.zero === 0),
);

const isOutcome = sign(0.8, (shape) => isWords(shape) && shape.outcome >= 0.5 && shape.direction < 0.5);
const isGroup = sign(
  0.4,
  (shape) =>
    isWords(shape) &&
    Math.max(shape.outcome, shape.direction, shape.category) < 0.5 &&
    shape.extension < most,
);

const isLength = ({ shortDuration, isCounter, distinct, filled }: ColumnShape) =>
  shortDuration >= most && !isCounter && distinct * filled > 2;

/** Talk is none where nobody answered: of two durations the one that is zero more often. */
const isTalk = sign(
  0.6,
  (shape, all) =>
    isLength(shape) && all.every((other) => !isLength(other) || other.zero <= shape.zero) && shape.zero > 0,
);
const isWait = sign(
  0.5,
  (shape, all) => isLength(shape) && all.some((other) => isLength(other) && other.zero > shape.zero),
);

const isDirection = sign(0.9, ({ direction }) => direction >= most);
const isCategory = sign(0.7, (shape) => isWords(shape) && shape.category >= 0.5);
/** Replies give it away; else it is a text of several words that is seldom the same. */
const isSubject: Sign = ({ phrase, replyMark, distinct, address, time }) => {
  if (Math.max(address, time) >= most) return 0;
  if (replyMark > 0.05) return 0.7;
  return phrase >= 0.5 && distinct >= 0.5 ? 0.4 : 0;
};
const isCaseNumber = sign(0.6, ({ id, distinct, isCounter }) => isCounter || (id >= most && distinct >= 0.9));
const isCallId = sign(0.5, ({ id, distinct }) => id >= most && distinct >= 0.3);
const isMailId = sign(0.9, ({ messageId }) => messageId >= most);

/** The fields that values alone can show. */
export const valueSigns: { readonly [channel in Channel]: { readonly [field: string]: Sign } } = {
  mail: {
    time: isFirstTime,
    timeOfDay: isTimeOfDay,
    sender: isSender,
    recipients: isReceiver,
    subject: isSubject,
    direction: isDirection,
    messageId: isMailId,
  },
  phone: {
    time: isFirstTime,
    timeOfDay: isTimeOfDay,
    from: isCaller,
    dialled: isCalled,
    queue: isGroup,
    status: isOutcome,
    wait: isWait,
    talk: isTalk,
    callId: isCallId,
    direction: isDirection,
  },
  case: {
    received: isFirstTime,
    timeOfDay: isTimeOfDay,
    closed: isLastTime,
    caseNumber: isCaseNumber,
    category: isCategory,
    subject: isSubject,
    counterpart: sign(0.5, isParty),
    direction: isDirection,
  },
};
