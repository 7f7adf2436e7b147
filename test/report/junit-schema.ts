import { xmlFault } from './well-formed.js';
import { descendants, type Element, xmlTree } from './xml-tree.js';

/** What an element of a JUnit file must and may have, and what may stand in it, in that order. */
interface ElementRule {
  readonly required: readonly string[];
  readonly allowed: readonly string[];
  readonly children: readonly string[];
}

const totals = ['tests', 'failures', 'errors', 'skipped'];

/** The part of the schema that Jenkins, GitLab, GitHub's actions and Azure read alike. */
const rules: { readonly [element: string]: ElementRule } = {
  testsuites: { required: ['name', ...totals], allowed: ['time'], children: ['testsuite'] },
  testsuite: {
    required: ['name', ...totals],
    allowed: ['time', 'timestamp', 'hostname', 'id', 'package'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  properties: { required: [], allowed: [], children: ['property'] },
  property: { required: ['name', 'value'], allowed: [], children: [] },
  testcase: {
    required: ['name', 'classname'],
    allowed: ['time'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { required: ['type', 'message'], allowed: [], children: [] },
  skipped: { required: ['message'], allowed: [], children: [] },
  'system-out': { required: [], allowed: [], children: [] },
};

/** Names in XML may hold hyphens and dots; those of the other trees that are read here do not. */
export function junitTree(xml: string): Element {
  return xmlTree('junit.xml', xml.replaceAll('system-out>', 'systemout>'));
}

/** What is wrong with a JUnit file: nothing, as it should be. */
export function junitMistakes(xml: string): readonly string[] {
  const fault = xmlFault(xml);
  if (fault !== null) return [fault];
  const root = junitTree(xml);
  if (root.name !== 'testsuites') return [`the root is ${root.name}`];
  const elements = [root, ...descendants(root)];
  return [...elements.flatMap(elementMistakes), ...elements.flatMap(totalMistakes), ...nameMistakes(root)];
}

function nameOf({ name }: Element): string {
  return name === 'systemout' ? 'system-out' : name;
}

function elementMistakes(element: Element): readonly string[] {
  const name = nameOf(element);
  const rule = rules[name];
  if (rule === undefined) return [`unknown element ${name}`];
  const given = [...element.attributes.keys()];
  const children = element.children.map(nameOf);
  const order = children.map((child) => rule.children.indexOf(child));
  return [
    ...rule.required.filter((key) => !given.includes(key)).map((key) => `${name} lacks ${key}`),
    ...given
      .filter((key) => ![...rule.required, ...rule.allowed].includes(key))
      .map((key) => `${name} has ${key}`),
    ...children.filter((child) => !rule.children.includes(child)).map((child) => `${child} in ${name}`),
    ...(order.every((place, index) => place >= (order[index - 1] ?? 0))
      ? []
      : [`children of ${name} out of order`]),
    ...(children.length > 0 && element.text.trim() !== '' ? [`text beside elements in ${name}`] : []),
  ];
}

/** The totals must be those of the cases. */
function totalMistakes(element: Element): readonly string[] {
  if (!element.attributes.has('tests')) return [];
  const cases = descendants(element).filter(({ name }) => name === 'testcase');
  const having = (child: string): number =>
    cases.filter(({ children }) => children.some(({ name }) => name === child)).length;
  const counted = {
    tests: cases.length,
    failures: having('failure'),
    errors: having('error'),
    skipped: having('skipped'),
  };
  return Object.entries(counted)
    .filter(([key, count]) => element.attributes.get(key) !== String(count))
    .map(([key, count]) => `${key} of ${element.attributes.get('name')} should be ${count}`);
}

/** A case is found again by its suite and name. */
function nameMistakes(root: Element): readonly string[] {
  const names = descendants(root)
    .filter(({ name }) => name === 'testcase')
    .map(({ attributes }) => `${attributes.get('classname')}: ${attributes.get('name')}`);
  return names.filter((name, place) => names.indexOf(name) < place).map((name) => `${name} stands twice`);
}
