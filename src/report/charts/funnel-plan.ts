import type { ScaleLinear } from 'd3-scale';
import type { MarkName } from '../document/inline.js';
import type { Axis, Drawing } from './drawing.js';
import type { KeyEntry } from './key.js';

export interface FunnelUnit {
  /** Null for one that is drawn without its name. */
  readonly name: string | null;
  readonly bold: boolean;
  readonly mark: MarkName;
  readonly judged: number;
  readonly share: number;
}

/** Shares between which a unit of so many judged contacts lies by chance. */
export interface FunnelRange {
  readonly judged: number;
  readonly low998: number;
  readonly low95: number;
  readonly high95: number;
  readonly high998: number;
}

export interface Funnel {
  /** In the order in which their names find room. */
  readonly units: readonly FunnelUnit[];
  /** By growing number of judged contacts. */
  readonly limits: readonly FunnelRange[];
  readonly whole: { readonly at: number; readonly text: string };
  readonly axis: Axis;
  /** What stands along the bottom, and how the language writes a count. */
  readonly across: { readonly text: string; readonly count: (value: number) => string };
  readonly key: readonly KeyEntry[];
}

export interface FunnelPlan {
  readonly drawing: Drawing;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
