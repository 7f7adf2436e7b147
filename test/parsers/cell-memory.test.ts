import { describe, expect, it } from '@jest/globals';
import { type Column, label, RefusedCell } from '../../src/parsers/column.js';
import { createColumnReaders, detached } from '../../src/parsers/table/cell-memory.js';

function readersOf(column: Column<unknown>, noteClockChange = () => undefined) {
  const context = { zone: 'UTC', dateOrder: null, mailbox: null, noteClockChange } as const;
  return createColumnReaders({ header: ['x'], places: new Map([[column, 0]]) }, context);
}

/** Counts how often it is asked. */
function countedColumn() {
  const asked: (string | null)[] = [];
  const read: Column<string>['read'] = (text) => {
    asked.push(text);
    return `${text}!`;
  };
  return { asked, column: { headers: ['x'], isDate: false, read } };
}

describe('a column of a file', () => {
  it('is read once for each text that comes again', () => {
    const { asked, column } = countedColumn();
    const { read } = readersOf(column)(column);
    expect(['a', 'b', 'a', 'a'].map((text) => read(text))).toEqual(['a!', 'b!', 'a!', 'a!']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('is read anew where its texts seldom come again, and reads the same', () => {
    const { asked, column } = countedColumn();
    const { read } = readersOf(column)(column);
    for (let id = 0; id < 40_000; id += 1) expect(read(`id ${id}`)).toBe(`id ${id}!`);
    expect(['id 1', 'id 2', 'id 1'].map((text) => read(text))).toEqual(['id 1!', 'id 2!', 'id 1!']);
    expect(asked).toHaveLength(40_003);
  });

  it('tells what is to be noted as often as it stands there', () => {
    let noted = 0;
    const column: Column<string> = {
      headers: ['x'],
      isDate: false,
      read: (text, context) => {
        if (text === 'twice') context.noteClockChange();
        return text ?? '';
      },
    };
    const { read } = readersOf(column, () => {
      noted += 1;
    })(column);
    for (const text of ['twice', 'once', 'twice', 'once', 'twice']) read(text);
    expect(noted).toBe(3);
  });

  it('refuses a text as often as it stands there', () => {
    const column: Column<string> = {
      headers: ['x'],
      isDate: false,
      read: () => {
        throw new RefusedCell('unknown-value');
      },
    };
    const { read } = readersOf(column)(column);
    for (const text of ['a', 'a']) expect(() => read(text)).toThrow(RefusedCell);
  });

  it('says where it stands, and reads a missing one as such', () => {
    const [here, missing] = [label('Här'), label('Saknas')];
    const readers = readersOf(here);
    expect([readers(here).place, readers(missing).place]).toEqual([0, null]);
    expect([readers(here).read('text'), readers(missing).read('text')]).toEqual(['text', null]);
  });
});

describe('a detached text', () => {
  it.each([
    '',
    'kort',
    'en text som är längre än så',
    '  med blanksteg omkring  ',
    '🙂 först av fler än tolv tecken',
  ])('is the same: %j', (text) => {
    expect(detached(text)).toBe(text);
  });
});
