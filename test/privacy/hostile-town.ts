import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A town in which strangers have named everything: units, boards, files, subjects, people. Every name tries to be
 * obeyed by some program that opens what is written of it.
 */

/** What each tries to be, and what it would do: set `ond` in a page, load from ond.example, count, or steer. */
export const payloads: readonly (readonly [what: string, text: string])[] = [
  ['a formula', '=HYPERLINK("http://ond.example";"klicka")'],
  ['a formula that runs a program', "=cmd|' /C calc'!A0"],
  ['a formula with plus', '+1+41'],
  ['a formula with minus', '-1+43'],
  ['a formula with at', '@SUM(40;2)'],
  ['a script', '<script>window.ond = 1</script>'],
  ['a picture', '"><img src="http://ond.example/x.png" onerror="window.ond = 2">'],
  ['a drawing', '</title></svg><svg onload="window.ond = 3">'],
  ['a style', '</style><script>window.ond = 4</script>'],
  ['the end of a comment', '--><script>window.ond = 5</script>'],
  ['the end of raw text', ']]><script>window.ond = 6</script>'],
  ['an entity', '&lt;b&gt;&#x3c;i&#x3e;'],
  ['a declaration', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;'],
  ['a link of Markdown', '[klicka](http://ond.example)'],
  ['a picture of Markdown', '![x](http://ond.example/x.png)'],
  ['a cell of Markdown', '| a | b |'],
  ['a heading of Markdown', '# Rubrik'],
  ['code of Markdown', '`` `x` ``'],
  ['an address of Markdown', '<http://ond.example>'],
  ['a command of GitHub', '::error file=x::ond'],
  ['a command of Azure', '##vso[task.setvariable variable=ond]1'],
  ['a command of a runner', '##[error]ond'],
  ['a path up', '../../ond'],
  ['a path up in Windows', '..\\..\\ond'],
  ['a path from the root', '/tmp/ond'],
  ['a device of Windows', 'CON'],
  ['a code of a page header', '&D&T&F&"ond"'],
  ['text that turns', '\u202egnp.exe\u202c och \u2066mer\u2069'],
  ['a colour of a terminal', '\u001b[31mröd\u001b[2J'],
  ['a link of a terminal', '\u001b]8;;http://ond.example\u0007klicka\u001b]8;;\u0007'],
  ['eight-bit steering', '\u009b2Jond'],
];

/** Characters that a name of a file may not hold on every system. */
const unfitForFiles = /[/\\:|"<>*?\p{Cc}]/gu;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const perUnit = 12;

/** So many persons write to each unit that its figures are published, every third in vain; the subject and the sender are of the unit's kind. */
function mailsTo(unit: number, text: string): string {
  const own = `enhet${unit}@ort.example`;
  const rows = Array.from({ length: perUnit }, (_, number) => {
    const day = String(8 + Math.floor(number / 3)).padStart(2, '0');
    const person = `=${number}+${unit}@hem.example`;
    const subject = quoted(`${text} ${number}`);
    const asked = `2018-10-${day} 09:0${number % 3}:00;${person};${own};${subject}`;
    const answer = quoted(`SV: ${text} ${number}`);
    return number % 3 === 2
      ? [asked]
      : [asked, `2018-10-${day} 15:0${number % 3}:00;${own};${person};${answer}`];
  });
  const none = `2018-10-12 10:00:00;noreply@hem.example;${own};${quoted(text)}`;
  const wrong = `${quoted(`${text} igår`)};x@hem.example;${own};Fel`;
  return ['Datum;Från;Till;Ämne', ...rows.flat(), none, wrong, ''].join('\n');
}

/** The folder of the town: a log for each payload, which is its name too as far as a file system takes it. */
export function putHostileTown(folder: string): void {
  mkdirSync(join(folder, 'loggar'));
  const units = payloads.map(([, text], unit) => `${quoted(text)};${quoted(text)};enhet${unit}@ort.example`);
  writeFileSync(join(folder, 'enheter.csv'), ['enhet;nämnd;värde', ...units, ''].join('\n'));
  for (const [unit, [, text]] of payloads.entries()) {
    const name = `${text.replaceAll(unfitForFiles, '_').replace(/^\.+/, '_').slice(0, 40)}${unit}.csv`;
    writeFileSync(join(folder, 'loggar', name), mailsTo(unit, text));
  }
  writeFileSync(join(folder, 'servicematning.yaml'), project);
}

const project = `municipality: ${JSON.stringify('=1+41<img src=http://ond.example/y.png onerror="window.ond = 7">&D')}
rules: norberg
period: 2018-W41..2018-W42
inputs: [{ files: loggar/* }]
organisation: enheter.csv
ownDomains: ort.example
background:
  - label: "=1+41 <script>window.ond = 8</script>"
    share: 80
    year: 2018
    source: "[klicka](http://ond.example)"
    method: "::error::ond"
`;
