import type { FileFinding } from '../../model/file-finding.js';
import type { InputFile, SharedRows } from '../../model/log-reading.js';

export interface FileFacts {
  readonly inputs: readonly InputFile[];
  readonly sharedRows: readonly SharedRows[];
}

/** What the files say of themselves: whether they are whole, and whether one is in another. By name of the file. */
export function fileFindings({ inputs, sharedRows }: FileFacts): readonly FileFinding[] {
  const files = [...inputs].sort((one, other) => compareNames(one.file, other.file));
  const twice = sameFiles(files);
  return [
    ...files.flatMap(cutFile),
    ...twice,
    ...overlaps(sharedRows, twice),
    ...files.flatMap(replacedBytes),
    ...unknownEvents(files),
    ...files.flatMap(oneIdManyMails),
  ];
}

function cutFile({ file, rows, cutAt }: InputFile): readonly FileFinding[] {
  if (cutAt === undefined) return [];
  const told = cutAt === 'told' ? ({ told: true } as const) : {};
  return [{ code: 'file-cut', file, rows, known: cutAt !== 'round', ...told }];
}

function replacedBytes({ file, replacedBytes: bytes = 0 }: InputFile): readonly FileFinding[] {
  return bytes === 0 ? [] : [{ code: 'replaced-bytes', file, bytes }];
}

function oneIdManyMails({ file, rowsOfOtherMails: rows }: InputFile): readonly FileFinding[] {
  return rows === undefined ? [] : [{ code: 'one-id-many-mails', file, rows }];
}

/** One finding for all files: the servers of an organisation write the same events. */
function unknownEvents(inputs: readonly InputFile[]): readonly FileFinding[] {
  const having = inputs.filter((input) => input.unknownEvents !== undefined);
  const steps = having.flatMap((input) => input.unknownEvents ?? []);
  const rows = steps.reduce((sum, step) => sum + step.rows, 0);
  const files = [...new Set(having.map(({ file }) => file))];
  const events = [...new Set(steps.flatMap(({ event }) => event ?? []))].toSorted();
  return rows === 0 ? [] : [{ code: 'unknown-events', files, events, rows }];
}

/** Each further file of the same bytes beside the first; several sheets of one workbook are one file. */
function sameFiles(files: readonly InputFile[]): readonly Extract<FileFinding, { code: 'same-file' }>[] {
  const firsts = new Map<string, InputFile>();
  return files.flatMap((one) => {
    const key = `${one.sha256} ${one.sheet ?? ''}`;
    const first = firsts.get(key);
    firsts.set(key, first ?? one);
    return first === undefined
      ? []
      : [{ code: 'same-file' as const, files: [first.file, one.file] as const }];
  });
}

/** What is said of a file need not be said again of its copy. */
function overlaps(
  sharedRows: readonly SharedRows[],
  twice: readonly { readonly files: readonly [string, string] }[],
): readonly FileFinding[] {
  const copies = new Set(twice.map(({ files: [, copy] }) => copy));
  return sharedRows
    .map((shared): SharedRows => ({ ...shared, files: inOrder(shared.files) }))
    .filter(({ files }) => !files.some((file) => copies.has(file)))
    .sort(
      (one, other) =>
        compareNames(one.files[0], other.files[0]) || compareNames(one.files[1], other.files[1]),
    )
    .map((shared) => ({ code: 'overlapping-files', ...shared }));
}

function inOrder([one, other]: readonly [string, string]): readonly [string, string] {
  return compareNames(one, other) <= 0 ? [one, other] : [other, one];
}

function compareNames(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
