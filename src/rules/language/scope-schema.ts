import { z } from 'zod';
import { described } from '../json-schema.js';

const names = z.array(z.string().trim().min(1)).min(1);

/** Which contacts a rule speaks of; all that is stated must hold. */
export const scopeSchema = z
  .strictObject({
    categories: described(
      z.array(z.enum(['complaint', 'view', 'question', 'record-request', 'ticket', 'unknown'])).min(1),
      'Slag av kontakt: complaint (klagomål), view (synpunkt), question (fråga), record-request (begäran om allmän handling), ticket (ärende), unknown (slaget är okänt)',
      ['complaint', 'view'],
    ).optional(),
    parties: described(names, 'Brevlådor, nummer eller köer som tog emot kontakten', [
      'bygglov@kommunen.se',
    ]).optional(),
    units: described(names, 'Enheter, skrivna som i organisationstabellen', ['Bygglov']).optional(),
    boards: described(names, 'Nämnder, skrivna som i organisationstabellen', ['Socialnämnden']).optional(),
    organisationKinds: described(
      z.array(z.enum(['administration', 'joint-body', 'company', 'external-switchboard', 'other'])).min(1),
      'Organisationsformer: administration (förvaltning), joint-body (samverkansorgan), company (kommunalt bolag), external-switchboard (extern växel), other (annan, eller ingen som organisationstabellen känner)',
      ['company'],
    ).optional(),
    named: described(
      z.boolean(),
      'true: bara den som uppgav sitt namn. false: bara den som var anonym',
      true,
    ).optional(),
    complexity: described(
      z.enum(['simple', 'complex']),
      'Bara enkla (simple) eller bara komplexa (complex) kontakter',
      'simple',
    ).optional(),
    whenUnknown: described(
      z.enum(['in-scope', 'out-of-scope', 'not-assessable']),
      'Vad som gäller när loggen inte säger om namn eller komplexitet: in-scope (räknas med), out-of-scope (räknas inte), not-assessable (ej bedömbar)',
      'in-scope',
    ).default('not-assessable'),
  })
  .meta({ id: 'scope' });

export type WrittenScope = z.output<typeof scopeSchema>;
