import { z } from 'zod';
import { readableAddress } from '../../domain-name.js';
import { told } from '../../errors/mistakes.js';
import { mailKinds } from '../../model/contact.js';
import { described } from '../../rules/json-schema.js';
import { toldIssue } from '../../rules/told-issue.js';
import { pattern } from './pattern-schema.js';

const sender = z.string().transform((text) => readableAddress(text.trim()));

export const subjectPattern = described(pattern, 'Mönster (reguljärt uttryck) i ämnesraden', '^Faktura');
export const senderAddress = described(sender, 'Avsändarens adress eller domän', 'faktura@leverantor.se');

const mailPattern = z
  .strictObject({ pattern: subjectPattern.optional(), sender: senderAddress.optional() })
  .check(({ value, issues }) => {
    if (!saysWhich(value)) issues.push({ ...saysNothing, input: value });
  });

/** A line that fits every mail would take all of them. */
const saysNothing = toldIssue(told(({ project }) => project.mailForWhat()));

function saysWhich({ pattern: subject, sender: from }: { pattern?: unknown; sender?: unknown }): boolean {
  return subject !== undefined || from !== undefined;
}

/** What a mail is: keys of the project file. */
export const mailNatures = {
  notContacts: described(
    z.array(
      z
        .strictObject({
          pattern: subjectPattern.optional(),
          sender: senderAddress.optional(),
          reason: described(z.enum(mailKinds), 'Varför det inte är någon kontakt', 'system-notice'),
        })
        .check(({ value, issues }) => {
          if (!saysWhich(value)) issues.push({ ...saysNothing, input: value });
        }),
    ),
    'Mejl som inte är någon kontakt',
    [{ pattern: '^Driftinformation', reason: 'system-notice' }],
  ).optional(),
  contacts: described(
    z.array(mailPattern),
    'Mejl som är kontakter, fast programmet tar dem för utskick, autosvar eller annat. Se ej-kontakter.csv',
    [{ sender: 'marknad@lokalbutiken.se' }],
  ).optional(),
  webForms: described(
    z.array(senderAddress),
    'Avsändare av det som skrivs i formulär på webben: kontakter från adressen i Svara till, en ny när den förra under samma titel är besvarad',
    ['webbformular@kommunen.se'],
  ).optional(),
  noAnswerNeeded: described(z.array(mailPattern), 'Mejl som inte kräver svar', [
    { pattern: '^Faktura' },
  ]).optional(),
  notices: described(
    z.array(mailPattern),
    'Kommunens egna mejl som bara ger besked om vem som handlägger och när svar kommer',
    [{ pattern: '^Besked om ditt ärende' }],
  ).optional(),
};

/** When a mail goes on with a contact: keys of the project file. */
export const conversations = {
  followUps: described(
    z.enum(['join', 'count']),
    'Om ett mejl efter svaret hör till samma kontakt (join) eller räknas som en ny (count)',
    'join',
  ).optional(),
  repliesToUs: described(
    z.enum(['count', 'ignore']),
    'Om svar på mejl som kommunen skrev först räknas som kontakter (count) eller inte (ignore)',
    'count',
  ).optional(),
  genericReplies: described(
    z.enum(['join', 'open']),
    'Om ett svar på kommunens svar hör till samma kontakt (join) eller öppnar en ny (open), där ämnet inte säger något, som ”SV: Hej”',
    'join',
  ).optional(),
};
