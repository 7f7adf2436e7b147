import { asks, replies } from './small-town.js';
import type { WorkedPromise } from './worked-promise.js';

/** Promises on cases of a register. The 3rd of March 2025 is a Monday. */
export const promisesOnCases: readonly WorkedPromise[] = [
  {
    // The clock starts when the minutes are adjusted; those that are not yet have no clock.
    rules: 'ekasa',
    logs: {
      cases: [
        'Diarienr;Inkommen;Typ;Rubrik;Enhet;Justerad;Avslutad',
        'BN 2025-1;2025-03-03;Ärende;Protokoll 3 mars;Kontaktcenter;2025-03-07;2025-03-11',
        'BN 2025-2;2025-03-04;Ärende;Protokoll 4 mars;Kontaktcenter;2025-03-07;2025-03-12',
        'BN 2025-3;2025-03-05;Ärende;Protokoll 5 mars;Kontaktcenter;;',
      ],
    },
    expected: [
      'C-20250303-0001 protokoll-2-arbetsdagar working-days met',
      'C-20250304-0001 protokoll-2-arbetsdagar working-days late',
      'C-20250305-0001 protokoll-2-arbetsdagar working-days excluded (not-started)',
    ],
  },
  {
    // Found on Friday 28 February, so the fifth working day is Friday 7 March, whenever it was reported.
    rules: 'lindtorp',
    logs: {
      cases: [
        'Ärendenr;Upptäckt;Inkommen;Typ;Rubrik;Enhet;Åtgärdad',
        'F-1;2025-02-28;2025-03-03;Felanmälan;Hål i gatan;Kontaktcenter;2025-03-07',
        'F-2;2025-02-28;2025-03-04;Felanmälan;Trasig lykta;Kontaktcenter;2025-03-10',
        'F-3;2025-02-28;2025-03-05;Fråga;När sopas gatan;Kontaktcenter;2025-03-10',
      ],
    },
    expected: [
      'C-20250303-0001 fel-avhjalpt-5-arbetsdagar working-days met',
      'C-20250304-0001 fel-avhjalpt-5-arbetsdagar working-days late',
    ],
  },
  {
    // Ten weeks from Thursday 20 March end on Ascension Day, Thursday 29 May.
    rules: 'furnas',
    logs: {
      cases: [
        'Diarienr;Inkommen;Komplett;Typ;Rubrik;Enhet;Beslutad',
        'BN 2025-4;2025-03-03;2025-03-20;Ärende;Bygglov för garage;Kontaktcenter;2025-05-30',
        'BN 2025-5;2025-03-04;2025-03-05;Ärende;Bygglov för altan;Kontaktcenter;2025-05-15',
      ],
    },
    expected: [
      'C-20250303-0001 bygglov-10-veckor rolled met',
      'C-20250303-0001 bygglov-10-veckor unrolled late',
      'C-20250304-0001 bygglov-10-veckor rolled late',
      'C-20250304-0001 bygglov-10-veckor unrolled late',
    ],
  },
  {
    // Both steps count from receipt; the tenth working day after the 3rd is Monday 17 March.
    rules: 'stromasen',
    logs: {
      cases: [
        'Diarienr;Inkommen;Typ;Rubrik;Enhet;Bekräftad;Avslutad',
        'KS 2025-1;2025-03-03;Synpunkt;Ny lekplats;Kontaktcenter;2025-03-05;2025-03-17',
        'KS 2025-2;2025-03-04;Synpunkt;Fler bänkar;Kontaktcenter;2025-03-07;2025-03-10',
        'KS 2025-3;2025-03-05;Klagomål;Lång kö;Kontaktcenter;2025-03-05;2025-03-20',
      ],
    },
    expected: [
      'C-20250303-0001 bekraftat-och-beslutat working-days met',
      'C-20250303-0001 bekraftat-och-beslutat.bekraftat working-days met',
      'C-20250303-0001 bekraftat-och-beslutat.beslutat working-days met',
      'C-20250304-0001 bekraftat-och-beslutat working-days late',
      'C-20250304-0001 bekraftat-och-beslutat.bekraftat working-days late',
      'C-20250304-0001 bekraftat-och-beslutat.beslutat working-days met',
      'C-20250305-0001 bekraftat-och-beslutat working-days late',
      'C-20250305-0001 bekraftat-och-beslutat.bekraftat working-days met',
      'C-20250305-0001 bekraftat-och-beslutat.beslutat working-days late',
    ],
  },
  {
    // Three months from 30 November end on the last of February, a Saturday in 2026.
    rules: 'snomark',
    logs: {
      cases: [
        'Diarienr;Inkommen;Registrerad;Typ;Rubrik;Enhet;Beslutad',
        'KS 2025-4;2025-02-27;2025-02-28;Ärende;Tillstånd för krogen;Kontaktcenter;2025-05-28',
        'KS 2025-5;2025-11-28;2025-11-30;Ärende;Tillstånd för hotellet;Kontaktcenter;2026-03-02',
      ],
    },
    expected: [
      'C-20250227-0001 tillstand-3-manader rolled met',
      'C-20250227-0001 tillstand-3-manader unrolled met',
      'C-20251128-0001 tillstand-3-manader rolled met',
      'C-20251128-0001 tillstand-3-manader unrolled late',
    ],
  },
  {
    // Two working weeks are ten working days; what comes in 2026 comes after the promise had ended.
    rules: 'kvarnboda',
    logs: {
      cases: [
        'Diarienr;Inkommen;Typ;Rubrik;Enhet;Besvarad',
        'SN 2025-1;2025-03-03;Ärende;Ramp till huset;Kontaktcenter;2025-03-17',
        'SN 2025-2;2025-03-04;Ärende;Stöd i badrummet;Kontaktcenter;2025-03-19',
        'SN 2026-1;2026-01-07;Ärende;Bredare dörr;Kontaktcenter;',
      ],
    },
    expected: [
      'C-20250303-0001 svar-2-arbetsveckor working-days met',
      'C-20250304-0001 svar-2-arbetsveckor working-days late',
      'C-20260107-0001 svar-2-arbetsveckor working-days excluded (not-in-force)',
    ],
  },
  {
    // One mailbox, and none of it while its reader is away. Complaints have content and an account.
    rules: 'lovudden',
    logs: {
      mail: [
        asks('alma', '2025-03-03 10:00:00', 'rektor'),
        replies('alma', '2025-03-10 10:00:00', 'rektor'),
        asks('bo', '2025-03-04 10:00:00', 'rektor'),
        replies('bo', '2025-03-04 10:00:05', 'rektor', 'Frånvaromeddelande'),
        asks('cia', '2025-03-05 10:00:00', 'rektor'),
        replies('cia', '2025-03-13 10:00:00', 'rektor'),
        asks('dan', '2025-03-06 10:00:00', 'info'),
      ],
      cases: [
        'Diarienr;Inkommen;Typ;Rubrik;Nämnd;Enhet;Besvarad;Återkoppling åtgärd;Återkoppling tidplan;Åtgärd',
        'SKN 2025-1;2025-03-03;Klagomål;Kall skolmat;Skolnämnden;Skolan;2025-03-05;ja;ja;Ny värmevagn',
        'SKN 2025-2;2025-03-04;Klagomål;Trång matsal;Skolnämnden;Skolan;2025-03-06;ja;nej;',
      ],
    },
    expected: [
      'C-20250303-0001 klagomal-innehall content met',
      'C-20250303-0001 klagomal-redovisning account met',
      'C-20250304-0001 klagomal-innehall content late',
      'C-20250304-0001 klagomal-redovisning account late',
      'E-20250303-0001 rektorn-1-vecka rolled met',
      'E-20250304-0001 rektorn-1-vecka rolled excluded (absence)',
      'E-20250305-0001 rektorn-1-vecka rolled late',
    ],
  },
];
