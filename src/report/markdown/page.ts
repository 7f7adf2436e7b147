import type { ReportDocument, Section } from '../document/report-document.js';
import type { Words } from '../words/words.js';
import { blocks, facts } from './blocks.js';
import { markdownText } from './escape.js';

/** GitHub shows no summary of a job that is longer than 1 MiB; others may write to it too. */
const mostBytes = 1_000_000;

/**
 * The whole document, `first` before its sections. What is too long for a job's summary loses its last sections,
 * which are named instead.
 */
export function page(document: ReportDocument, first: string, words: Words): string {
  const { title, kicker, footer } = document;
  const head = [`# ${markdownText(title)}`, markdownText(kicker), facts({ items: document.facts }), first];
  const sections = document.sections.map((part) => section(part, words));
  const room = mostBytes - bytesOf([...head, footer].join('\n\n')) - roomForTitles(document.sections);
  const fitting = sections.slice(0, fittingCount(sections, room));
  const leftOut = document.sections.slice(fitting.length).map((part) => part.title);
  const said = leftOut.length === 0 ? '' : markdownText(words.gates.gateWords.leftOut(leftOut));
  const parts = [...head, ...fitting, said, '---', markdownText(footer)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section({ title, number, blocks: content }: Section, words: Words): string {
  const numbered = number === '' ? title : `${number} ${title}`;
  return `## ${markdownText(numbered)}\n\n${blocks(content, words)}`;
}

/** How many of the first sections have room together. */
function fittingCount(sections: readonly string[], room: number): number {
  let used = 0;
  const tooFar = sections.findIndex((text) => {
    used += bytesOf(text) + 2;
    return used > room;
  });
  return tooFar === -1 ? sections.length : tooFar;
}

/** More than enough for the sentence that names the sections that are left out. */
function roomForTitles(sections: readonly Section[]): number {
  return 1_000 + 4 * bytesOf(sections.map(({ title }) => title).join(', '));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
