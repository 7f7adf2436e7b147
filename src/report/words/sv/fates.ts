import type { HappeningKind, NotContactReason, UnpairedReason } from '../../../model/contact.js';
import type { FoldReason, IgnoreReason, RejectReason } from '../../../model/log-reading.js';

/*
 * What became of rows and events, as labels in Swedish: lower case so that they can stand in a sentence.
 */

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
  'other-system': 'samma samtal i ett annat system',
  'case-row': 'en rad till om samma ärende',
  'case-contradiction': 'en rad till om samma ärende, med andra uppgifter',
};

export const ignoreWords: Record<IgnoreReason, string> = {
  totals: 'summarad',
  'repeated-header': 'rad som hör till rubriken',
  'expanded-group': 'rad för en utvecklad grupp',
  'transport-step': 'mellansteg i e-postservern',
  'unknown-event': 'händelse som formatet inte känner',
  'not-a-contact-row': 'rad om annat än kontakter',
  'answered-only': 'inkommande samtal i en logg utan missade samtal',
  'outcome-unknown': 'samtal som loggen inte säger om någon svarade på',
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
