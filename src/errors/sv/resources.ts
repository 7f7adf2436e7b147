import type { WordsOf } from '../error-words.js';
import type { ResourceFacts } from '../facts/resources.js';

export const resources: WordsOf<ResourceFacts> = {
  'program-not-loaded': () => ({
    message:
      'Programmet kunde inte öppna filerna som det består av: datorn tillåter för få öppna filer på en gång, eller så är programmet inte helt installerat.',
    advice: 'Höj gränsen som exemplet visar och kör igen. Hjälper inte det: installera programmet på nytt.',
    example: 'ulimit -n 1024',
  }),
  'working-folder-gone': () => ({
    message: 'Mappen som du står i finns inte längre, eller så får du inte läsa den.',
    advice: 'Gå till en mapp som finns och kör igen.',
    example: 'cd loggar',
  }),
  'thread-ended': () => ({
    message:
      'En tråd, en del av programmet som skriver dokument bredvid resten, avbröts innan den var klar. Ingen rapport skrevs, och en tidigare rapport är orörd.',
    advice: 'Kör igen. Händer det på nytt: låt programmet göra en sak i taget, som exemplet visar.',
    example: 'servicematning audit --project servicematning.yaml --workers 1',
  }),
  'too-little-memory': ({ megabytes }) => ({
    message: `Minnet räcker inte: programmet får använda ${megabytes} MB. Ingen rapport skrevs, och en tidigare rapport är orörd.`,
    advice:
      'Ge programmet mer minne som exemplet visar, eller dela loggarna med servicematning split och mät delarna för sig.',
    example: 'servicematning audit --project servicematning.yaml --memory 8000',
  }),
};
