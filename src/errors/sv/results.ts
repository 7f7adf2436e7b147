import type { WordsOf } from '../error-words.js';
import type { ResultFacts } from '../facts/results.js';

export const results: WordsOf<ResultFacts> = {
  'not-a-result': ({ file }) => ({
    message: `${file} är inte skriven av servicematning, eller är ändrad.`,
    advice: 'Ange mappen som audit skrev, med kontakter.csv och resultat.json som de är.',
    example: 'servicematning explain E-20181012-0042 rapport',
  }),
  'no-result-file': ({ file }) => ({
    message: `${file} är inget resultat av en servicemätning.`,
    advice: 'Filen ska vara resultat.json ur mappen som audit skrev, oförändrad.',
    example: 'servicematning report rapport/resultat.json',
  }),
  'damaged-result': ({ file, where }) => ({
    message: `${file} är skriven av servicematning men är skadad eller ändrad${where === null ? '. Filen är inte hel.' : `. Det första som inte stämmer är ”${where}”.`}`,
    advice: 'Hämta filen på nytt ur arkivet, eller gör mätningen igen med audit.',
    example: 'servicematning audit --project servicematning.yaml',
  }),
  'result-of-other-version': ({ file, found, expected }) => ({
    message: `${file} är skriven av en ${found < expected ? 'äldre' : 'nyare'} version av servicematning (filens version är ${found}, programmet läser ${expected}).`,
    advice:
      found < expected
        ? 'Gör mätningen igen med audit, med samma loggar och inställningar. Då skrivs filen i den nya formen.'
        : 'Uppdatera programmet till den version som skrev filen.',
    example:
      found < expected
        ? 'servicematning audit --project servicematning.yaml'
        : 'npm install --global servicematning@latest',
  }),
  'comparison-reversed': ({ earlier, earlierPeriod, present, presentPeriod }) => ({
    message: `${earlier} (${earlierPeriod}) är en senare mätning än ${present ?? 'den här'} (${presentPeriod}).`,
    advice: 'Ange den tidigare mätningen som den tidigare.',
    example: 'servicematning compare 2017/resultat.json 2018/resultat.json',
  }),
  'unknown-contact': ({ found, listed }) => ({
    message:
      listed === null
        ? `Kontakten ”${found}” finns inte i underlaget.`
        : `”${found}” är ingen kontakt. Den står i ${listed}, med skälet i kolumnen reason.`,
    advice:
      listed === null
        ? 'Kontaktens id står i kolumnen contact i kontakter.csv.'
        : 'Kör explain utan --result, med loggarna, för att se vad den togs för.',
    example: 'servicematning explain E-20181012-0042',
  }),
};
