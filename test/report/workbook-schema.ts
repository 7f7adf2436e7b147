import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { descendants, type Element, xmlTree } from './xml-tree.js';

/** Children of `worksheet` in the order that ECMA-376 part 1, 18.3.1.99 gives them; of `workbook`, 18.2.27. */
const orders: { readonly [root: string]: readonly string[] } = {
  worksheet: [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
    ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
    ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
    ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
    ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
    ...['legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
  ],
  workbook: [
    ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
    ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
    ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'extLst'],
  ],
  styleSheet: [
    ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
    ...['tableStyles', 'colors', 'extLst'],
  ],
};

interface Book {
  readonly parts: ReadonlyMap<string, Element>;
  /** How many there are of what cells refer to by number. */
  readonly strings: number;
  readonly styles: number;
  readonly marks: number;
}

/** What Excel would want to repair, or show otherwise than it is meant; none where all is well. */
export function workbookMistakes(bytes: Uint8Array): readonly string[] {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(files.map(([name, content]) => [name, xmlTree(name, strFromU8(content))]));
  const count = (part: string, name: string): number =>
    childrenOf(parts.get(part), name).flatMap(({ children }) => children).length;
  const book: Book = {
    parts,
    strings: childrenOf(parts.get('xl/sharedStrings.xml'), null).length,
    styles: count('xl/styles.xml', 'cellXfs'),
    marks: count('xl/styles.xml', 'dxfs'),
  };
  return [
    ...partMistakes(parts),
    ...sheetNameMistakes(parts.get('xl/workbook.xml')),
    ...[...parts].flatMap(([name, root]) => [
      ...orderMistakes(root).map((mistake) => `${name}: ${mistake}`),
      ...(root.name === 'worksheet' ? sheetMistakes(root, book) : []).map((mistake) => `${name}: ${mistake}`),
    ]),
  ];
}

function childrenOf(element: Element | undefined, name: string | null): readonly Element[] {
  return (element?.children ?? []).filter((child) => name === null || child.name === name);
}

/** Every part has a type, and every relation leads to a part. */
function partMistakes(parts: ReadonlyMap<string, Element>): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  const typed = new Set(
    childrenOf(types, 'Override').map(({ attributes }) => attributes.get('PartName')?.slice(1)),
  );
  const untyped = [...parts.keys()].filter((name) => /^xl\/.*\.xml$/.test(name) && !typed.has(name));
  const missing = [...parts].flatMap(([name, root]) =>
    name.endsWith('.rels') ? root.children.map((relation) => target(name, relation)) : [],
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...[...typed, ...missing]
      .filter((name) => name === undefined || !parts.has(name))
      .map((name) => `no part ${name}`),
  ];
}

function target(rels: string, { attributes }: Element): string {
  const to = attributes.get('Target') ?? '';
  return to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(posix.dirname(rels)), to);
}

function sheetNameMistakes(workbook: Element | undefined): readonly string[] {
  const sheets = childrenOf(workbook, 'sheets').flatMap(({ children }) => children);
  const names = sheets.map(({ attributes }) => attributes.get('name') ?? '');
  const defined = childrenOf(workbook, 'definedNames').flatMap(({ children }) => children);
  const absolute =
    /^(?:&apos;[^:]+&apos;!\$(?:[A-Z]+\$\d+:\$[A-Z]+\$\d+|[A-Z]+:\$[A-Z]+|\d+:\$\d+)(?:,|$))+$/;
  return [
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]|^$|^'|'$/.test(name))
      .map((name) => `sheet name ${name}`),
    ...names
      .filter((name, index) => names.map(lower).indexOf(lower(name)) !== index)
      .map((name) => `two sheets ${name}`),
    ...defined.filter(({ text }) => !absolute.test(text)).map(({ text }) => `${text} follows the cursor`),
    ...(childrenOf(workbook, 'bookViews').length === 1 ? [] : ['no view of the workbook']),
  ];
}

function lower(name: string): string {
  return name.toLowerCase();
}

function orderMistakes(root: Element): readonly string[] {
  const order = orders[root.name];
  if (order === undefined) return [];
  const places = root.children.map(({ name }) => order.indexOf(name));
  return root.children.flatMap(({ name }, index) => {
    const place = places[index] ?? -1;
    return place < 0 || place < (places[index - 1] ?? 0) ? [`${name} stands where it may not`] : [];
  });
}

function sheetMistakes(root: Element, book: Book): readonly string[] {
  const rows = childrenOf(root, 'sheetData').flatMap(({ children }) => children);
  const numbers = rows.map(({ attributes }) => Number(attributes.get('r')));
  return [
    ...numbers
      .filter((number, index) => number <= (numbers[index - 1] ?? 0))
      .map((number) => `row ${number} again`),
    ...rows.flatMap((row) => row.children.flatMap((cell) => cellMistakes(cell, row, book))),
    ...descendants(root)
      .filter(({ name, attributes }) => name === 'cfRule' && !(Number(attributes.get('dxfId')) < book.marks))
      .map(() => 'a mark without style'),
  ];
}

function cellMistakes(cell: Element, row: Element, book: Book): readonly string[] {
  const { attributes } = cell;
  const at = attributes.get('r') ?? '';
  const type = attributes.get('t') ?? 'n';
  const value = childrenOf(cell, 'v')[0]?.text ?? null;
  const mistakes = [
    [at.replace(/^[A-Z]+/, '') !== row.attributes.get('r'), 'stands in another row'],
    [Number(attributes.get('s') ?? 0) >= book.styles, 'has a style that there is none of'],
    [!['n', 's', 'str'].includes(type), `is of type ${type}`],
    [type === 's' && !(Number(value) < book.strings), 'has a text that there is none of'],
    [type === 'n' && value !== null && !Number.isFinite(Number(value)), `is no number: ${value}`],
    [childrenOf(cell, 'f').length > 0 && value === null, 'has a formula and nothing to show'],
  ] as const;
  return mistakes.flatMap(([isSo, what]) => (isSo ? [`${at} ${what}`] : []));
}
