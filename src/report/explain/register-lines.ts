import type { Contact } from '../../model/contact.js';
import type { Correction } from '../../model/correction.js';
import type { CaseEvent, CaseTime } from '../../model/event.js';
import { categoryWords, channelWords, correctedWords, fieldWords } from '../words/sv/codes.js';
import { dayText, knownText } from '../words/sv/explain.js';
import { capital } from '../words/sv/format.js';
import { sourceText } from './source-text.js';

/** What a register says of the contact, and the mail that the case came as. */
export function registerLines({ register, history }: Contact): readonly string[] {
  if (register === null) return [];
  const cameAs = history.filter(({ what, event }) => what === 'registered' && event.channel !== 'case');
  return [
    '',
    `I ärenderegistret  (${register.sources.map(sourceText).join(', ')})`,
    `  ${capital(propertiesOf(register).join(', '))}.`,
    ...caseTimes.flatMap((time) => timeLine(register, time)),
    ...cameAs.map(
      ({ event }) =>
        `  Kom som ${channelWords[event.channel]} ${knownText(event.at)}  (${sourceText(event.sources[0])})`,
    ),
  ];
}

const caseTimes: readonly CaseTime[] = [
  'received',
  'registered',
  'complete',
  'adjusted',
  'discovered',
  'acknowledged',
  'noticed',
  'answered',
  'closed',
];

function timeLine({ times, fields }: CaseEvent, time: CaseTime): readonly string[] {
  const at = times[time];
  if (at !== null) return [`  ${capital(fieldWords[time])}: ${knownText(at)}`];
  return fields.has(time) ? [`  ${capital(fieldWords[time])}: inte ifyllt`] : [];
}

function propertiesOf({ category, named, complexity, extensive }: CaseEvent): readonly string[] {
  return [
    category === 'unknown' ? 'okänd ärendetyp' : categoryWords[category],
    ...(named === null ? [] : [named ? 'namn uppgivet' : 'anonymt']),
    ...(complexity === null ? [] : [complexity === 'simple' ? 'enkelt' : 'komplext']),
    ...(extensive === true ? ['omfattande'] : []),
  ];
}

/** What was changed by hand: who says so, why and when. */
export function correctionLines({ corrections }: Contact): readonly string[] {
  return corrections.length === 0 ? [] : ['', 'Rättelser', ...corrections.map(correctionLine)];
}

function correctionLine({ kind, at, by, unit, reason, signedBy, signedOn, source }: Correction): string {
  const when = at === null ? '' : ` ${knownText(at)}`;
  const rightUnit = unit === null ? '' : `, rätt enhet är ${unit}`;
  return (
    `  ${capital(correctedWords(kind, by))}${when}${rightUnit}. Skäl: ${reason}. ` +
    `Signerad av ${signedBy} ${dayText(signedOn)}.  (${sourceText(source)})`
  );
}
