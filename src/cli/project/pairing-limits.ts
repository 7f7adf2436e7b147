import { z } from 'zod';
import {
  type MailLimits,
  type PhoneLimits,
  usualMailLimits,
  usualPhoneLimits,
} from '../../model/pairing-limits.js';
import { described } from '../../rules/json-schema.js';

const days = z.int().min(1).max(366);
const workingDays = z.int().min(1).max(250);

/** How near mails must be to belong together, and how many make a mailing: keys under `mail`. */
export const mailLimits = z.strictObject({
  conversationDays: described(
    days,
    'Dagar efter det senaste mejlet då ett mejl med samma ämne ännu hör till samma kontakt',
    30,
  ).default(usualMailLimits.conversationDays),
  genericWorkingDays: described(
    workingDays,
    'Arbetsdagar då ett mejl vars ämne inget säger, som ”Hej”, hör till personens öppna kontakt',
    10,
  ).default(usualMailLimits.genericWorkingDays),
  counterpartWorkingDays: described(
    workingDays,
    'Arbetsdagar då det som skickas till en person som väntar räknas som svar, fast varken id eller ämne visar det',
    10,
  ).default(usualMailLimits.counterpartWorkingDays),
  bulkFrom: described(
    z.int().min(2),
    'Så många mottagare av samma text inom ett dygn gör den till ett utskick',
    10,
  ).default(usualMailLimits.bulkFrom),
  autoReplySeconds: described(
    z.int().min(1).max(3600),
    'Sekunder inom vilka en brevlåda som svarar flera personer räknas som en maskin',
    10,
  ).default(usualMailLimits.autoReplySeconds),
  autoReplyFrom: described(
    z.int().min(1),
    'Så många personer ska brevlådan ha svarat genast för att räknas som en maskin',
    3,
  ).default(usualMailLimits.autoReplyFrom),
});

/** How near calls of a caller must be to be of one contact: keys under `phone`. */
export const callLimits = z.strictObject({
  shortAbandon: described(
    z.number().min(0).max(60),
    'Sekunder inom vilka den som lägger på räknas ha lagt på genast',
    5,
  ).default(usualPhoneLimits.shortAbandonSeconds),
  attemptWorkingDays: described(
    workingDays,
    'Arbetsdagar efter det första obesvarade samtalet då ett till hör till samma kontakt',
    10,
  ).default(usualPhoneLimits.attemptWorkingDays),
  ownLaterCallWorkingDays: described(
    workingDays,
    'Arbetsdagar efter det senaste obesvarade samtalet då ett besvarat avslutar kontakten',
    10,
  ).default(usualPhoneLimits.ownLaterCallWorkingDays),
});

interface Written {
  readonly mail?: z.output<typeof mailLimits> | undefined;
  readonly phone?: z.output<typeof callLimits> | undefined;
}

/** What a project file says of mail, or what holds where it says nothing. */
export function mailLimitsOf({ mail }: Written): MailLimits {
  return mail ?? usualMailLimits;
}

export function phoneLimitsOf({ phone }: Written): PhoneLimits {
  if (phone === undefined) return usualPhoneLimits;
  const { shortAbandon, attemptWorkingDays, ownLaterCallWorkingDays } = phone;
  return { shortAbandonSeconds: shortAbandon, attemptWorkingDays, ownLaterCallWorkingDays };
}
