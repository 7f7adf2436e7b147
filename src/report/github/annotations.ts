import { MASKED_ADDRESS } from '../../masked-value.js';
import type { Finding } from '../../model/finding.js';
import type { GateVerdicts } from '../../model/gate.js';
import type { RejectedRow } from '../../model/log-reading.js';
import { toldGate } from '../gates/told-gate.js';
import { toldStrict } from '../gates/told-strict.js';
import { promiseLines } from '../promise-lines.js';
import type { ReportInput } from '../reporter.js';
import { toldRule } from '../told-rule.js';
import { wholePromises } from '../view-rules.js';
import { languages, type Words } from '../words/words.js';
import { type Annotation, command, type Level } from './command.js';

/** What may be published; `rejected` under the public names of files and sheets. */
type Annotated = Pick<ReportInput, 'published' | 'gates' | 'rejected' | 'language'>;

interface Telling {
  readonly words: Words;
  /** An input file as the repository names it; null for one whose name is not published: there is no such file. */
  readonly pathOf: (file: string) => string | null;
}

/** So many of each level GitHub shows for a step; the rest would be dropped without a word. */
const mostOfLevel = 10;

const levels: readonly Level[] = ['error', 'warning', 'notice'];

/** Annotations for a run on GitHub, the gravest first. */
export function annotations(input: Annotated, pathIn: (file: string) => string): string {
  const pathOf = (file: string): string | null => (file.includes(MASKED_ADDRESS) ? null : pathIn(file));
  const telling = { words: languages[input.language], pathOf };
  const all = [
    ...gateAnnotations(input.gates, telling),
    ...findingAnnotations(input, telling),
    ...input.rejected.map((row) => rejectedAnnotation(row, telling)),
    ...figureAnnotations(input, telling),
  ];
  return levels
    .flatMap((level) =>
      fitting(
        all.filter((annotation) => annotation.level === level),
        telling,
      ),
    )
    .map(command)
    .join('');
}

function fitting(annotations: readonly Annotation[], { words }: Telling): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= mostOfLevel) return annotations;
  const shown = annotations.slice(0, mostOfLevel - 1);
  const message = words.gates.gateWords.moreAnnotations(annotations.length - shown.length);
  return [...shown, { level: first.level, title: first.title, message, file: null, line: null }];
}

function ofRun(level: Level, title: string, message: string): Annotation {
  return { level, title, message, file: null, line: null };
}

function gateAnnotations({ checks }: GateVerdicts, { words }: Telling): readonly Annotation[] {
  return checks.map((check) =>
    ofRun(check.fails ? 'error' : 'notice', words.gates.gateWords.title, toldGate(check, words)),
  );
}

/** Under `--strict` what is pointed out fails the run, kind by kind; else each finding is a warning. */
function findingAnnotations({ published, gates }: Annotated, telling: Telling): readonly Annotation[] {
  const { words, pathOf } = telling;
  const { findingTitle } = words.gates.gateWords;
  const told = (code: Finding['code'], findings: readonly Finding[]): string =>
    toldStrict({ code, findings }, published, words);
  if (gates.strict !== null) {
    return gates.strict.map(({ code, findings }) => ofRun('error', findingTitle, told(code, findings)));
  }
  return published.findings.map((finding) => {
    const file = 'file' in finding ? pathOf(finding.file) : null;
    return { ...ofRun('warning', findingTitle, told(finding.code, [finding])), file };
  });
}

function rejectedAnnotation({ source, column, reason }: RejectedRow, { words, pathOf }: Telling): Annotation {
  const { file, sheet, row } = source;
  const { rejectedRow, rejectedTitle } = words.gates.gateWords;
  const place = sheet === null ? `${file}:${row}` : `${file} ${sheet}!${row}`;
  const path = pathOf(file);
  return {
    level: 'warning',
    title: rejectedTitle,
    message: rejectedRow(place, column, words.fates.rejectWords[reason]),
    file: path,
    line: sheet === null && path !== null ? row : null,
  };
}

/** The figure of each whole promise, so that a run without requirements says something too. */
function figureAnnotations({ published: { rules } }: Annotated, { words }: Telling): readonly Annotation[] {
  return wholePromises(rules).map((rule) => {
    const [{ title, figure, of, target, standing }] = promiseLines(toldRule(rule, rules, words));
    const asked = words.gates.caseWords.target(target, standing);
    return ofRun('notice', title, of === '–' ? asked : `${figure} (${of}). ${asked}`);
  });
}
