import { plainText } from '../markup.js';

/** Nothing to see, and what stands on both sides of it is no longer one word to whoever makes links of words. */
const joiner = '\u2060';

/** What GitHub and GitLab make a link, a mention or a picture of, though nothing marks it, and where it is parted. */
const unasked: readonly RegExp[] = [
  /@(?=\w)/g,
  /#(?=\d)/g,
  /\bGH-(?=\d)/gi,
  /:(?=\/\/)/g,
  /\bwww(?=\.)/gi,
  /:(?=[a-z+-][\w+-]*:)/gi,
];

/** Text without what could disturb the document or act on its own, on one line. */
function inertText(text: string): string {
  const line = plainText(text).replace(/[\t\n\r ]+/g, ' ');
  return unasked.reduce((safe, pattern) => safe.replace(pattern, (found) => found + joiner), line);
}

/** Text as Markdown that reads as it was written. */
export function markdownText(text: string): string {
  return inertText(text).replace(/[\\`*_[\]<>~$&#]/g, '\\$&');
}

/** Markdown that opens a paragraph, so that its first characters open no list and underline no heading. */
export function opening(markdown: string): string {
  return markdown
    .trim()
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text inside an element of HTML, which Markdown leaves as it is. */
export function markupText(text: string): string {
  return inertText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A string of the machine: as it is written, between marks that it does not hold. */
export function codeText(text: string): string {
  const line = plainText(text).replace(/[\t\n\r ]+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([marks]) => marks.length));
  const mark = '`'.repeat(longest + 1);
  return longest === 0 ? `${mark}${line}${mark}` : `${mark} ${line} ${mark}`;
}
