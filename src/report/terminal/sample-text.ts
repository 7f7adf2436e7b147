import type { ReviewDesign } from '../../model/quality.js';
import { pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';

/** What was drawn, where it stands and what to do next. Names no person. */
export function sampleText(design: ReviewDesign, file: string, drawing: Drawing): string {
  const { say, words } = pageOf(drawing);
  const { sampleWords } = words.sample;
  const { units, perUnit } = design;
  const drawn = units.reduce((sum, one) => sum + one.drawn, 0);
  const population = units.reduce((sum, one) => sum + one.population, 0);
  const lines = [
    sampleWords.drawn(design, drawn, population),
    ...(drawn === population ? [sampleWords.all] : []),
    ...(perUnit ? [sampleWords.perUnit(units.length)] : []),
    sampleWords.written(file),
    sampleWords.next(file),
  ];
  return screenText([lines.flatMap((line) => say(line, 0))]);
}
