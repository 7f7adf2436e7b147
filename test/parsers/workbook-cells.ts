import { declaration, sheetOf, stringsOf, type WrittenParts } from './workbook-parts.js';

export const strings = stringsOf(
  [
    '<si><t>Ämne &amp; &lt;svar&gt; &#229;&#xE4;&#10;ö</t></si>',
    '<si><t xml:space="preserve"> med rum </t></si>',
    '<si><r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/></rPr><t>fet</t></r><r><t xml:space="preserve"> stil</t></r></si>',
    '<si><t/></si>',
    '<si><t></t></si>',
    '<si><t>&amp;amp; 😀</t></si>',
    '<si><r><t></t></r></si>',
  ].join(''),
);

export const styles = `${declaration}<styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm;@"/><numFmt numFmtId="165" formatCode="0.00\\ &quot;dagar&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/></border></borders><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22"><alignment wrapText="1"/></xf><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="21"/><xf numFmtId="49"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;

export const plainCells: readonly (readonly [form: string, cell: string])[] = [
  ['a shared text', '<c r="B2" t="s"><v>0</v></c>'],
  ['a shared text with space', '<c r="B2" s="7" t="s"><v>1</v></c>'],
  ['a shared text of runs', '<c t="s" s="1" r="B2"><v>2</v></c>'],
  ['a shared text of none', '<c r="B2" t="s"><v>3</v></c>'],
  ['a shared text that is empty', '<c r="B2" t="s"><v>4</v></c>'],
  ['a shared text with references to references', '<c r="B2" t="s"><v>5</v></c>'],
  ['a shared run without text', '<c r="B2" t="s"><v>6</v></c>'],
  ['a shared text that is not there', '<c r="B2" t="s"><v>77</v></c>'],
  ['a text in the cell', '<c r="B2" t="inlineStr"><is><t>Hål i gatan &amp;amp; &amp;lt;</t></is></c>'],
  ['a text with space', '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> a\nb </t></is></c>'],
  ['an empty text', '<c r="B2" t="inlineStr"><is><t/></is></c>'],
  ['no text', '<c r="B2" t="inlineStr"><is/></c>'],
  ['a text as a value', '<c r="B2" t="str"><v>info@k.example</v></c>'],
  ['an integer', '<c r="B2"><v>701740605</v></c>'],
  ['a fraction', '<c r="B2" t="n"><v>-0.10000000000000001</v></c>'],
  ['a large number', '<c r="B2" s="0"><v>1.2E+25</v></c>'],
  ['a date', '<c r="B2" s="1"><v>43381</v></c>'],
  ['a date and time', '<c r="B2" s="2"><v>43381.416805555556</v></c>'],
  ['a date and time of its own format', '<c s="3" r="B2"><v>43381.999994212965</v></c>'],
  ['a number with a word', '<c r="B2" s="4"><v>2.5</v></c>'],
  ['a duration', '<c r="B2" s="5"><v>1.0416666666666667</v></c>'],
  ['a time of day', '<c r="B2" s="6"><v>0.5</v></c>'],
  ['a style that is not there', '<c r="B2" s="99"><v>5</v></c>'],
  ['true', '<c r="B2" t="b"><v>1</v></c>'],
  ['false', '<c r="B2" t="b"><v>0</v></c>'],
  ['an error', '<c r="B2" t="e"><v>#DIV/0!</v></c>'],
  ['nothing', '<c r="B2" s="3"/>'],
  ['nothing, with a space', '<c r="B2" s="3" />'],
  ['an empty cell', '<c r="B2"></c>'],
  ['an empty number', '<c r="B2"><v></v></c>'],
  ['no number', '<c r="B2"><v/></c>'],
  ['a formula that gave a number', '<c r="B2" s="4"><f>SUM(A1:A9)</f><v>12.5</v></c>'],
  ['a formula that gave 0', '<c r="B2"><f>A1</f><v>0</v></c>'],
  ['a formula that gave a date', '<c r="B2" s="3"><f>A1+2</f><v>43383.5</v></c>'],
  ['a formula that gave a text', '<c r="B2" t="str"><f>A1&amp;"x"</f><v>Missat &amp;amp;</v></c>'],
  ['a formula that gave true', '<c r="B2" t="b"><f>A1</f><v>1</v></c>'],
  ['a formula that failed', '<c r="B2" t="e"><f>A1</f><v>#REF!</v></c>'],
  ['a formula that gave nothing', '<c r="B2"><f>A1</f><v></v></c>'],
  ['a formula not worked out', '<c r="B2"><f>A1</f></c>'],
  ['a formula of others', '<c r="B2"><f t="shared" si="0"/><v>0</v></c>'],
  ['the first of such formulas', '<c r="B2"><f t="shared" ref="B2:B9" si="0">A2*2</f><v>8</v></c>'],
];

export const oddCells: readonly (readonly [form: string, cell: string])[] = [
  ['no place', '<c t="n"><v>5</v></c>'],
  ['a place twice', '<c r="B2" r="C2"><v>5</v></c>'],
  ['a column too far', '<c r="XFE2"><v>5</v></c>'],
  ['another attribute', '<c r="B2" cm="1"><v>5</v></c>'],
  ['other quotes', "<c r='B2'><v>5</v></c>"],
  ['a prefix', '<x:c r="B2"><x:v>5</x:v></x:c>'],
  ['a comment', '<c r="B2"><!-- --><v>5</v></c>'],
  ['text beside the text', '<c r="B2" t="str"><v>a</v> b</c>'],
  ['a CDATA section', '<c r="B2" t="str"><v><![CDATA[a]]></v></c>'],
  ['an instruction', '<c r="B2"><?a b?><v>5</v></c>'],
  ['an unknown reference', '<c r="B2" t="str"><v>&aring;</v></c>'],
  ['a reference to no sign', '<c r="B2" t="str"><v>&#0;</v></c>'],
  ['a stray &', '<c r="B2" t="str"><v>a & b</v></c>'],
  ['the end of a CDATA section', '<c r="B2" t="str"><v>a]]></v></c>'],
  ['a line end with CR', '<c r="B2" t="str"><v>a\r\nb</v></c>'],
  ['a sign that is forbidden', '<c r="B2" t="str"><v>a\u0001b</v></c>'],
  ['a number that is none', '<c r="B2"><v>5 st</v></c>'],
  ['a date too far away', '<c r="B2" s="1"><v>1e300</v></c>'],
  ['no date', '<c r="B2" s="1"><v></v></c>'],
  ['runs in the cell', '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'],
  ['a reading of the text', '<c r="B2" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c>'],
  ['an unknown kind', '<c r="B2" t="x"><v>5</v></c>'],
  ['a date as text', '<c r="B2" t="d"><v>2018-10-08</v></c>'],
  ['two values', '<c r="B2"><v>5</v><v>6</v></c>'],
  ['a value before its formula', '<c r="B2"><v>5</v><f>A1</f></c>'],
  ['a shared formula result', '<c r="B2" t="s"><f>A1</f><v>0</v></c>'],
  ['an end that is missing', '<c r="B2"><v>5</v>'],
];

export function withCell(cell: string): WrittenParts {
  const row = `<row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>0</v></c>${cell}</row>`;
  return { sheet: sheetOf(`${row}<row r="3"><c r="C3"><v>3</v></c></row>`), strings, styles };
}
