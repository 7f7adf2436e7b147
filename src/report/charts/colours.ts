/** Colours by what they say. Contrast of every text colour on its ground is 4.5:1 or more. */
export interface Colours {
  readonly ground: string;
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly axis: string;
  readonly hair: string;
  readonly link: string;
  readonly met: string;
  readonly late: string;
  /** Lies over late, so that it is never told by its colour alone. */
  readonly stripe: string;
  readonly unanswered: string;
  readonly watch: string;
}

/** On paper, and on a screen where nothing else is asked for. */
export const lightColours: Colours = {
  ground: '#ffffff',
  panel: '#f2f6fa',
  ink: '#17202b',
  muted: '#4e5a68',
  axis: '#66727f',
  hair: '#d3dae2',
  link: '#0b4f94',
  met: '#2f6fb3',
  late: '#f0b35e',
  stripe: '#8a4e00',
  unanswered: '#8a1538',
  watch: '#8a4e00',
};

export const darkColours: Colours = {
  ground: '#10151b',
  panel: '#19222c',
  ink: '#e9eef3',
  muted: '#b0bbc7',
  axis: '#93a0ad',
  hair: '#36424f',
  link: '#8cc0f5',
  met: '#5fa4e6',
  late: '#7a5212',
  stripe: '#f5bd6b',
  unanswered: '#ff8fa8',
  watch: '#f5bd6b',
};

/** As variables of a style sheet. */
export function colourVariables(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
