import type { MarkName } from '../document/inline.js';
import type { Html } from '../markup.js';
import { html } from '../markup.js';
import { box, type Drawing, type Drawn, label, straight } from './drawing.js';
import { mark } from './marks.js';
import { textWidth } from './text-width.js';

/** What an entry shows before its words: a mark, a stroke of a line, or a box with a fill. */
export type KeySample =
  | { readonly kind: 'mark'; readonly mark: MarkName }
  | { readonly kind: 'line'; readonly look: string }
  | { readonly kind: 'box'; readonly look: string };

export interface KeyEntry {
  readonly sample: KeySample;
  readonly text: string;
}

export function markEntry(name: MarkName, text: string): KeyEntry {
  return { sample: { kind: 'mark', mark: name }, text };
}

/** Entries side by side, on a new line where they do not fit. */
export function drawKey(entries: readonly KeyEntry[], drawing: Drawing, top: number): Drawn {
  if (entries.length === 0) return { height: top - 8, marks: [] };
  const marks: Html[] = [];
  let [x, y] = [6, top + 8];
  for (const { sample, text } of entries) {
    const lead = sample.kind === 'line' ? 28 : 13;
    const width = lead + 3 + textWidth(text, drawing.textSize);
    if (x > 6 && x + width > drawing.width) [x, y] = [6, y + 21];
    marks.push(drawSample(sample, x, y));
    marks.push(label({ x: x + lead, y: y + 5, text }));
    x += width + (drawing.narrow ? 14 : 24);
  }
  return { height: y + 12, marks };
}

function drawSample(sample: KeySample, x: number, y: number): Html {
  switch (sample.kind) {
    case 'mark':
      return mark(sample.mark, { x, y });
    case 'line':
      return straight({ x1: x - 6, y1: y, x2: x + 22, y2: y }, sample.look);
    case 'box':
      return box({ x: x - 6, y: y - 6, width: 12, height: 12 }, html`class="${sample.look}"`);
  }
}
