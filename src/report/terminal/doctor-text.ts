import type { Check, CheckArea, CheckStatus, Diagnosis } from '../../model/diagnosis.js';
import type { Paint } from './paint.js';
import { type Page, pageOf } from './rules-page.js';
import { type Drawing, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

const narrowest = 40;
const areas: readonly CheckArea[] = ['installation', 'project', 'inputs'];

/** What `doctor` found, area by area, and whether an audit can run. */
export function doctorText({ checks, canAudit }: Diagnosis, drawing: Drawing): string {
  const page = pageOf(drawing, narrowest);
  const { doctorWords } = page.words.doctor;
  const blocks = areas.flatMap((area) => {
    const lines = checks.filter((check) => check.area === area).flatMap((check) => checkLines(check, page));
    return lines.length === 0 ? [] : [[page.paint.strong(doctorWords.areas[area]), ...lines]];
  });
  const wrong = checks.filter(({ status }) => status === 'missing').length;
  const conclusion = canAudit ? doctorWords.canAudit : doctorWords.cannotAudit(wrong);
  return screenText([...blocks, page.say(conclusion, 0)]);
}

const colours: { readonly [status in CheckStatus]: keyof Paint } = {
  ok: 'met',
  'look-over': 'late',
  missing: 'unanswered',
};

/** The status in words, beside it what was found, and under that what to do. */
function checkLines(
  { status, file, found, advice }: Check,
  { width, paint, words }: Page,
): readonly string[] {
  const { statuses } = words.doctor.doctorWords;
  const column = Math.max(...Object.values(statuses).map((word) => word.length));
  const margin = ' '.repeat(column + 4);
  const stands = statuses[status];
  const [named = ''] = file === null ? [] : [`${file}: `];
  const [first = '', ...others] = `${named}${found}`
    .split('\n')
    .flatMap((line) => wrapped(terminalText(line.trim()), width, margin, margin));
  return [
    `  ${paint[colours[status]](stands)}${first.slice(2 + stands.length)}`,
    ...others,
    ...advice.flatMap((sentence) => wrapped(terminalText(`→ ${sentence}`), width, margin, `${margin}  `)),
  ];
}
