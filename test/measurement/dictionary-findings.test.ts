import { describe, expect, it } from '@jest/globals';
import { dictionaryFindings } from '../../src/measurement/findings/dictionary-findings.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import { languages } from '../../src/report/words/words.js';
import { lines, logFile } from '../parsers/reading.js';

const calls = lines(
  'Tidpunkt;Från nummer;Kö;Status;Anmärkning',
  '2026-01-12 08:00:00;0701740605;Kundtjänst;Besvarat;x',
);
const mails = lines(
  'Received,SenderAddress,RecipientAddress,Subject,Status',
  '2026-01-12 08:00:00,bo@privat.example,info@ort.example,Fråga,Delivered',
);

async function findingsOf(...inputs: Parameters<typeof logFile>[]) {
  const { files } = await readLogs(inputs.map(([content, wanted]) => logFile(content, wanted)));
  return dictionaryFindings(files);
}

describe('files that were read by the words of their headers', () => {
  it('are told in one finding, by name, with the columns that were read so', async () => {
    const columns = ['Tidpunkt', 'Från nummer', 'Kö', 'Status'];
    const found = await findingsOf([calls, { file: 'b.csv' }], [mails], [`${calls}\n`, { file: 'a.csv' }]);
    expect(found).toEqual([
      {
        code: 'dictionary-format',
        files: [
          { file: 'a.csv', format: 'phone-swedish', columns },
          { file: 'b.csv', format: 'phone-swedish', columns },
        ],
      },
    ]);
  });

  it.each([
    ['whose format the project file names', [[calls, { format: 'phone-swedish' }]]],
    ['of a system that is known', [[mails]]],
  ] as const)('nothing is said of files %s', async (_case, inputs) => {
    expect(
      await findingsOf(...inputs.map(([content, wanted]): Parameters<typeof logFile> => [content, wanted])),
    ).toEqual([]);
  });

  it.each([
    [1, 'Filen f1.csv är läst efter rubrikernas ord'],
    [2, 'Filerna f1.csv och f2.csv är lästa efter rubrikernas ord'],
    [7, 'Filerna f1.csv, f2.csv, f3.csv, f4.csv, f5.csv och 2 filer till är lästa efter rubrikernas ord'],
  ])('%d of them make one sentence', (many, sentence) => {
    const files = Array.from({ length: many }, (_, index) => ({
      file: `f${index + 1}.csv`,
      format: 'phone-swedish',
      columns: [],
    }));
    const told = languages.sv.findings.findingSentence({ code: 'dictionary-format', files }, []);
    expect(told.replaceAll('\u00a0', ' ')).toBe(
      `${sentence}, inte efter en känd specifikation. Kontrollera kolumnerna med inspect, eller namnge formatet.`,
    );
  });
});
