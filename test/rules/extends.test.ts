import { describe, expect, it } from '@jest/globals';
import type { ReadExtended } from '../../src/rules/extended.js';
import { checkRuleSet, readRuleSet } from '../../src/rules/rule-set.js';

const base = `id: grund
municipality: Grundby
title: Grund
source: { document: Policy }
readingNote: Som skrivet.
calendar: { hours: { mon-fri: 08:00-16:00 } }
rules:
  - { id: mejl, kind: respond, title: Mejl, promise: Svar, channels: [mail], within: 2 working days, target: 90 }
  - { id: samtal, kind: reach, title: Samtal, promise: Svar, channels: [phone], within: 60 seconds }
cannotMeasure: [bemötandet]
`;
const files: { readonly [name: string]: string } = {
  'grund.yaml': base,
  'mellan.yaml':
    'id: mellan\nextends: grund.yaml\nmunicipality: Mellanby\nrules: [{ id: samtal, within: 90 seconds }]\n',
  'fel.yaml': base.replace('2 working days', '2 dagar').replace('60 seconds', 'snart'),
  'ett.yaml': 'id: ett\nextends: tva.yaml\n',
  'tva.yaml': 'id: tva\nextends: ett.yaml\n',
};
const readExtended: ReadExtended = (name) => {
  const text = files[name];
  return text === undefined
    ? { refused: { sv: `filen ${name} finns inte`, en: `${name} is missing` } }
    : { text, file: name };
};

function told(text: string, file = 'egen.yaml'): readonly string[] {
  const checked = checkRuleSet(text, { file, readExtended });
  return checked.ok
    ? []
    : checked.mistakes.map(({ line, column, message }) => `${line}:${column}: ${message.sv}`);
}

describe('a rule set that extends another', () => {
  it('takes all that it does not say itself', () => {
    const set = readRuleSet('id: egen\nextends: grund.yaml\n', 'egen.yaml', { readExtended });
    const whole = readRuleSet(base, 'grund.yaml');
    expect(set).toEqual({ ...whole, id: 'egen' });
  });

  it('changes a rule key by key, drops some and adds others after them', () => {
    const text = `id: egen
extends: mellan.yaml
title: Egen
without: [samtal]
rules:
  - { id: nytt, kind: account, title: T, promise: P, channels: [case] }
  - { id: mejl, target: 75, scope: { units: [Bygglov] } }
cannotMeasure: []
`;
    const set = readRuleSet(text, 'egen.yaml', { readExtended });
    expect(set).toMatchObject({ id: 'egen', municipality: 'Mellanby', title: 'Egen', cannotMeasure: [] });
    expect(set.rules.map(({ id }) => id)).toEqual(['mejl', 'nytt']);
    expect(set.rules[0]).toMatchObject({
      target: { form: 'at-least', share: 0.75 },
      scope: { units: ['Bygglov'] },
      readings: [{ allowed: '2 working days' }],
    });
  });

  it('follows a chain', () => {
    const set = readRuleSet('id: egen\nextends: mellan.yaml\n', 'egen.yaml', { readExtended });
    expect(set.rules[1]).toMatchObject({ id: 'samtal', withinSeconds: 90 });
  });

  it('looks for each set from the one that names it', () => {
    const asked: string[] = [];
    checkRuleSet('id: egen\nextends: mellan.yaml\n', {
      file: 'egen.yaml',
      readExtended: (name, from) => {
        asked.push(`${name} from ${from}`);
        return readExtended(name, from);
      },
    });
    expect(asked).toEqual(['mellan.yaml from egen.yaml', 'grund.yaml from mellan.yaml']);
  });

  it('writes a dropped rule anew', () => {
    const text =
      'id: egen\nextends: grund.yaml\nwithout: [samtal]\nrules: [{ id: samtal, kind: reach, title: T, promise: P, channels: [phone] }]\n';
    expect(readRuleSet(text, 'egen.yaml', { readExtended }).rules[1]).toMatchObject({
      title: 'T',
      withinSeconds: null,
    });
  });

  it.each([
    ['a file that is not there', 'id: egen\nextends: saknas.yaml\n', ['2:1: filen saknas.yaml finns inte']],
    [
      'a file that is not there, and a word that is unknown whatever stands in it',
      'id: egen\nextends: saknas.yaml\nrules: [{ id: samtal, witin: 3 }]\n',
      [
        '2:1: filen saknas.yaml finns inte',
        '3:23: okänt ord ”witin”, menade du ”within”? Skriv till exempel within: 2 working days',
      ],
    ],
    [
      'the id of what is extended',
      'id: grund\nextends: grund.yaml\n',
      [
        '1:1: regelverket har samma id som det som det bygger på. Ge det ett eget, till exempel id: grund-egen',
      ],
    ],
    [
      'the id of what is extended, on another line',
      'extends: grund.yaml\nid: grund\n',
      [
        '2:1: regelverket har samma id som det som det bygger på. Ge det ett eget, till exempel id: grund-egen',
      ],
    ],
    [
      'mistakes in what is extended',
      'id: egen\nextends: fel.yaml\n',
      [
        expect.stringMatching(/^2:1: fel i fel.yaml, rad 8, kolumn 78: Tiden ”2 dagar” går inte att läsa/),
        expect.stringMatching(/^2:1: fel i fel.yaml, rad 9, kolumn 81: ”snart” är ingen väntetid/),
      ],
    ],
    [
      'own mistakes beside them',
      'id: egen\nextends: fel.yaml\nrules: [{ id: samtal, target: 300 }]\n',
      [
        expect.anything(),
        expect.anything(),
        '3:23: ”target” ska vara högst 100. Skriv till exempel target: 90',
      ],
    ],
    [
      'a circle',
      'id: ett\nextends: tva.yaml\n',
      [expect.stringContaining('regelverken utökar varandra i en ring: ett.yaml → tva.yaml → ett.yaml')],
    ],
    [
      'a rule that is not there to be changed',
      'id: egen\nextends: grund.yaml\nrules: [{ id: samtl, within: 90 seconds }]\n',
      [
        '3:11: löftet ”samtl” finns inte i det utökade regelverket, menade du ”samtal”? Ett nytt löfte behöver också kind, title, promise och channels',
      ],
    ],
    [
      'a dropped rule that the other lacks',
      'id: egen\nextends: grund.yaml\nwithout: [besok]\n',
      ['3:11: löftet ”besok” finns inte i det utökade regelverket. De som finns är mejl, samtal.'],
    ],
    ['no id of its own', 'extends: grund.yaml\n', ['1:1: ”id” saknas. Skriv till exempel id: norberg']],
    [
      'a key that the changed rule’s kind does not have',
      'id: egen\nextends: grund.yaml\nrules: [{ id: samtal, maxTransfers: 1 }]\n',
      [
        '3:23: ”maxTransfers” hör till kind: route och kan inte stå vid kind: reach. Ta bort det, eller skriv kind: route',
      ],
    ],
    [
      'a rule that overlaps an inherited one',
      'id: egen\nextends: grund.yaml\nrules: [{ id: nytt, kind: respond, title: T, promise: P, channels: [mail], within: 1 working day }]\n',
      [expect.stringMatching(/^3:9: löftet gäller delvis samma kontakter som ”mejl”/)],
    ],
    [
      'what an inherited rule cannot be under the own calendar',
      'id: egen\nextends: grund.yaml\ncalendar: { hours: {} }\nrules: [{ id: mejl, dayEnds: office-close }]\n',
      [
        expect.stringMatching(
          /^4:9: within, som kommer från det utökade regelverket: Tiden räknas efter öppettiderna, men/,
        ),
      ],
    ],
    [
      'a name that is none',
      'id: egen\nextends: ""\n',
      ['2:1: ”extends” har inget värde. Skriv till exempel extends: norberg'],
    ],
    [
      'no text',
      'id: egen\nextends: 7\n',
      ['2:1: ”extends” ska vara en text. Skriv till exempel extends: norberg'],
    ],
    [
      'nothing to drop rules from',
      `${base}without: [mejl]\n`,
      ['11:1: ”without” hör ihop med extends. Skriv till exempel extends: norberg'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(told(text, text.startsWith('id: ett') ? 'ett.yaml' : 'egen.yaml')).toEqual(expected);
  });

  it('says of readings that do not go with the own time, once each, that they are inherited', () => {
    const text = 'id: egen\nextends: nacka\nrules: [{ id: aterkoppling-2-arbetsdagar, within: 36 hours }]\n';
    const checked = checkRuleSet(text);
    const inherited = 'readings, som kommer från det utökade regelverket: ';
    expect(checked.ok ? [] : checked.mistakes.map(({ message }) => message.sv)).toEqual([
      expect.stringContaining(`${inherited}det står inte hur 36 hours räknas`),
      expect.stringContaining(`${inherited}”dayEnds” gäller tider som räknas i dagar`),
    ]);
  });

  it('finds the bundled ones alone where it is given no files', () => {
    const checked = checkRuleSet('id: egen\nextends: norbreg\n');
    expect(checked).toMatchObject({
      ok: false,
      mistakes: [{ line: 2, column: 1, message: { sv: expect.stringContaining('Menade du norberg?') } }],
    });
    expect(checkRuleSet('id: egen\nextends: norberg\n')).toMatchObject({ ok: true, value: { id: 'egen' } });
  });
});
