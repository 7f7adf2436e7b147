import { answered, asks, callsBack, missed, remindsOf, replies } from './small-town.js';
import type { WorkedPromise } from './worked-promise.js';

/** Promises on calls. The 7th of March 2025 is a Friday, the 10th a Monday. */
export const promisesByPhone: readonly WorkedPromise[] = [
  {
    // Three signals of five seconds are fifteen seconds.
    rules: 'granvik',
    logs: {
      phone: [
        answered(1, '2025-03-03 10:00:00', 15),
        answered(2, '2025-03-04 10:00:00', 16),
        missed(3, '2025-03-05 10:00:00', 14),
      ],
    },
    expected: [
      'T-20250303-0001 hogst-en-koppling transfers met',
      'T-20250303-0001 tre-signaler first-try met',
      'T-20250304-0001 hogst-en-koppling transfers met',
      'T-20250304-0001 tre-signaler first-try late',
      'T-20250305-0001 hogst-en-koppling transfers pending',
      'T-20250305-0001 tre-signaler first-try unanswered',
    ],
  },
  {
    // Four of Granvik's signals; the rule on transfers is left out, one on mail is added.
    rules: 'granfors',
    logs: {
      phone: [answered(1, '2025-03-03 10:00:00', 20), answered(2, '2025-03-04 10:00:00', 21)],
      mail: [
        asks('alma', '2025-03-07 10:00:00'),
        replies('alma', '2025-03-10 23:59:59'),
        asks('bo', '2025-03-11 10:00:00'),
        replies('bo', '2025-03-13 00:00:00'),
      ],
    },
    expected: [
      'E-20250307-0001 epost-nasta-arbetsdag working-days met',
      'E-20250311-0001 epost-nasta-arbetsdag working-days late',
      'T-20250303-0001 tre-signaler first-try met',
      'T-20250304-0001 tre-signaler first-try late',
    ],
  },
  {
    // No single call is too slow: their mean is what was promised. Who was missed departs all the same.
    rules: 'asnas',
    logs: { phone: [answered(1, '2025-03-03 10:00:00', 600), missed(2, '2025-03-04 10:00:00', 60)] },
    expected: [
      'T-20250303-0001 medelvantan-90-sekunder first-try met',
      'T-20250304-0001 medelvantan-90-sekunder first-try unanswered',
    ],
  },
  {
    // Whoever hangs up at once is lost too, where the rule says so.
    rules: 'bjorkhamra',
    logs: {
      phone: [
        answered(1, '2025-03-03 10:00:00', 200),
        missed(2, '2025-03-04 10:00:00', 60),
        missed(3, '2025-03-05 10:00:00', 3),
      ],
    },
    expected: [
      'T-20250303-0001 tappade-samtal first-try met',
      'T-20250304-0001 tappade-samtal first-try unanswered',
      'T-20250305-0001 tappade-samtal first-try unanswered',
    ],
  },
  {
    rules: 'tallmyra',
    logs: {
      phone: [answered(1, '2025-03-03 10:00:00', 20)],
      mail: [
        asks('alma', '2025-03-03 10:00:00'),
        replies('alma', '2025-03-05 10:00:00'),
        asks('bo', '2025-03-04 10:00:00'),
        remindsOf('bo', '2025-03-06 10:00:00'),
        replies('bo', '2025-03-06 11:00:00'),
      ],
    },
    expected: [
      'E-20250303-0001 sju-av-tio-direkt first-contact met',
      'E-20250304-0001 sju-av-tio-direkt first-contact late',
      'T-20250303-0001 sju-av-tio-direkt first-contact met',
    ],
  },
  {
    // Answered calls are outside. A second call of the person's own does not do; an attempt to call back does.
    rules: 'norrholma',
    logs: {
      phone: [
        missed(1, '2025-03-07 10:00:00', 60),
        callsBack(1, '2025-03-10 15:00:00', true),
        missed(2, '2025-03-07 11:00:00', 60),
        answered(2, '2025-03-10 09:00:00', 20),
        missed(3, '2025-03-10 11:00:00', 60),
        callsBack(3, '2025-03-11 09:00:00', false),
        missed(4, '2025-03-11 11:00:00', 60),
        callsBack(4, '2025-03-13 08:00:00', true),
        answered(5, '2025-03-14 10:00:00', 20),
      ],
    },
    expected: [
      'T-20250307-0001 uppringd-nasta-arbetsdag working-days met',
      'T-20250307-0002 uppringd-nasta-arbetsdag working-days unanswered',
      // The second call of number 2 on the 10th was 0001.
      'T-20250310-0002 uppringd-nasta-arbetsdag working-days met',
      'T-20250311-0001 uppringd-nasta-arbetsdag working-days late',
    ],
  },
  {
    // Mail within eight opening hours; for calls the median wait is what counts. Christmas is outside.
    rules: 'akersvik',
    logs: {
      phone: [answered(1, '2025-03-03 10:00:00', 300)],
      mail: [
        asks('alma', '2025-03-03 08:00:00'),
        replies('alma', '2025-03-03 16:00:00'),
        asks('bo', '2025-03-04 12:00:00'),
        replies('bo', '2025-03-05 12:00:01'),
        asks('cia', '2025-12-23 10:00:00'),
      ],
    },
    expected: [
      'E-20250303-0001 svar-8-timmar office-hours met',
      'E-20250304-0001 svar-8-timmar office-hours late',
      'E-20251223-0001 svar-8-timmar office-hours excluded (not-in-force)',
      'T-20250303-0001 svar-8-timmar office-hours met',
    ],
  },
];
