import { shareOf } from '../../src/measurement/share.js';
import { reasons } from '../mutate/reasons.js';
import { type Change, type RoomResult, readResults, rooms } from '../mutate/results.js';
import { table, withPart } from './page-part.js';

const { rooms: recorded, seed } = readResults();

/** What the tests of each room noticed, in `docs/assurance.md`. */
export function assurancePage(): string {
  const rows = rooms.flatMap((room) => {
    const result = recorded[room];
    return result === undefined ? [] : [[`\`src/${room}/\``, ...cellsOf(result)]];
  });
  const heads = ['room', 'mutants', 'tried', 'noticed at first', '95 % interval', 'noticed now', 'survivors'];
  return withPart('assurance.md', table(heads, rows));
}

function cellsOf({ mutants, drawn, killedAtFirst, killed, survivors }: RoomResult): readonly string[] {
  const first = shareOf(killedAtFirst, drawn);
  const now = shareOf(killed, drawn);
  if (first === null || now === null) throw new Error('no mutant was tried');
  const interval = `${percent(first.low)}–${percent(first.high)}`;
  return [
    ...[String(mutants), String(drawn), `${killedAtFirst} (${percent(first.value)})`, interval],
    ...[`${killed} (${percent(now.value)})`, String(survivors.length)],
  ];
}

/** Every change that no test of its room noticed, with the reason where somebody has looked at it: `docs/mutants.md`. */
export function mutantsPage(): string {
  const parts = rooms.map((room) => {
    const survivors = recorded[room]?.survivors ?? [];
    const rows = survivors.map((survivor) => [placeOf(survivor), code(survivor), reasonOf(survivor)]);
    return `\n## ${room}\n\n${table(['where', 'change', 'why no test notices'], rows)}`;
  });
  return `# Surviving mutants\n\n${introduction}${parts.join('')}`;
}

const introduction = `What the tests of a room do not notice when it is changed, of what was drawn with the seed \`${seed}\`. Lines are those of
that day. In \`calendar\` and \`rules\` every survivor has been looked at. Made by \`npm run docs:generate\` from
\`scripts/mutate/results.json\` and \`scripts/mutate/reasons.ts\`; how it is done again stands in
[assurance.md](assurance.md).
`;

/** Why this survivor needs no test; null where nobody has said. */
export function reasonFor({ file, original, replacement }: Change): string | null {
  const known = reasons.find(
    (reason) =>
      reason.file === file && reason.original === flat(original) && reason.replacement === flat(replacement),
  );
  return known?.why ?? null;
}

function reasonOf(survivor: Change): string {
  return reasonFor(survivor) ?? (survivor.isReached ? 'not looked at' : 'no test of the room runs it');
}

function placeOf({ file, line }: Change): string {
  return `${file.replace(/^src\//, '')}:${line}`;
}

function code({ original, replacement }: Change): string {
  return `${quoted(original)} → ${quoted(replacement)}`;
}

function quoted(text: string): string {
  const line = flat(text);
  const short = line.length > 90 ? `${line.slice(0, 89)}…` : line;
  return `<code>${short
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[|`*_[\]\\]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}

/** On one line, however it is broken in the source. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
