function steps(scale: 'warm' | 'cool'): string {
  return [0, 1, 2, 3, 4].map((step) => `.${scale}${step} { fill: var(--${scale}${step}); }\n`).join('');
}

/**
 * How the marks of a drawing look: the classes that the drawing functions give them. Colours are variables, set
 * from `colours.ts` by whoever shows the drawing; late always has its stripes. What shines through says so of its
 * stroke or its fill: a mark with an opacity of its own is drawn apart and laid on, which costs a whole picture.
 */
export const chartStyle = `
.chart text { fill: var(--ink); font-size: 14px; }
.chart .small { font-size: 13px; }
.chart.narrow text { font-size: 13px; }
.chart.narrow .small { font-size: 12px; }
.chart .large { font-size: 16px; }
.chart .bold { font-weight: 650; }
.chart .muted { fill: var(--muted); font-size: 14px; }
.chart.narrow .muted { font-size: 13px; }
.chart .muted.small { font-size: 13px; }
.chart.narrow .muted.small { font-size: 12px; }
.halo { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
.grid { stroke: var(--hair); }
.rule { stroke: var(--axis); }
.track { stroke: var(--hair); stroke-dasharray: 1 4; }
.target { stroke: var(--ink); stroke-width: 1.75; }
.reference { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 4; }
.fill-met { fill: var(--met); }
.fill-late { fill: var(--late); }
.fill-unanswered { fill: var(--unanswered); }
.stripe { stroke: var(--stripe); stroke-width: 2.2; }
.met { --mark: var(--met); }
.unanswered { --mark: var(--unanswered); }
.watch { --mark: var(--watch); }
.plain { --mark: var(--muted); }
.interval { stroke: var(--mark); stroke-width: 3; stroke-linecap: round; stroke-opacity: 0.55; }
.band { fill: var(--mark); fill-opacity: 0.18; }
.mark { fill: var(--mark); stroke: var(--ground); stroke-width: 1.25; }
.mark.hollow { fill: var(--ground); stroke: var(--mark); stroke-width: 2.5; }
.stroke { fill: none; stroke: var(--mark); stroke-width: 2.5; stroke-linejoin: round; }
.stroke.watch { stroke-dasharray: 9 3; }
.stroke.plain { stroke-dasharray: 2 3 8 3; }
.stroke.open { stroke-dasharray: 2 4; }
.deadline { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 3; }
.guide { fill: none; stroke: var(--axis); stroke-dasharray: 2 3; }
.limit-95 { fill: none; stroke: var(--axis); stroke-width: 1.5; stroke-dasharray: 5 4; }
.limit-998 { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.funnel { fill: var(--panel); }
${steps('warm')}${steps('cool')}.unseen { fill: var(--panel); stroke: var(--hair); }
.chart .on-low { fill: var(--onLow); }
.chart .on-high { fill: var(--onHigh); }
`;
