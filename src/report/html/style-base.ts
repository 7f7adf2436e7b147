import { colourVariables, darkColours, lightColours } from '../charts/colours.js';

/** Colours, type and layout. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  ${colourVariables(lightColours)}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    ${colourVariables(darkColours)}
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font-family: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  font-size: 1.0625rem; line-height: 1.59; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: 0.16em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; top: 0; }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; padding: 0.5rem 1rem; background: var(--ground); }
.heard { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.page { max-width: 68rem; margin-inline: auto; padding: 0 1.25rem 4rem; }

h1, h2, h3, h4, h5 { margin: 0; line-height: 1.2; letter-spacing: -0.012em; text-wrap: balance; }
h1 { font-size: clamp(1.94rem, 1.3rem + 2.6vw, 2.875rem); letter-spacing: -0.022em; max-width: 20em; }
h2 { font-size: clamp(1.5rem, 1.25rem + 1vw, 1.875rem); margin-bottom: 1rem; }
h3 { font-size: 1.25rem; font-weight: 650; margin: 2.5rem 0 0.5rem; }
h4, h5 { font-size: 1.0625rem; font-weight: 650; margin: 1.5rem 0 0.25rem; }
p, ul, ol, dl { max-width: 42.5rem; margin: 0 0 1rem; }
li { margin-bottom: 0.25rem; }
.fine { font-size: 0.9375rem; line-height: 1.5; color: var(--muted); }
.number { color: var(--muted); font-weight: 400; margin-right: 0.15em; }

.top { padding: 3.25rem 0 2rem; }
.kicker { margin-bottom: 0.5rem; font-size: 0.9375rem; font-weight: 600; color: var(--muted); }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; max-width: none; margin: 1.75rem 0 0; font-size: 0.9375rem; line-height: 1.4; }
.facts > div { max-width: 20rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; font-weight: 600; }

.contents { font-size: 0.9375rem; line-height: 1.35; }
.contents h2 { font-size: 0.9375rem; letter-spacing: 0; margin-bottom: 0.5rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { margin: 0; }
.contents a { display: flex; padding: 0.375rem 0; color: inherit; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents .number { flex: none; width: 1.75em; margin: 0; }
.contents-short { margin-bottom: 2rem; border-block: 1px solid var(--hair); }
.contents-short summary { padding: 0.75rem 0; }
main { max-width: 47.5rem; }
main > section { margin-top: 3.25rem; padding-top: 3.25rem; border-top: 1px solid var(--hair); }
main > section:first-child { margin-top: 0; padding-top: 1.125rem; border-top: 4px solid var(--ink); }
section:first-child > h2 { font-size: 1.0625rem; letter-spacing: 0; color: var(--muted); }
@media (min-width: 65rem) {
  .columns { display: grid; grid-template-columns: 13rem minmax(0, 47.5rem); column-gap: 4.5rem; }
  .side { position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); padding: 4px; margin: -4px; overflow: auto; }
  .contents-short { display: none; }
}
@media (max-width: 64.99rem) { .contents-side { display: none; } }
.finder { max-width: 26rem; margin: 1.5rem 0; font-size: 0.9375rem; line-height: 1.35; }
.finder label { display: block; margin-bottom: 0.375rem; font-weight: 650; }
.finder select { width: 100%; min-height: 2.5rem; padding: 0.375rem 0.5rem; font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--axis); border-radius: 0.25rem; text-overflow: ellipsis; }
.finder p { margin: 0.75rem 0 0; color: var(--muted); }
.finder ul { margin: 0; padding: 0; list-style: none; }
.finder a { display: block; padding: 0.25rem 0; }

.answer { max-width: 20em; margin-bottom: 1rem; font-size: clamp(1.625rem, 1.1rem + 2.2vw, 2.375rem); font-weight: 700; line-height: 1.18; letter-spacing: -0.02em; text-wrap: balance; }
.answer span { color: var(--muted); }
.answer.second { font-size: 1.375rem; }
.intro { font-size: 1.125rem; }
.stats { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1.5rem; max-width: none; margin: 2rem 0 1rem; padding: 0; list-style: none; }
.stats li { margin: 0; padding-left: 0.875rem; border-left: 6px solid var(--met); }
.stats .unanswered { border-color: var(--unanswered); }
.stats .late { border-color: var(--stripe); border-left-style: double; }
.stats strong, .stats b, .stats small { display: block; }
.stats strong { font-weight: 650; }
.stats b { font-size: 2.25rem; line-height: 1.15; letter-spacing: -0.02em; }
.stats small { font-size: 0.9375rem; line-height: 1.4; color: var(--muted); }
.areas { max-width: none; margin: 1rem 0 1.5rem; padding: 0; list-style: none; counter-reset: area; }
.areas li { display: grid; grid-template-columns: 2.25rem 1fr; margin: 0; padding: 1rem 0; border-top: 1px solid var(--hair); counter-increment: area; }
.areas li:last-child { border-bottom: 1px solid var(--hair); }
.areas li::before { content: counter(area); font-size: 1.5rem; font-weight: 700; line-height: 1.15; color: var(--unanswered); }
.areas h4, .areas h5, .areas p { margin: 0; }
.note { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--panel); }
.note > :last-child { margin-bottom: 0; }
.note.warning { border-left: 6px solid var(--watch); }
.lead { font-size: 1.1875rem; font-weight: 650; line-height: 1.35; }
.terms { max-width: 42.5rem; margin: 0 0 1.5rem; font-size: 0.9375rem; line-height: 1.45; }
.terms > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: 0.25rem 0; border-top: 1px solid var(--hair); }
.terms dt { color: var(--muted); }
.terms dd { margin: 0; }
.tag { margin-left: 0.35em; padding: 0 0.4em; border: 1px solid var(--axis); border-radius: 0.2rem; font-size: 0.8125rem; font-weight: 400; white-space: nowrap; }
.under { display: block; padding-left: 1.25em; font-weight: 400; }
.quote { margin: 0 0 1rem; padding-left: 1rem; border-left: 4px solid var(--hair); font-size: 1.125rem; }
.quote p { margin: 0; }
.definitions dt { margin-top: 0.75rem; font-weight: 650; }
.definitions dd { margin: 0; }
.formula { max-width: 42.5rem; margin: 0.25rem 0 0.75rem; padding: 0.75rem 1rem; background: var(--panel); overflow-x: auto; }
math { font-size: 1.25rem; }
code { font: 0.8125rem/1.4 ui-monospace, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.page footer { margin-top: 4rem; padding-top: 1.25rem; border-top: 4px solid var(--ink); }
@media screen and (max-width: 40rem) {
  .top { padding: 2rem 0 1.25rem; }
  .facts { flex-direction: column; }
  .stats { grid-template-columns: 1fr; gap: 1.125rem; }
  .terms > div { grid-template-columns: 1fr; }
  main > section { margin-top: 2.25rem; padding-top: 2.25rem; }
}
`;
