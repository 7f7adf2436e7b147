import type { TextArea } from './writing.js';

/** A page and what of it stays empty, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    /** From the edge of the paper to the header's top and the footer's end. */
    readonly header: number;
    readonly footer: number;
  };
}

/** A4 */
export const ordinaryPage: PageSize = {
  width: 595.3,
  height: 841.9,
  margins: { top: 58, right: 54, bottom: 52, left: 54, header: 30, footer: 26 },
};

export function textArea({ width, height, margins }: PageSize): TextArea {
  return {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
}
