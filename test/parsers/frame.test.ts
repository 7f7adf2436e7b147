import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frames, MOST_LINES } from '../../src/parsers/table/frame.js';

function frame(text: string, columns = 3) {
  return [...frames([text], { delimiter: ';', columns: { least: columns, most: columns } })].map(
    ({ text: record, line, quotes }) => [line, record, quotes] as const,
  );
}

describe('frames', () => {
  it.each([
    ['LF', 'a;b;c\nd;e;f\n'],
    ['CRLF', 'a;b;c\r\nd;e;f\r\n'],
    ['CR', 'a;b;c\rd;e;f\r'],
    ['no last line end', 'a;b;c\nd;e;f'],
  ])('cuts at %s', (_case, text) => {
    expect(frame(text)).toEqual([
      [1, 'a;b;c', 'sound'],
      [2, 'd;e;f', 'sound'],
    ]);
  });

  it('counts physical lines through mixed line ends, blank lines and quoted line ends', () => {
    expect(frame('a;b;c\r\n\rd;"e\r\nf\ng";h\n\n  \ni;j;k')).toEqual([
      [1, 'a;b;c', 'sound'],
      [3, 'd;"e\r\nf\ng";h', 'sound'],
      [8, 'i;j;k', 'sound'],
    ]);
  });

  it.each([
    ['plain neighbours', 'a;"b;c\nd;e;f\ng;h;i\n', ['d;e;f', 'g;h;i']],
    ['a quoted neighbour', 'a;"b;c\nd;"e";f\ng;h;i\n', ['d;"e";f', 'g;h;i']],
    ['an empty quoted neighbour', 'a;"b;c\nd;"";f\ng;h;i\n', ['d;"";f', 'g;h;i']],
    ['a neighbour that quotes a delimiter', 'a;"b;c\nd;";e";f\ng;h;i\n', ['d;";e";f', 'g;h;i']],
    ['a neighbour over two lines', 'a;"b;c\nd;"x\ny";f\ng;h;i\n', ['d;"x\ny";f', 'g;h;i']],
    ['another one', 'a;"b;c\nd;"e;f\ng;h;i\n', ['g;h;i']],
  ])('loses one record to an unclosed quote beside %s', (_case, text, kept) => {
    expect(frame(text)[0]?.[2]).toBe('broken');
    expect(
      frame(text)
        .filter(([, , quotes]) => quotes === 'sound')
        .map(([, record]) => record),
    ).toEqual(kept);
  });

  it('does not believe a record of too many lines', () => {
    const body = Array.from({ length: MOST_LINES + 1 }, (_, index) => `rad ${index}`).join('\n');
    const found = frame(`a;"${body}";c\nd;e;f\n`);
    expect(found[0]).toEqual([1, 'a;"rad 0', 'broken']);
    expect(found.at(-1)).toEqual([MOST_LINES + 2, 'd;e;f', 'sound']);
  });

  it('tells a quote inside plain text from one that opens a field', () => {
    expect(frame('skärm 5";b;c\n "a;b" ;c;d')).toEqual([
      [1, 'skärm 5";b;c', 'stray'],
      [2, ' "a;b" ;c;d', 'sound'],
    ]);
  });

  it('gives the same frames however the text is cut into pieces', () => {
    const letter = fc.constantFrom('a', ';', '"', '\n', '\r', '\r\n', ' ', '""');
    const dialect = { delimiter: ';', columns: { least: 2, most: 2 } };
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (letters, size) => {
        const text = letters.join('');
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        );
        expect([...frames(pieces, dialect)]).toEqual([...frames([text], dialect)]);
      }),
      { numRuns: 300 },
    );
  });

  it('lets a line without end cost itself, whatever its length', () => {
    const piece = 'x'.repeat(1 << 20);
    const chunks = ['a;b;c\nd;"', ...Array<string>(20).fill(piece), '\ne;f;g\n'];
    const read = [...frames(chunks, { delimiter: ';', columns: { least: 3, most: 3 } })];
    expect(read.map(({ line, quotes }) => [line, quotes])).toEqual([
      [1, 'sound'],
      [2, 'broken'],
      [3, 'sound'],
    ]);
  });

  it.each([
    ['with as many fields as records have', 'a;b;c;d;e;f;g;"h', 'i;j;k;l;m;n;o;p', 'q";r;s;t;u;v;w;x', 8],
    ['that begins as they do', '2018-10-08;"b;c', '2018-10-09;e;f', 'g";h', 3],
  ])('does not believe a record that holds a line %s', (_case, first, inner, last, columns) => {
    expect(frame([first, inner, last].join('\n'), columns).map(([line]) => line)).toContain(2);
  });

  it('believes prose in quotes', () => {
    const prose = '2018-10-08;"Hej;\nI dag; den 8 oktober; kom\nslut";x';
    expect(frame(prose)).toEqual([[1, prose, 'sound']]);
  });
});
