import { asks, replies } from './small-town.js';
import type { WorkedPromise } from './worked-promise.js';

/** Promises on mail. The 3rd of March 2025 is a Monday; there is no holiday in that month. */
export const promisesByMail: readonly WorkedPromise[] = [
  {
    // The goal is shown, and only the outer limit can be missed.
    rules: 'sjohult',
    logs: {
      mail: [
        asks('alma', '2025-03-03 10:00:00'),
        replies('alma', '2025-03-03 15:00:00'),
        asks('bo', '2025-03-04 10:00:00'),
        replies('bo', '2025-03-05 09:00:00'),
        asks('cia', '2025-03-05 10:00:00'),
        replies('cia', '2025-03-06 10:00:01'),
      ],
    },
    expected: [
      'E-20250303-0001 samma-dag-senast-24h workday-clock met',
      'E-20250303-0001 samma-dag-senast-24h.mal workday-clock met',
      'E-20250304-0001 samma-dag-senast-24h workday-clock met',
      'E-20250304-0001 samma-dag-senast-24h.mal workday-clock late',
      'E-20250305-0001 samma-dag-senast-24h workday-clock late',
      'E-20250305-0001 samma-dag-senast-24h.mal workday-clock late',
    ],
  },
  {
    // Five working days from Tuesday 1 July end on Tuesday 8 July.
    rules: 'hallby',
    logs: {
      mail: [
        asks('alma', '2025-03-03 10:00:00'),
        replies('alma', '2025-03-06 10:00:00'),
        asks('bo', '2025-07-01 10:00:00'),
        replies('bo', '2025-07-08 10:00:00'),
        asks('cia', '2025-07-02 10:00:00'),
        replies('cia', '2025-07-10 10:00:00'),
        asks('dan', '2025-12-29 10:00:00'),
      ],
    },
    expected: [
      'E-20250303-0001 svar-2-arbetsdagar working-days late',
      'E-20250701-0001 svar-2-arbetsdagar working-days met',
      'E-20250702-0001 svar-2-arbetsdagar working-days late',
      'E-20251229-0001 svar-2-arbetsdagar working-days excluded (not-in-force)',
    ],
  },
  {
    // What comes a minute past three on Monday has until closing time on Wednesday.
    rules: 'vikmanshult',
    logs: {
      mail: [
        asks('alma', '2025-03-03 14:59:00'),
        replies('alma', '2025-03-04 16:30:00'),
        asks('bo', '2025-03-03 15:01:00'),
        replies('bo', '2025-03-05 17:00:00'),
        asks('cia', '2025-03-06 14:00:00'),
        replies('cia', '2025-03-08 10:00:00'),
      ],
    },
    expected: [
      'E-20250303-0001 nasta-arbetsdag-fore-stangning fore-stangning met',
      'E-20250303-0001 nasta-arbetsdag-fore-stangning hela-dagen met',
      'E-20250303-0002 nasta-arbetsdag-fore-stangning fore-stangning late',
      'E-20250303-0002 nasta-arbetsdag-fore-stangning hela-dagen met',
      'E-20250306-0001 nasta-arbetsdag-fore-stangning fore-stangning late',
      'E-20250306-0001 nasta-arbetsdag-fore-stangning hela-dagen late',
    ],
  },
  {
    // A notice on the next working day is enough, and so is an answer within five.
    rules: 'mossebo',
    logs: {
      mail: [
        asks('alma', '2025-03-03 10:00:00'),
        replies('alma', '2025-03-04 10:00:00', 'info', 'SV: Besked'),
        asks('bo', '2025-03-04 10:00:00'),
        replies('bo', '2025-03-07 10:00:00'),
        asks('cia', '2025-03-05 10:00:00'),
        replies('cia', '2025-03-07 10:00:00', 'info', 'SV: Besked'),
        replies('cia', '2025-03-13 10:00:00'),
      ],
      project: 'notices: [{ pattern: besked }]',
    },
    expected: [
      'E-20250303-0001 svar-eller-besked working-days met',
      'E-20250303-0001 svar-eller-besked.besked working-days met',
      'E-20250303-0001 svar-eller-besked.svar working-days unanswered',
      'E-20250304-0001 svar-eller-besked working-days met',
      'E-20250304-0001 svar-eller-besked.besked working-days unanswered',
      'E-20250304-0001 svar-eller-besked.svar working-days met',
      'E-20250305-0001 svar-eller-besked working-days late',
      'E-20250305-0001 svar-eller-besked.besked working-days late',
      'E-20250305-0001 svar-eller-besked.svar working-days late',
    ],
  },
  {
    // All three answer on Wednesday what came on Monday; each has another promise.
    rules: 'ronnasa',
    logs: {
      mail: ['info', 'social', 'familj'].flatMap((mailbox, place) => [
        asks(`alma-${mailbox}`, `2025-03-03 1${place}:00:00`, mailbox),
        replies(`alma-${mailbox}`, '2025-03-05 10:00:00', mailbox),
      ]),
    },
    expected: [
      'E-20250303-0001 kommunen-3-arbetsdagar working-days met',
      'E-20250303-0002 socialnamnden-2-arbetsdagar working-days met',
      'E-20250303-0003 familjeenheten-1-arbetsdag working-days late',
    ],
  },
  {
    // What comes on a Saturday has two opening hours on Monday, else 90 minutes.
    rules: 'havsnas',
    logs: {
      mail: [
        asks('alma', '2025-03-03 15:00:00'),
        replies('alma', '2025-03-04 08:30:00'),
        asks('bo', '2025-03-04 09:00:00'),
        replies('bo', '2025-03-04 10:30:01'),
        asks('cia', '2025-03-08 10:00:00'),
        replies('cia', '2025-03-10 10:00:00'),
        asks('dan', '2025-03-08 12:00:00'),
        replies('dan', '2025-03-10 10:00:01'),
      ],
    },
    expected: [
      'E-20250303-0001 svar-90-minuter office-hours met',
      'E-20250304-0001 svar-90-minuter office-hours late',
      'E-20250308-0001 svar-90-minuter office-hours met',
      'E-20250308-0002 svar-90-minuter office-hours late',
    ],
  },
];
