import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './fake-process.js';

const jira = fileURLToPath(new URL('../../fixtures/exports/jira/Jira.csv', import.meta.url));
const proposal = `    inputs:
      - files: Jira.csv
        format: jira
`;

describe('a format that the analyst has to confirm', () => {
  it('is proposed by inspect as lines to copy, and read when they are', async () => {
    await inFolder(async (folder) => {
      copyFileSync(jira, join(folder, 'Jira.csv'));
      const puzzled = await run(['inspect', 'Jira.csv'], folder);
      expect(puzzled.out).toContain(`\n${proposal}`);
      writeFileSync(join(folder, 'servicematning.yaml'), `rules: lag\n${proposal.replaceAll(/^ {4}/gm, '')}`);
      const confirmed = await run(['inspect'], folder);
      expect(confirmed.out).toContain('1 av 1 fil tolkad');
    });
  });

  it('is written by init as a comment', async () => {
    await inFolder(async (folder) => {
      copyFileSync(jira, join(folder, 'Jira.csv'));
      writeFileSync(
        join(folder, 'mejl.csv'),
        'Datum;Tid;Från;Till;Ämne;Riktning\n2026-01-12;10:00;a@hem.example;kund@ort.example;Hål;In\n',
      );
      await run(['init', 'Jira.csv', 'mejl.csv'], folder);
      const written = readFileSync(join(folder, 'servicematning.yaml'), 'utf8');
      expect(written).toContain('  # - files: Jira.csv\n  #   format: jira\n');
    });
  });
});
