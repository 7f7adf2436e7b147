import type {
  Category,
  Evidence,
  HappeningKind,
  NotContactReason,
  UnpairedReason,
} from '../../../model/contact.js';
import type { Correction, CorrectionKind } from '../../../model/correction.js';
import type {
  CaseField,
  Channel,
  Direction,
  FoldReason,
  IgnoreReason,
  RejectReason,
} from '../../../model/event.js';
import type { Finding } from '../../../model/finding.js';
import type { OrganisationKind } from '../../../model/organisation.js';
import type { HiddenCell, SensitivityVariant, Standing } from '../../../model/result.js';
import type { RuleKind, Severity } from '../../../model/rule.js';
import type { ExcludedReason, NotAssessableReason, Outcome } from '../../../model/verdict.js';

/*
 * Swedish labels of every stable code, lower case so that they can stand in a sentence; `capital` of
 * format.ts makes a heading of one. A Record over each union: the compiler says when a code lacks its word.
 */

export const outcomeWords: Record<Outcome, string> = {
  met: 'i tid',
  late: 'för sent',
  unanswered: 'obesvarad',
  pending: 'fristen har inte gått ut',
  'not-assessable': 'ej bedömbar',
  excluded: 'undantagen',
};

export const notAssessableWords: Record<NotAssessableReason, string> = {
  resolution: 'tiden är inte noggrann nog',
  'hidden-number': 'dolt nummer',
  'unknown-sender': 'loggen säger inte vem som skrev',
  'missing-column': 'uppgiften finns inte i loggen',
  'missing-value': 'uppgiften är inte ifylld',
  'negative-time': 'tider som motsäger varandra',
};

export const excludedWords: Record<ExcludedReason, string> = {
  'short-abandon': 'uppringaren lade på genast',
  'closed-hours': 'utanför telefontiden',
  'not-in-force': 'löftet gällde inte den dagen',
  'no-answer-needed': 'kräver ej svar',
  correction: 'rättelse: ingen kontakt',
  summer: 'kom under sommaruppehållet',
  weekend: 'kom en dag som inte är arbetsdag',
  absence: 'mottagaren var frånvarande',
  extensive: 'omfattande begäran',
  'not-started': 'det som startar fristen har inte hänt',
  'no-feedback': 'ingen återkoppling att bedöma',
};

export const evidenceWords: Record<Evidence, string> = {
  exact: 'svaret pekar ut meddelandet',
  subject: 'samma person och samma ämne',
  counterpart: 'samma person inom tio arbetsdagar',
  channel: 'samtal med samma person enligt ärenderegistret',
  answered: 'samtalet besvarades',
  callback: 'återuppringning',
  'own-later-call': 'eget senare samtal',
  probable: 'delvis dolt nummer, troligen samma person',
  correction: 'rättelse',
  register: 'ärenderegister',
};

export const happeningWords: Record<HappeningKind | 'further-reply', string> = {
  acknowledgement: 'mottagningsbekräftelse',
  notice: 'besked',
  answer: 'svar',
  callback: 'återuppringning',
  'callback-attempt': 'försök till återuppringning',
  undelivered: 'svar som inte nådde fram',
  'own-later-call': 'eget senare samtal',
  transfer: 'vidarebefordran',
  reminder: 'påminnelse',
  'follow-up': 'uppföljning efter svar',
  attempt: 'nytt försök',
  closing: 'avslut i registret',
  registered: 'samma sak som ett ärende i registret',
  'further-reply': 'ytterligare svar',
};

export const categoryWords: Record<Category, string> = {
  question: 'fråga',
  complaint: 'klagomål',
  view: 'synpunkt',
  'record-request': 'begäran om allmän handling',
  ticket: 'ärende',
  unknown: 'okänd',
};

/** The same in the plural. */
export const categoryGroupWords: Record<Category, string> = {
  question: 'frågor',
  complaint: 'klagomål',
  view: 'synpunkter',
  'record-request': 'begäranden om allmän handling',
  ticket: 'ärenden',
  unknown: 'kontakter av okänt slag',
};

export const channelWords: Record<Channel, string> = {
  mail: 'e-post',
  phone: 'telefon',
  case: 'ärenderegister',
};

export const directionWords: Record<Direction, string> = {
  incoming: 'inkommande',
  outgoing: 'utgående',
  internal: 'internt',
  passing: 'passerande',
  entry: 'rad i ärenderegister',
};

export const organisationKindWords: Record<OrganisationKind, string> = {
  administration: 'förvaltning',
  'joint-body': 'samverkansorgan',
  company: 'kommunalt bolag',
  'external-switchboard': 'extern växel',
  other: 'annan',
};

/** The same as a group's heading, in the plural. */
export const organisationKindGroupWords: Record<OrganisationKind, string> = {
  administration: 'förvaltningar',
  'joint-body': 'samverkansorgan',
  company: 'kommunala bolag',
  'external-switchboard': 'externa växlar',
  other: 'övriga',
};

/** For contacts of a unit that the organisation table does not know. */
/** A unit of own addresses that the organisation table does not know. */
export const unknownUnitWord = 'okänd enhet';

export const unknownKindWord = 'okänd organisationsform';

export const rejectWords: Record<RejectReason, string> = {
  'unreadable-time': 'tiden går inte att läsa',
  'relative-time':
    'tiden saknar datum (”idag”, en veckodag eller bara klockslag): visa hela datumet och ta ut listan igen',
  'missing-time': 'tid saknas',
  'missing-sender': 'avsändare saknas',
  'missing-recipient': 'mottagare saknas',
  'missing-number': 'nummer saknas',
  'unknown-value': 'okänt värde',
  'too-few-columns': 'för få kolumner',
  'too-many-columns': 'för många kolumner',
  'broken-quote': 'citattecken utan slut',
  'broken-record': 'skadad eller avklippt post',
};

export const foldWords: Record<FoldReason, string> = {
  recipient: 'en rad till för samma mejl',
  'mail-step': 'ett steg till på samma mejls väg',
  leg: 'en del av samma samtal',
  duplicate: 'samma händelse i en annan rad',
  'case-row': 'en rad till om samma ärende',
  'case-contradiction': 'en rad till om samma ärende, med andra uppgifter',
};

export const ignoreWords: Record<IgnoreReason, string> = {
  totals: 'summarad',
  'repeated-header': 'rad som hör till rubriken',
  'expanded-group': 'rad för en utvecklad grupp',
  'transport-step': 'mellansteg i e-postservern',
  'not-a-contact-row': 'rad om annat än kontakter',
  'answered-only': 'inkommande samtal i en logg utan missade samtal',
  'outcome-unknown': 'samtal som loggen inte säger om någon svarade på',
};

export const notContactWords: Record<NotContactReason, string> = {
  bulk: 'massutskick eller nyhetsbrev',
  'no-reply': 'avsändare som inte tar emot svar',
  'system-notice': 'systemmeddelande',
  spam: 'skräppost',
  bounce: 'studs',
  'auto-reply': 'autosvar',
  'read-receipt': 'läskvitto',
  calendar: 'kalendersvar',
  'not-measured': 'till adress som inte mäts',
  'not-delivered': 'nådde inte fram',
  'reply-to-us': 'svar på något som kommunen skrev först',
};

export const unpairedWords: Record<UnpairedReason, string> = {
  'we-wrote-first': 'kommunen skrev först',
  'other-person': 'till någon annan än den som frågade',
  bulk: 'massutskick',
  'auto-reply': 'autosvar',
  bounce: 'studs',
  'read-receipt': 'läskvitto',
  calendar: 'kalendersvar',
  'system-notice': 'systemmeddelande',
  'not-delivered': 'kom inte fram',
  'we-called-first': 'kommunen ringde först',
  'hidden-number': 'dolt nummer',
};

/** What became of an event, as the first half of a balance part. */
export const fateWords = {
  opens: 'öppnar en kontakt',
  joins: 'hör till en kontakt som redan finns',
  pairs: 'hör till en kontakt',
  'not-a-contact': 'är ingen kontakt',
  unpaired: 'svarar inte på någon kontakt',
  internal: 'går inom kommunen',
  passing: 'går mellan utomstående',
} as const;

export const hiddenWords: Record<HiddenCell['hidden'], string> = {
  few: 'färre än 5',
  protects: 'dold',
};

/** State words; a chart or table never shows a standing by colour alone. */
export const standingWords: Record<Standing, string> = {
  'improvement-area': 'förbättringsområde',
  watch: 'värd att följa',
  'as-whole': 'som helheten',
  above: 'över helheten',
};

export const sensitivityWords: Record<SensitivityVariant, string> = {
  'without-own-later-call': 'utan eget senare samtal',
  'without-callbacks': 'utan återuppringning och eget senare samtal',
  'without-probable': 'utan samtal som bara troligen är från samma nummer',
  'without-channel': 'utan samtal som svar på mejl',
  'exact-mail-only': 'bara svar som pekar ut mejlet',
  'auto-replies-count': 'autosvar räknas som svar',
};

/** Headings of findings; the sentence of each is made in findings-sv.ts. */
export const findingWords: Record<Finding['code'], string> = {
  'hours-assumed': 'öppettiderna är antagna',
  'rule-expired': 'löftet gällde inte längre',
  'clock-change-rows': 'rader vid tidsomställning',
  'rejected-rows': 'avvisade rader',
  'unknown-units': 'okända enheter',
  'log-starts-late': 'loggen börjar efter mätperiodens början',
  'log-ends-early': 'loggen slutar tidigt',
  'day-without-rows': 'dag utan rader',
  'days-without-rows': 'dagar utan rader',
  'one-direction': 'bara en riktning',
  'unit-without-outgoing': 'enhet utan utgående rader',
  'unit-ends-early': 'enhet vars logg slutar tidigt åt ena hållet',
  'no-missed-calls': 'inga missade samtal',
  'channel-without-log': 'kanal utan logg',
  'unknown-in-scope': 'uppgift som löftet frågar efter saknas',
  'missing-column': 'kolumn saknas',
  'marked-answers': 'svar att känna till mer om',
  'day-resolution': 'tider utan klockslag',
  'negative-time': 'tider före mottagandet',
  'file-cut': 'fil som kan vara avklippt',
  'same-file': 'samma fil två gånger',
  'overlapping-files': 'uttag som överlappar',
  'replaced-bytes': 'oläsbara tecken',
  'dictionary-format': 'filer lästa efter rubrikernas ord',
  'arrivals-look-shifted': 'tider som ser förskjutna ut',
  'direction-ends-early': 'den ena riktningen slutar tidigt',
};

/** What a register or log can tell, named as a column is: `uppgiften Mottagningsbekräftelse`. */
export const fieldWords: Record<CaseField | 'wait', string> = {
  received: 'mottagen',
  registered: 'registrerad',
  complete: 'komplett',
  adjusted: 'justerad',
  discovered: 'upptäckt',
  acknowledged: 'mottagningsbekräftelse',
  noticed: 'besked',
  answered: 'besvarad',
  closed: 'avslutad',
  channel: 'ankomstsätt',
  board: 'nämnd',
  unit: 'enhet',
  named: 'namn uppgivet',
  category: 'ärendetyp',
  complexity: 'enkelt eller komplext',
  extensive: 'omfattande',
  transfers: 'vidarekopplingar',
  measure: 'åtgärd',
  'feedback-received': 'svaret bekräftar mottagandet',
  'feedback-measure': 'svaret anger åtgärd',
  'feedback-plan': 'svaret anger tidsplan',
  'feedback-contact-person': 'svaret anger kontaktperson',
  wait: 'väntetid',
};

export const correctionWords: Record<CorrectionKind, string> = {
  answered: 'besvarad på annat sätt',
  notice: 'besked lämnat på annat sätt',
  'no-answer-needed': 'kräver ej svar',
  'wrong-unit': 'fel enhet',
  'not-a-contact': 'ingen kontakt',
};

const correctedBy: Record<Exclude<NonNullable<Correction['by']>, 'other'>, string> = {
  mail: 'per e-post',
  phone: 'per telefon',
  visit: 'vid besök',
  letter: 'per brev',
};

/** With the way in which it was done, where the line tells it: `besvarad per telefon`. */
export function correctedWords(kind: CorrectionKind, by: Correction['by']): string {
  const words = correctionWords[kind];
  return by === null || by === 'other' ? words : words.replace('på annat sätt', correctedBy[by]);
}

export const ruleKindWords: Record<RuleKind, string> = {
  respond: 'svar inom tid',
  reach: 'nås på telefon',
  route: 'rätt från början',
  content: 'svarets innehåll',
  account: 'redovisning',
};

export const severityWords: Record<Severity, string> = {
  serious: 'väger tyngst',
  normal: 'vanlig',
  minor: 'väger lättast',
};
