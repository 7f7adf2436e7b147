import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectSchema } from '../../src/cli/project/project.js';
import { schemaFiles } from '../../src/cli/project/schema-files.js';
import { bundledRuleSet, bundledRuleSets, ruleSetTemplate } from '../../src/rules/bundled.js';
import { calendarSchema } from '../../src/rules/calendar-schema.js';
import { type JsonSchema, jsonSchemaOf, schemaAt } from '../../src/rules/json-schema.js';
import { kindSchemas } from '../../src/rules/language/rule-schema.js';
import { ruleSetSchema } from '../../src/rules/language/rule-set-schema.js';
import { scopeSchema } from '../../src/rules/language/scope-schema.js';
import { goalSchema, partSchema, readingSchema } from '../../src/rules/language/time-schema.js';

const files = Object.entries(schemaFiles());
const root = new URL('../../', import.meta.url);
const { 'rules.schema.json': rules, 'project.schema.json': project } = schemaFiles();

/** What an editor would say of a YAML text. */
function isAllowed(text: string, schema: JsonSchema): boolean {
  return z.fromJSONSchema(schema).safeParse(parse(text)).success;
}

/** Every field of a schema and of the schemas in it; a reference says more of what it names. */
function fieldsOf(schema: JsonSchema, path = ''): readonly { path: string; field: JsonSchema }[] {
  const own = Object.entries(schema.properties ?? {});
  const forms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const named =
    path === ''
      ? Object.values(z.record(z.string(), z.custom<JsonSchema>()).parse(schema['definitions'] ?? {}))
      : [];
  const inner = [schema.items, schema.additionalProperties, ...forms, ...named].flat();
  return [
    ...own.flatMap(([key, field]) =>
      typeof field === 'boolean'
        ? []
        : [{ path: `${path}/${key}`, field }, ...fieldsOf(field, `${path}/${key}`)],
    ),
    ...inner.flatMap((part) => (typeof part === 'object' ? fieldsOf(part, `${path}/*`) : [])),
  ];
}

describe('the JSON Schemas that editors use', () => {
  it.each(files)('%s is in step with the program (else: npm run schemas)', (name, schema) => {
    const written = JSON.parse(readFileSync(new URL(`schema/${name}`, root), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(files)('%s says in words what each field is, with an example', (_, schema) => {
    const bare = fieldsOf(schema).filter(
      ({ field }) => field.description === undefined || field.examples === undefined,
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('allows every bundled rule set, the template, and the project file of the demo', () => {
    for (const id of bundledRuleSets()) expect(isAllowed(bundledRuleSet(id), rules)).toBe(true);
    expect(isAllowed(ruleSetTemplate(), rules)).toBe(true);
    const demo = readFileSync(new URL('fixtures/lindasa/servicematning.yaml', root), 'utf8');
    expect(isAllowed(demo, project)).toBe(true);
  });

  it.each([
    ['a misspelt key', 'channels:', 'chanels:'],
    ['an unknown channel', '[mail, phone]', '[mail, fax]'],
    ['a limit that is none', '36 hours', '36 timmar'],
    ['an opening time that is none', '08:00-16:00', '8-16'],
    ['a weekday that is none', 'mon-fri', 'man-fre'],
    ['an unknown kind', 'kind: route', 'kind: rout'],
    ['a key of another kind', 'maxTransfers: 1', 'contains: [plan]'],
    ['a channel that a kind does not have', 'kind: route', 'kind: content'],
    ['a misspelt word of a scope', 'categories: [complaint]', 'category: [complaint]'],
    ['a missing title', 'title: Högst en vidarekoppling', ''],
  ])('refuses %s', (_, from, to) => {
    expect(ruleSetTemplate()).toContain(from);
    expect(isAllowed(ruleSetTemplate().replace(from, to), rules)).toBe(false);
  });

  it('asks an extending set for its id alone', () => {
    expect(isAllowed('{ id: a, extends: norberg }', rules)).toBe(true);
    expect(isAllowed('{ id: a, extends: norberg, rules: [{ id: b, within: 24 hours }] }', rules)).toBe(true);
    expect(isAllowed('{ id: a, extends: norberg, rules: [{ within: 24 hours }] }', rules)).toBe(false);
    expect(isAllowed('{ id: a, extends: norberg, rules: [{ id: b, witin: 24 hours }] }', rules)).toBe(false);
    expect(isAllowed('{ extends: norberg }', rules)).toBe(false);
    expect(isAllowed('{ id: a }', rules)).toBe(false);
  });

  it.each([
    ['a rule set', ruleSetSchema],
    ['respond', kindSchemas.respond],
    ['reach', kindSchemas.reach],
    ['route', kindSchemas.route],
    ['content', kindSchemas.content],
    ['account', kindSchemas.account],
    ['a scope', scopeSchema],
    ['a reading', readingSchema],
    ['a step', partSchema],
    ['a goal', goalSchema],
    ['a calendar', calendarSchema],
    ['a project file', projectSchema],
  ])('gives examples that the program reads, for every key of %s', (_, schema) => {
    const json = jsonSchemaOf(schema);
    const refused = Object.entries(schema.shape).flatMap(([key, field]) => {
      const examples = schemaAt({ schema: json, written: {} }, [key])?.examples ?? [];
      expect(examples.length).toBeGreaterThan(0);
      return examples.filter((example) => !field.safeParse(example).success);
    });
    expect(refused).toEqual([]);
  });
});
