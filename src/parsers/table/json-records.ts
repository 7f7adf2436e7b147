/** A record of a JSON file; null where what stands there is none, or ends too early. */
export type JsonRecord = ReadonlyMap<string, string> | null;

export interface JsonRecords {
  readonly records: Iterable<JsonRecord>;
  /** True, once all records are read, where the file says that there are more, or ends before its list does. */
  readonly isCut: () => boolean;
}

/** What Graph writes around a page of records: `"@odata.nextLink": "…"`; the older OData has no `@`. */
const plainValue = String.raw`(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)`;
const pageHead = String.raw`\[?\s*\{(?:\s*"(?:@|odata\.)[^"\\]*"\s*:\s*${plainValue}\s*,)*\s*"value"\s*:\s*\[`;
const pageTail = String.raw`\](?:\s*,\s*"[^"\\]*"\s*:\s*${plainValue})*\s*\}?\s*[,\]]?`;

const startOfList = new RegExp(`^(?:${pageHead}|\\[)?\\s*(?=[{\\]])`);
const betweenLists = new RegExp(`^${pageTail}\\s*(?:${pageHead}|\\[)?\\s*$`);
const firstKey = /^\{\s*("(?:[^"\\]|\\.)*")\s*:/;
const linkToMore = /"(?:@?odata\.)?nextLink"/g;
const texts = /"(?:[^"\\]|\\.)*"/g;

/** True for text that begins as a list of objects, a page of Graph's, or an object on each line. */
export function isJson(start: string): boolean {
  return /^\s*(?:\[\s*\]\s*$|(?:\[\s*)?\{\s*["}])/.test(start);
}

/**
 * The objects of a list, of pages of lists, or one after the other. Where one of them is damaged, the next is found
 * by the key that the first begins with, so that it is lost alone.
 */
export function readJsonRecords(chunks: Iterable<string>): JsonRecords {
  const seen = { links: 0, pages: 0, begun: 0, ended: 0 };
  const note = (text: string) => {
    const plain = text.replace(texts, '');
    seen.links += text.match(linkToMore)?.length ?? 0;
    seen.pages += text.match(/"value"\s*:\s*\[/g)?.length ?? 0;
    seen.begun += plain.split('[').length - 1;
    seen.ended += plain.split(']').length - 1;
  };
  return {
    records: readPieces(pieces(chunks, note), note),
    isCut: () => seen.ended < seen.begun || (seen.links > 0 && seen.links >= seen.pages),
  };
}

/** No mail is longer; what does not end must not be held as one. */
const LONGEST_RECORD = 1 << 25;

/** The file cut where records seem to begin; the first piece begins with the first record. */
function* pieces(chunks: Iterable<string>, note: (text: string) => void): Generator<string> {
  let text = '';
  let begins: RegExp | null = null;
  for (const chunk of chunks) {
    text += chunk;
    if (begins === null) {
      text = text.trimStart();
      const start = startOfList.exec(text)?.[0] ?? '';
      note(start);
      text = text.slice(start.length);
      begins = new RegExp(`\\{\\s*${escaped(firstKey.exec(text)?.[1] ?? '"')}`, 'g');
    }
    begins.lastIndex = 1;
    for (let next = begins.exec(text); next !== null; next = begins.exec(text)) {
      yield text.slice(0, next.index);
      text = text.slice(next.index);
      begins.lastIndex = 1;
    }
    if (text.length <= LONGEST_RECORD) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Objects within a record may begin as records do: so many pieces may be of one. */
const MOST_PIECES = 50;

function* readPieces(all: Iterable<string>, note: (text: string) => void): Generator<JsonRecord> {
  let open: readonly string[] = [];
  for (const piece of all) open = yield* settle([...open, piece], MOST_PIECES, note);
  yield* settle(open, 0, note);
}

/** Reads what the pieces hold; gives them back where a record is not over and there may be more of it. */
function* settle(
  held: readonly string[],
  most: number,
  note: (text: string) => void,
): Generator<JsonRecord, readonly string[]> {
  let open = held;
  while (open.length > 0) {
    const text = open.join('');
    const whole = readValues(text);
    if (!whole.isOpen) {
      note(whole.around);
      yield* whole.records;
      return [];
    }
    if (open.length <= most && text.length <= LONGEST_RECORD) return open;
    const [first = '', ...others] = open;
    yield* readValues(first).records;
    yield null;
    open = others;
  }
  return [];
}

interface Values {
  readonly records: readonly JsonRecord[];
  /** The last of them is not over. */
  readonly isOpen: boolean;
  /** What stands between this list and the next. */
  readonly around: string;
}

function readValues(text: string): Values {
  const records: JsonRecord[] = [];
  let at = afterSeparators(text, 0);
  while (at < text.length) {
    if (text[at] !== '{') {
      const around = text.slice(at);
      if (betweenLists.test(around.replace(/\s+/g, ' '))) return { records, isOpen: false, around };
      return { records: [...records, null], isOpen: false, around: '' };
    }
    const end = endOfObject(text, at);
    if (end === null) return { records, isOpen: true, around: '' };
    records.push(recordOf(text.slice(at, end)));
    at = afterSeparators(text, end);
  }
  return { records, isOpen: false, around: '' };
}

function afterSeparators(text: string, from: number): number {
  let at = from;
  while (/[\s,]/.test(text[at] ?? '')) at += 1;
  return at;
}

const marks = /["\\{}]/g;

/** Just after the brace that closes the object; null where none does. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0;
  let isText = false;
  marks.lastIndex = from;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') isText = !isText;
    else if (mark === '\\') marks.lastIndex += 1;
    else if (!isText) depth += mark === '{' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return null;
}

const longNumber = /\d{16}/;
const textOrLongNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

function quoted(found: string): string {
  return found.startsWith('"') ? found : `"${found}"`;
}

function recordOf(text: string): JsonRecord {
  // A number of so many digits is an id, and would lose the last of them.
  const kept = longNumber.test(text) ? text.replace(textOrLongNumber, quoted) : text;
  try {
    return new Map(cellsOf(JSON.parse(kept), ''));
  } catch {
    return null;
  }
}

const DEEPEST = 8;

/** Cells by path: `from/emailAddress/address`. A list is one cell, as JSON. */
function cellsOf(value: unknown, path: string, depth = 0): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [[path, '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (Array.isArray(value) || depth === DEEPEST) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    cellsOf(inner, path === '' ? key : `${path}/${key}`, depth + 1),
  );
}
