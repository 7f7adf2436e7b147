import { describe, expect, it } from '@jest/globals';
import { outputSchemaFiles, schemaFiles } from '../../src/cli/project/schema-files.js';

const swedish = /[åäöÅÄÖ]|\b(?:och|som|eller|inte|att|den|det|till|av|med|ett|en|vad|hur|där|ska)\b/;
const english = /\b(?:the|of|and|which|that|with|not|from|its|where|how|what|to|or|by|are|is)\b/i;

/** What a schema tells people: titles and descriptions, however deep. */
function textsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(textsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) =>
    (key === 'title' || key === 'description') && typeof inner === 'string' ? [inner] : textsOf(inner),
  );
}

describe('the language of a schema is that of its readers', () => {
  it.each(Object.entries(schemaFiles()))('%s is edited by people, in Swedish', (_, schema) => {
    const texts = textsOf(schema);
    expect(texts.filter((text) => english.test(text) && !swedish.test(text))).toEqual([]);
    expect(texts.filter((text) => swedish.test(text)).length).toBeGreaterThan(texts.length / 2);
  });

  it.each(Object.entries(outputSchemaFiles()))('%s is read by programs, in English', (_, schema) => {
    const texts = textsOf(schema);
    expect(texts.filter((text) => swedish.test(text))).toEqual([]);
    expect(texts.filter((text) => english.test(text)).length).toBeGreaterThan(texts.length / 2);
  });
});
