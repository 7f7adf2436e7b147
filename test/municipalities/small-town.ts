import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../cli/fake-process.js';
import { fixtures, type Measured, measure } from './measure-fixture.js';

/** The lines of the logs that a small measurement has; those without lines are not written. */
export interface SmallLogs {
  readonly mail?: readonly string[];
  readonly phone?: readonly string[];
  /** With the header first: every register has columns of its own. */
  readonly cases?: readonly string[];
  /** Further lines of the project file. */
  readonly project?: string;
}

const organisation = `enhet;organisationsform;nämnd;typ;värde
Kontaktcenter;förvaltning;Kommunstyrelsen;e-post;info@kommunen.example
Kontaktcenter;förvaltning;Kommunstyrelsen;nummer;0980-319250
Socialkontoret;förvaltning;Socialnämnden;e-post;social@kommunen.example
Familjeenheten;förvaltning;Socialnämnden;e-post;familj@kommunen.example
Skolan;förvaltning;Skolnämnden;e-post;rektor@kommunen.example
`;

const headers = {
  mail: 'Datum och tid;Från;Till;Ämne;Riktning;Meddelande-id;Svar på',
  phone: 'Tidpunkt;Uppringande;Uppringt;Status;Väntetid;Samtalstid;Riktning',
};

/** Somebody writes to a mailbox of the municipality. */
export function asks(who: string, at: string, to = 'info'): string {
  return `${at};${who}@mejl.example;${to}@kommunen.example;Fråga från ${who};In;${who}@mejl.example;`;
}

/** Somebody asks once more. */
export function remindsOf(who: string, at: string, to = 'info'): string {
  return `${at};${who}@mejl.example;${to}@kommunen.example;SV: Fråga från ${who};In;${who}-2@mejl.example;${who}@mejl.example`;
}

/** A mailbox of the municipality replies; the mark in front of the subject says how. */
export function replies(who: string, at: string, from = 'info', mark = 'SV'): string {
  return `${at};${from}@kommunen.example;${who}@mejl.example;${mark}: Fråga från ${who};Ut;${mark}-${who}@kommunen.example;${who}@mejl.example`;
}

/** Number 1 to 94 of those that Sweden sets aside for fiction. */
function caller(number: number): string {
  return `070-17406${String(number + 5).padStart(2, '0')}`;
}

export function answered(number: number, at: string, wait: number): string {
  return `${at};${caller(number)};0980-319250;Besvarad;${wait};60;In`;
}

export function missed(number: number, at: string, wait: number): string {
  return `${at};${caller(number)};0980-319250;Obesvarad;${wait};0;In`;
}

/** The municipality calls; `isReached` says whether somebody picks up. */
export function callsBack(number: number, at: string, isReached: boolean): string {
  return `${at};0980-319250;${caller(number)};${isReached ? 'Besvarad;10;60' : 'Obesvarad;30;0'};Ut`;
}

/** Measures 2025 and January 2026 under one of the rule sets of `fixtures/rules`. */
export async function measureSmall(rules: string, logs: SmallLogs): Promise<Measured> {
  return inFolder(async (folder) => {
    const files = {
      'e-post.csv': logs.mail && [headers.mail, ...logs.mail],
      'telefon.csv': logs.phone && [headers.phone, ...logs.phone],
      'arenden.csv': logs.cases,
    };
    for (const [name, lines] of Object.entries(files)) {
      if (lines !== undefined) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    }
    writeFileSync(join(folder, 'organisation.txt'), organisation);
    writeFileSync(
      join(folder, 'servicematning.yaml'),
      [
        `rules: ${join(fixtures, 'rules', `${rules}.yaml`)}`,
        'period: 2025-01-01..2026-01-31',
        'inputs: [{ files: "*.csv" }]',
        'organisation: organisation.txt',
        'ownDomains: kommunen.example',
        'ownNumbers: "0980-3192"',
        logs.project ?? '',
      ].join('\n'),
    );
    return measure(folder);
  });
}
