import type { Phase } from '../../progress.js';
import type { Words } from '../words/words.js';
import { shortenedLeft, terminalText } from './terminal-text.js';

/** How far a phase has come. */
export interface PhaseState {
  readonly phase: Phase;
  readonly size: number;
  readonly done: number;
  /** Of logs; 0 in the other phases. */
  readonly rows: number;
  /** Since the phase began. */
  readonly seconds: number;
  /** What is at hand; empty where nothing is named. */
  readonly part: string;
}

const nameWidth = 10;
const barWidth = 20;
const leastPart = 12;
/** Before that a guess is worth nothing. */
const secondsToGuess = 1;

/** A phase in one line of at most `width` columns: what has no room is left out, the least important first. */
export function progressLine(state: PhaseState, width: number, words: Words): string {
  const line = withFigures(barOf(state, words), figuresOf(state, words), width);
  return withPart(line, state.part, width).replaceAll('\u00a0', ' ');
}

function barOf(state: PhaseState, { progress: { progressWords } }: Words): string {
  const share = shareOf(state);
  const filled = Math.round(share * barWidth);
  const name = progressWords.phases[state.phase].padEnd(nameWidth);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${name}  ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}  ${percent} %`;
}

/** What is left out first where they have no room together: the speed, then the time left, then the amount. */
function withFigures(bar: string, { amount, speed, left }: Figures, width: number): string {
  const choices = [[amount, speed, left], [amount, left], [amount], []];
  const lines = choices.map((parts) => [bar, ...parts.filter((part) => part !== '')].join('  '));
  return lines.find((line) => line.length <= width) ?? bar.slice(0, width);
}

function withPart(line: string, part: string, width: number): string {
  const room = width - line.length - 2;
  return part === '' || room < leastPart
    ? line
    : `${line}  ${shortenedLeft(terminalText(baseName(part)), room)}`;
}

interface Figures {
  readonly amount: string;
  readonly speed: string;
  readonly left: string;
}

function figuresOf(state: PhaseState, words: Words): Figures {
  return { amount: amount(state, words), speed: speed(state, words), left: timeLeft(state, words) };
}

function shareOf({ done, size }: PhaseState): number {
  return size === 0 ? 1 : Math.min(1, done / size);
}

function amount({ phase, done, rows, size }: PhaseState, { progress: { progressWords } }: Words): string {
  return phase === 'reading'
    ? progressWords.rows(rows)
    : progressWords.doneOf(Math.min(done, size), phase, size);
}

/** Not of writing: one format may take many times as long as another. */
function timeLeft(state: PhaseState, { progress: { progressWords } }: Words): string {
  const share = shareOf(state);
  if (state.phase === 'writing' || state.seconds < secondsToGuess || share === 0 || share === 1) return '';
  return progressWords.left((state.seconds * (1 - share)) / share);
}

function speed({ phase, rows, seconds }: PhaseState, { progress: { progressWords } }: Words): string {
  return phase !== 'reading' || seconds < secondsToGuess || rows === 0
    ? ''
    : progressWords.rowsEachSecond(Math.round(rows / seconds));
}

/** Folders may tell who a person is, and say little of how far a run has come. */
function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
