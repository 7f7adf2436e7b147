import { describe, expect, it } from '@jest/globals';
import { callsOf, lines, logFile, readCounted } from './reading.js';

const text = lines(
  'Tidpunkt;A-nummer;B-nummer;Kö;Status',
  '2018-10-08 08:15:00;0701740605;0980319000;Växel;Besvarad',
  '2018-10-08 08:16:00;0701740606;0980319000;Testkö;Missad',
  '2018-10-08 08:17:00;0701740607;Testkö',
  'Summa;3;;;',
);

describe('rows that the project file passes over', () => {
  it('are ignored with a reason, in a format that is known', async () => {
    const skip = [{ header: 'kö', pattern: /^test/iu }];
    const reading = await readCounted(logFile(text, { skip }));
    expect(callsOf(reading)).toHaveLength(1);
    expect(reading.ignored).toEqual({ 'not-a-contact-row': 1, totals: 1 });
    expect(reading.rejected.map(({ source, reason }) => [source.row, reason])).toEqual([
      [4, 'too-few-columns'],
    ]);
  });

  it('fit any of several patterns', async () => {
    const skip = [
      { header: 'Kö', pattern: /^test/iu },
      { header: 'A-nummer', pattern: /^0701740605$/u },
    ];
    const reading = await readCounted(logFile(text, { skip }));
    expect(reading.ignored).toEqual({ 'not-a-contact-row': 2, totals: 1 });
  });

  it('are an error where the file lacks the column: else nothing would be passed over, unseen', async () => {
    const skip = [{ header: 'Stat0s', pattern: /^test/iu }];
    await expect(readCounted(logFile(text, { skip }))).rejects.toMatchObject({
      code: 'header-not-found',
      message: expect.stringContaining('”Stat0s” för fältet skip (menade du ”Status”?)'),
    });
  });
});
