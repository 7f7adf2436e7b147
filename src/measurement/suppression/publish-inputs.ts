import type { HiddenCell, PublishedCell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { InputFile } from '../../model/log-reading.js';
import type { Result } from '../../model/result.js';
import { contactsIn } from '../cell.js';
import type { Group } from '../group.js';
import { FEWEST_SHOWN, isFew } from './table-cells.js';
import type { View } from './view.js';

/** What is told of the rows of files: of which files nothing is, and whether their sum is told. */
export interface ToldRows {
  readonly withheld: ReadonlySet<InputFile>;
  readonly tellsSum: boolean;
}

/**
 * A register has a row for each contact, so the rows of its files are counts of contacts; logs of mail and calls hold
 * all that was sent and received besides. Nothing is told of a register of few rows; of registers where their channel is
 * hidden; of several where a unit or week of theirs is. The balance tells the sum of all files: the smallest further
 * ones, logs too, are withheld where that would tell one of these, or all those of a hidden channel, and where that does
 * not help the sum is. A file without rows is nobody's.
 */
export function toldRows(inputs: Result['inputs'], view: View): ToldRows {
  const some = inputs.filter(({ rows }) => rows > 0);
  const secret = some.filter((file) => isSecret(file, inputs, view));
  let withheld: readonly InputFile[] = secret;
  const bySize = some.toSorted((one, other) => one.rows - other.rows);
  while (!isSafe(withheld, view)) {
    const next = bySize.find((file) => !withheld.includes(file) && isFurther(file, withheld, view));
    if (next === undefined) return { withheld: new Set(secret), tellsSum: false };
    withheld = [...withheld, next];
  }
  return { withheld: new Set(withheld), tellsSum: true };
}

function isNoRegister({ channel }: InputFile): boolean {
  return channel !== 'case';
}

function isSecret({ channel, rows }: InputFile, inputs: Result['inputs'], view: View): boolean {
  if (channel !== 'case') return false;
  if (isFew(rows)) return true;
  const hasSeveral = inputs.filter((other) => other.channel === channel).length > 1;
  return isChannelHidden(channel, view) || (hasSeveral && hasHiddenPart(view));
}

/** Whether a rule that judges contacts of the channel shows nothing of them: its logs may hold no others. */
export function isChannelHidden(channel: Channel, { rules, isShown }: View): boolean {
  return rules.some(({ rule, readings: [{ channels }] }) => {
    const isJudged = channels.some((one) => one.channel === channel && contactsIn(one.cell) > 0);
    return isJudged && (!isShown(rule, { by: 'whole' }) || !isShown(rule, { by: 'channel', channel }));
  });
}

/** Each board, unit or week may have a register of its own. */
function hasHiddenPart({ rules, isShown }: View): boolean {
  const channel: Channel = 'case';
  return rules.some(({ rule, account, readings: [{ units, weeks }] }) => {
    const parts: readonly Group[] = [
      ...units.filter(isOfChannel).map(({ unit }) => ({ by: 'unit-channel' as const, unit, channel })),
      ...weeks.filter(isOfChannel).map(({ week }) => ({ by: 'week-channel' as const, week, channel })),
    ];
    const hasFew = account.some(({ counts }) => isFew(counts.received));
    return hasFew || parts.some((part) => !isShown(rule, part));
  });

  function isOfChannel(group: { readonly channels: readonly { readonly channel: Channel }[] }): boolean {
    return group.channels.some((one) => one.channel === channel);
  }
}

/** Whether the sum of what is withheld leaves each file open, and all those of a hidden channel together. */
function isSafe(withheld: readonly InputFile[], view: View): boolean {
  return (
    withheld.every((file) => withheld.some((other) => other !== file && canTrade(file, other))) &&
    isOfSeveral(withheld, view)
  );
}

function isOfSeveral(withheld: readonly InputFile[], view: View): boolean {
  return withheld.length === 0 || withheld.some(isNoRegister) || !isChannelHidden('case', view);
}

/** A file that is no register, where hidden registers are all that is withheld. */
function isFurther(file: InputFile, withheld: readonly InputFile[], view: View): boolean {
  return isOfSeveral(withheld, view) || isOfSeveral([...withheld, file], view);
}

/** Whether one of them could have a row more and the other one less, as far as a reader knows who knows what few is. */
function canTrade(one: InputFile, other: InputFile): boolean {
  return (canGrow(one) && canShrink(other)) || (canShrink(one) && canGrow(other));
}

function canGrow(file: InputFile): boolean {
  return isNoRegister(file) || file.rows !== FEWEST_SHOWN - 1;
}

function canShrink(file: InputFile): boolean {
  return file.rows > (isNoRegister(file) || isFew(file.rows) ? 1 : FEWEST_SHOWN);
}

export function publishInput(file: InputFile, { withheld }: ToldRows): InputFile<PublishedCell> {
  if (!withheld.has(file)) return file;
  const hidden: HiddenCell = { hidden: !isNoRegister(file) && isFew(file.rows) ? 'few' : 'protects' };
  return { ...file, rows: hidden, first: null, last: null };
}
