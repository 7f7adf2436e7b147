import { lightColours } from '../charts/colours.js';

/**
 * Paper: A4, light colours, everything opened, repeated table heads, no heading last on a page.
 * `header` and `page` stand in the margins; both come from input and the catalogue of words.
 */
export function printStyle(header: string, page: { readonly word: string; readonly of: string }): string {
  const margin = `font: 8.5pt Arial, "Liberation Sans", sans-serif; color: ${lightColours.muted};`;
  return `
@page {
  size: A4; margin: 19mm 17mm;
  @top-left { content: ${cssText(header)}; ${margin} }
  @bottom-right { content: ${cssText(`${page.word} `)} counter(page) ${cssText(` ${page.of} `)} counter(pages); ${margin} }
}
@page :first { @top-left { content: none; } }
@media print {
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  :root { color-scheme: light; }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  .skip, .contents, .contents-short, .finder, .only-unit, .heard, thead button { display: none !important; }
  .printed { display: inline; }
  .page, main { max-width: none; padding: 0; }
  .columns { display: block; }
  .top { padding: 0 0 0.75rem; }
  h1 { font-size: 20pt; }
  .answer { font-size: 16pt; margin-bottom: 0.6rem; }
  .answer.second { font-size: 13pt; }
  .intro { font-size: 10.5pt; margin-bottom: 0.6rem; }
  .stats { margin: 1rem 0 0.6rem; }
  .stats b { font-size: 19pt; }
  .facts { gap: 0.4rem 1.6rem; margin-top: 0.9rem; font-size: 8.5pt; }
  main > section { margin-top: 1.6rem; padding-top: 1.6rem; }
  main > section:first-child { padding-top: 0.7rem; }
  main > section.new-page { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  h2, h3, h4, h5, caption, .drawn, summary, dt { break-after: avoid; break-inside: avoid; }
  h3 { margin-top: 1.2rem; }
  figure { margin: 1.2rem 0; }
  .chart, .stats, .note, .terms, .formula, .areas li, .steps > li, figcaption, tr { break-inside: avoid; }
  .chart + .chart + .chart { margin-top: 0.5rem; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  summary { list-style: none; color: var(--muted); }
  summary::-webkit-details-marker { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .scroll { overflow: visible; margin-bottom: 1rem; }
  .many-columns table { min-width: 0; }
  table, .many-columns table { font-size: 8.5pt; break-inside: avoid; }
  table.long { break-inside: auto; }
  thead { display: table-header-group; break-after: avoid; }
  tbody { break-before: avoid; }
  thead th { font-size: 8.5pt; }
  tbody tr:nth-child(-n+2) { break-after: avoid; }
  tbody tr:nth-last-child(-n+2) { break-before: avoid; }
  th, td { padding: 0.28rem 0.6rem 0.28rem 0; }
  .steps th, .steps td { padding-block: 0.08rem; }
  .steps .bar { padding-top: 0.3rem; }
  code { font-size: 7.5pt; }
  .definitions dt { margin-top: 0.4rem; }
  main > section:last-child .definitions > :nth-last-child(-n+5) { break-before: avoid; }
  .formula { margin-bottom: 0.4rem; padding-block: 0.4rem; }
  .areas li { padding: 0.6rem 0; }
  .page footer { break-before: avoid; break-inside: avoid; margin-top: 1.2rem; padding-top: 0.6rem; border-top-width: 1px; }
  main > section:first-child { font-size: 9.5pt; }
  main > section:first-child :is(p, figcaption, .drawn) { max-width: none; }
  main > section:first-child :is(p, h2, h3) { margin-bottom: 0.3rem; }
  main > section:first-child :is(h3, h4) { margin-top: 0.7rem; }
  main > section:first-child .answer { max-width: none; font-size: 14.5pt; }
  main > section:first-child .stats { margin: 0.6rem 0; }
  main > section:first-child figure { margin: 0.7rem 0; }
  main > section:first-child .chart { max-width: 140mm; margin-bottom: 0.3rem; }
  main > section:first-child figure > :is(figcaption, .fine) { display: inline; }
  main > section:first-child :is(.drawn, .fine, figcaption) { font-size: 8.5pt; margin-top: 0.2rem; }
  main > section:first-child .areas { margin: 0.4rem 0; }
  main > section:first-child .areas li { padding: 0.35rem 0; }
}
`;
}

/** A quoted CSS string in which every character that could mean something else is written as its code. */
function cssText(text: string): string {
  const characters = Array.from(text, (character) =>
    /[\p{L}\p{N} ,.–-]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${characters.join('')}"`;
}
