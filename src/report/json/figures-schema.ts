import { z } from 'zod';
import { evidences } from '../../model/contact.js';
import { sensitivityVariants } from '../../model/rule-figures.js';
import { accountCounts } from './account-schema.js';
import { cell } from './cell-schema.js';
import { limit } from './limit-schema.js';
import { areas, arrivals, patternFigures, responseCurve } from './patterns-schema.js';
import { exception, feedback, kind, scope, severity, target, terms } from './rule-schema.js';
import { shareOf } from './share-schema.js';
import { channel, count, date, organisationKind, ruleSource } from './values.js';

export const channelCells = z.array(z.strictObject({ channel, cell }));

const unitGroup = z
  .strictObject({
    unit: z.string(),
    kind: organisationKind.nullable(),
    board: z.string().nullable().describe('null: none, or not known'),
    standing: z
      .enum(['improvement-area', 'watch', 'as-whole', 'above'])
      .nullable()
      .describe('beside the whole; null where it cannot be said'),
    cell,
    channels: channelCells.describe('one for each channel'),
  })
  .meta({ id: 'unit' });

const weekGroup = z
  .strictObject({
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .describe('ISO week that the period touches'),
    monday: date.describe('its first day'),
    cell,
    channels: channelCells.describe('one for each channel'),
  })
  .meta({ id: 'week' });

const readingFigures = z
  .strictObject({
    reading: z.string().describe('its name'),
    main: z.boolean().describe('true for the reading that the report leads with'),
    title: z.string().describe('in the words of the rule set'),
    allowed: z.string().describe('as the rule writes it: 36 hours'),
    limit: limit.nullable().describe('null for kinds without a time'),
    whole: cell.describe('of all contacts'),
    channels: channelCells,
    organisationKinds: z.array(z.strictObject({ kind: organisationKind.nullable(), cell })),
    boards: z
      .array(z.strictObject({ board: z.string().nullable(), cell }))
      .describe('of the units; empty where no unit has one'),
    units: z.array(unitGroup).describe('by organisation kind, then name'),
    weeks: z.array(weekGroup),
  })
  .meta({ id: 'reading' });

export const evidence = z.enum(evidences).meta({ id: 'evidence' });

const variant = z.enum(sensitivityVariants);

export const targetFigures = z.strictObject({
  target,
  reached: z.boolean().nullable().describe('null where that cannot be said, or nothing can be failed'),
});

const accountRow = z
  .strictObject({
    board: z.string().nullable().describe('null: not known'),
    year: z.int().describe('of receipt'),
    counts: accountCounts,
  })
  .meta({ id: 'accountRow' });

export const ruleFigures = z
  .strictObject({
    rule: z
      .string()
      .describe(
        'its name, as in the column `rule` of `kontakter.csv`: `svar-36h`, or `svar-36h.bekraftelse` for a part',
      ),
    partOf: z.string().nullable().describe('the rule that it is a part of'),
    binding: z.boolean().describe('false for a goal: judged and shown, but no part of the whole'),
    join: z
      .enum(['all', 'any'])
      .nullable()
      .describe('whether the whole asks for all of its parts or any of them; null where it has none'),
    kind,
    feedback: z.array(feedback).describe('what keeps a promise to respond'),
    title: z.string().describe('in the words of the rule set'),
    promise: z.string().describe('what was promised, in the words of the rule set'),
    source: ruleSource.describe('where it was promised'),
    channels: z.array(channel).describe('the channels that it speaks of'),
    scope: scope.describe('whom it speaks of'),
    validFrom: date.nullable().describe('first day on which it held'),
    validUntil: date.nullable().describe('last day on which it held'),
    exceptions: z.array(exception).describe('when another limit holds, or none'),
    terms: terms.describe('what else decides its verdicts'),
    readingNote: z.string().nullable().describe('why the main reading was chosen'),
    indicative: z.boolean().describe('true: shown, never failed'),
    severity: severity.describe('which departures to look at first'),
    measureId: z.string().nullable().describe('the measure’s id in somebody else’s catalogue'),
    target: targetFigures.describe('what its contacts together should come to'),
    channelTargets: z
      .array(z.strictObject({ channel, ...targetFigures.shape }))
      .describe('of channels that have another target; the rule’s own is then of the others'),
    readings: z
      .tuple([readingFigures], readingFigures)
      .describe('one entry per way to count the time; the main one first'),
    evidence: z
      .array(z.strictObject({ channel, evidence, count }))
      .describe('the answers that count, by how they were found'),
    sensitivity: z
      .array(z.strictObject({ variant, share: shareOf.nullable() }))
      .describe('the main reading with another choice of what is an answer'),
    outOfScope: count.describe('contacts in the period that the rule does not judge'),
    takenOver: z
      .array(z.strictObject({ by: z.string(), contacts: count }))
      .describe('of these: contacts that a narrower rule judges instead, and which'),
    calls: z
      .strictObject({ calls: count, answered: count })
      .nullable()
      .describe(
        'of a promise to be reached: calls of the judged contacts, every attempt, and how many were answered',
      ),
    account: z.array(accountRow).describe('of an account: by board and year'),
    responseCurve: responseCurve.nullable().describe('of a whole promise with a time: how answers came in'),
    arrivals: arrivals.nullable().describe('of a whole promise: when its contacts came'),
    patterns: z
      .array(patternFigures)
      .describe('of a whole promise: its contacts with and without what may be behind departures'),
    areas: areas.nullable().describe('of a whole promise: each unit beside the whole'),
  })
  .meta({ id: 'rule' });
