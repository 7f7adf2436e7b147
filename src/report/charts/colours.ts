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
  /** Five steps from little to much, warm for what departs and cool for how many, and text on the first three and the last two. */
  readonly warm0: string;
  readonly warm1: string;
  readonly warm2: string;
  readonly warm3: string;
  readonly warm4: string;
  readonly cool0: string;
  readonly cool1: string;
  readonly cool2: string;
  readonly cool3: string;
  readonly cool4: string;
  readonly onLow: string;
  readonly onHigh: string;
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
  warm0: '#fbf3e6',
  warm1: '#f6dcb3',
  warm2: '#eab765',
  warm3: '#9c5a0d',
  warm4: '#6b3605',
  cool0: '#eef4fa',
  cool1: '#cfe1f2',
  cool2: '#9cc3e5',
  cool3: '#2f6cab',
  cool4: '#12406f',
  onLow: '#17202b',
  onHigh: '#ffffff',
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
  warm0: '#241c10',
  warm1: '#4a3310',
  warm2: '#835510',
  warm3: '#dd9f45',
  warm4: '#fbd9a0',
  cool0: '#152130',
  cool1: '#1d3a58',
  cool2: '#2c5f93',
  cool3: '#6fb0ec',
  cool4: '#cfe6fb',
  onLow: '#ffffff',
  onHigh: '#10151b',
};

/** As variables of a style sheet. */
export function colourVariables(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
