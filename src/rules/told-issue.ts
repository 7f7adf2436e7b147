import { z } from 'zod';
import { told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';

/** Shapes of a text that a schema holds it to, by the name of what is said where it has another. */
const shapes = ['delimiter', 'mailbox', 'quoted', 'slug'] as const;

export type Shape = (typeof shapes)[number];

/** A text of that shape; the message is the name of the shape, which `schemaMistakes` tells. */
export function shaped(pattern: RegExp, shape: Shape) {
  return z.string().regex(pattern, shape);
}

export function isShape(text: string): text is Shape {
  return shapes.some((shape) => shape === text);
}

/** What a schema refuses by a check of its own: the issue carries its words in every language. */
export function toldIssue(message: Told) {
  return { code: 'custom', message: message.sv, params: { told: message } } as const;
}

const carried = z.object({ params: z.object({ told: z.object({ sv: z.string(), en: z.string() }) }) });

/** The words of such an issue. */
export function toldOf(issue: z.core.$ZodIssue): Told {
  const read = carried.safeParse(issue);
  return read.success ? read.data.params.told : told(({ schema }) => schema.wrongForm(null));
}
