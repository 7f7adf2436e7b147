import { htmlText } from '../markup.js';
import type { PublishedInput, Reporter } from '../reporter.js';
import { languages } from '../words/words.js';
import { balanceSuite, findingSuite } from './data-suites.js';
import { ruleSuite } from './rule-suite.js';
import { suitesXml } from './suite.js';

/** `junit.xml`: the published figures as test results, which CI systems list and follow. */
export const junit: Reporter<PublishedInput> = async ({ published, gates, language }) => {
  const words = languages[language];
  const { rules } = published;
  const suites = [
    ...rules.map((rule) => ruleSuite(rule, rules, { gates, words })),
    balanceSuite(published, words),
    findingSuite(published, gates.strict, words),
  ];
  const text = htmlText(suitesXml(`servicematning ${published.municipality}`, suites));
  return [{ name: 'junit.xml', content: new TextEncoder().encode(text) }];
};
