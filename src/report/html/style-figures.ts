import { chartStyle } from '../charts/style.js';

/** Figures and tables. A state is always shape and word besides colour; late always has its stripes. */
export const figureStyle = `
figure { margin: 2.5rem 0; }
figure > h3, figure > h4 { margin: 0 0 0.25rem; max-width: 36rem; font-size: 1.1875rem; font-weight: 650; }
.drawn { margin-bottom: 1.125rem; font-size: 0.9375rem; line-height: 1.45; color: var(--muted); }
figcaption { max-width: 42.5rem; margin-top: 0.875rem; font-size: 0.9375rem; line-height: 1.5; color: var(--muted); }
figcaption b { color: var(--ink); font-weight: 650; }
figure > .fine { margin: 0.75rem 0 0; }
details { margin-top: 0.75rem; }
.groups { margin: 1.25rem 0 2rem; padding: 0.25rem 0; border-block: 1px solid var(--hair); }
.groups > summary { max-width: 100%; }
summary { width: fit-content; padding: 0.375rem 0; font-size: 0.9375rem; font-weight: 600; color: var(--link); cursor: pointer; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.chart.narrow { display: none; max-width: 26rem; }
@media screen and (max-width: 40rem) {
  .chart.wide { display: none; }
  .chart.narrow { display: block; }
}${chartStyle}.icon { width: 14px; height: 14px; margin-right: 0.4em; vertical-align: -1px; overflow: visible; }

.scroll { max-width: 100%; margin: 0.75rem 0 1.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
caption { padding-bottom: 0.5rem; text-align: left; font-weight: 650; }
caption b, caption span { display: block; position: sticky; left: 0; max-width: min(42.5rem, calc(100vw - 2.5rem)); font-weight: inherit; }
caption span { font-weight: 400; color: var(--muted); }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; }
tr > :last-child { padding-right: 0; }
thead th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; font-size: 0.875rem; font-weight: 650; }
tbody th { font-weight: 500; }
.figure { text-align: right; white-space: nowrap; }
thead .figure, .words { white-space: normal; }
thead .short { white-space: nowrap; }
.figure + :not(.figure) { padding-left: 0.5rem; }
.sum > * { border-top: 1.5px solid var(--ink); border-bottom: 0; font-weight: 650; }
.hidden-cell { color: var(--muted); }
.state { white-space: nowrap; }
.many-columns table { min-width: 42rem; font-size: 0.90625rem; }
@media screen and (min-width: 40.01rem) { .many-columns tbody th { min-width: 10.5rem; } }
.only-unit { margin: 1.25rem 0 -0.25rem; padding: 0.5rem 0.75rem; background: var(--panel); font-size: 0.9375rem; }
.only-unit button { margin-left: 0.5rem; padding: 0.125rem 0.5rem; font: inherit; color: var(--link); background: var(--ground); border: 1px solid var(--axis); border-radius: 0.25rem; cursor: pointer; }
@media screen {
  .other-unit { display: none; }
}
@media screen and (max-width: 40rem) {
  .scroll {
    background:
      linear-gradient(to left, var(--ground) 35%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to left, color-mix(in srgb, var(--axis) 40%, transparent), transparent) right / 0.75rem 100% no-repeat;
  }
  .scroll table, .many-columns table { font-size: 0.875rem; }
  .many-columns table { min-width: 35rem; }
  tr > :first-child:not([colspan]) { position: sticky; left: 0; min-width: 6.5rem; max-width: 9.5rem; background: var(--ground); hyphens: auto; }
  .steps tr > :first-child { position: static; max-width: none; }
}
thead button { all: unset; display: inline-block; min-width: 24px; min-height: 24px; font: inherit; cursor: pointer; text-decoration: underline dotted 1px; text-underline-offset: 0.25em; }
thead button:hover { text-decoration-style: solid; }
thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[aria-sort="ascending"] button::after { content: "\\a0↑"; content: "\\a0↑" / ""; }
[aria-sort="descending"] button::after { content: "\\a0↓"; content: "\\a0↓" / ""; }
.printed { display: none; }

.steps { max-width: none; margin: 1.25rem 0; padding: 0; list-style: none; }
.steps > li { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin: 0; padding: 1.125rem 0; border-top: 1px solid var(--hair); }
.steps > li:last-child { border-bottom: 1px solid var(--hair); }
.steps .total { flex: 0 0 10rem; }
.steps table { flex: 1 1 24rem; width: auto; min-width: 0; }
.steps .total b { display: block; font-size: 1.625rem; line-height: 1.15; letter-spacing: -0.015em; }
.steps .total strong, .steps .total span { display: block; line-height: 1.4; }
.steps .total span { font-size: 0.9375rem; color: var(--muted); }
.steps caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.steps th, .steps td { padding-block: 0.25rem; border-bottom: 0; font-weight: 400; }
.steps .sum > * { border-top: 1px solid var(--axis); font-weight: 650; }
.steps th { width: 100%; overflow-wrap: anywhere; }
.steps .bar { padding-top: 0.6rem; }
.plain-bar { display: block; width: 8.5rem; height: 8px; }
.agrees { margin-left: 0.4em; color: var(--link); white-space: nowrap; }
.differs { margin-left: 0.4em; color: var(--unanswered); white-space: nowrap; }
@media screen and (max-width: 40rem) {
  .steps .total { flex-basis: 100%; }
  .plain-bar { width: 4.5rem; }
}
@media screen and (max-width: 23rem) { .steps .bar { display: none; } }
@media (forced-colors: active) { .chart, .icon, .plain-bar { forced-color-adjust: none; background: var(--ground); } }
`;
