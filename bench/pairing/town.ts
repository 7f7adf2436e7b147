import type { OrganisationEntry } from '../../src/model/organisation.js';
import { createDirectory } from '../../src/pairing/directory.js';
import { readParty } from '../../src/parsers/values/phone-number.js';
import type { Chance } from '../chance.js';

/** A unit with the mailbox and the line that the organisation table knows. */
export interface TownUnit {
  readonly name: string;
  readonly mailbox: string;
  readonly line: string;
  readonly extensions: readonly [string, ...string[]];
  /** How much of what comes in comes here. */
  readonly weight: number;
  /** How its machine sends back that a mail has come: `marked` says so in the subject, the others do not. */
  readonly machine: Machine;
  /** How it writes the numbers of its cases in the subjects of its answers; null where it numbers none. */
  readonly numbering: 'bracketed' | 'ticket' | 'diary' | null;
  /** Its log keeps so much of a subject. */
  readonly cutAt: number;
  /** Its mail gateway marks what comes from outside. */
  readonly marksOutside: boolean;
}

type Machine = 'marked' | 'case-number' | 'fixed-text' | 'bare-reply' | 'null-sender' | 'no-reply-sender';

const written: readonly [name: string, mailbox: string, weight: number, machine?: Machine][] = [
  ['Kundcenter', 'kundcenter', 30, 'marked'],
  ['Bygg och miljö', 'bygg', 14, 'case-number'],
  ['Gata och park', 'gata', 12, 'case-number'],
  ['Förskola', 'forskola', 9],
  ['Grundskola', 'grundskola', 8],
  ['Socialtjänst', 'social', 7],
  ['Äldreomsorg', 'aldre', 5, 'no-reply-sender'],
  ['Vatten och avlopp', 'va', 5, 'fixed-text'],
  ['Kultur och fritid', 'kultur', 5, 'null-sender'],
  ['Bibliotek', 'bibliotek', 3, 'bare-reply'],
  ['Registrator', 'kommun', 6, 'case-number'],
  ['Överförmyndare', 'overformyndare', 3],
  ['Näringsliv', 'naringsliv', 2],
];

const domain = 'storvik.example';
/** Of a joint board of several municipalities, and of a company that the municipality owns. */
const otherDomains = { forbund: 'forbundet.example', company: 'storvikbostader.example' } as const;
const domainOf = new Map<string, string>([
  ['social', otherDomains.forbund],
  ['overformyndare', otherDomains.forbund],
  ['naringsliv', otherDomains.company],
]);
const numberingOf = new Map<string, TownUnit['numbering']>([
  ['bygg', 'bracketed'],
  ['gata', 'ticket'],
  ['kommun', 'diary'],
]);
/** As far as any log keeps a subject, and as far as that of an old system does. */
const [longest, short] = [255, 40];

export const units: readonly [TownUnit, ...TownUnit[]] = nonEmpty(
  written.map(([name, mailbox, weight, machine = 'marked'], place) => ({
    name,
    mailbox: `${mailbox}@${domainOf.get(mailbox) ?? domain}`,
    line: `+4689003${10 + place}00`,
    extensions: [`${20 + place}01`, `${20 + place}02`, `${20 + place}03`],
    weight,
    machine,
    numbering: numberingOf.get(mailbox) ?? null,
    cutAt: mailbox === 'overformyndare' ? short : longest,
    marksOutside: place % 5 === 4,
  })),
);

export function nonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('nothing to choose from');
  return [first, ...rest];
}

function entry(unit: TownUnit, type: OrganisationEntry['type'], value: string): OrganisationEntry {
  return { unit: unit.name, kind: 'administration', board: null, type, value, measured: true };
}

export const directory = createDirectory({
  entries: units.flatMap((unit) => [
    entry(unit, 'mail', unit.mailbox),
    entry(unit, 'number', unit.line),
    ...unit.extensions.map((extension) => entry(unit, 'extension', extension)),
  ]),
  ownDomains: [domain, ...Object.values(otherDomains)],
  ownNumbers: [{ from: '+4689003', until: null }],
  webForms: [],
});

const cuts = new Map(units.map(({ mailbox, cutAt }) => [mailbox, cutAt]));

/** How much the log keeps of the subject of a mail between these. */
export function cutOf(addresses: readonly (string | null)[]): number {
  return Math.min(longest, ...addresses.map((address) => cuts.get(address ?? '') ?? longest));
}

/** One who writes and calls, with the habits of the mailer. */
export interface Person {
  readonly address: string;
  readonly secondAddress: string;
  /** A national number with a leading zero. */
  readonly number: string;
  readonly replyMark: string;
  /** What this person has written about. */
  readonly subjects: Set<string>;
}

const firstNames = nonEmpty(
  'anna,erik,maria,ali,sofia,lars,amina,johan,eva,mikko,karin,omar,ulla,nils'.split(','),
);
const lastNames = nonEmpty('berg,lund,ek,holm,nyman,haddad,sand,virtanen,dahl,strand,ask,roos'.split(','));
const hosts = nonEmpty('brev.example,posten.example,hem.example,mejl.example'.split(','));
/** As mailers of Swedish, English, Finnish, German, French, Danish and other languages write it, counters too. */
const replyMarks = nonEmpty([
  ...[['SV: ', 38] as const, ['Sv: ', 14] as const, ['Re: ', 26] as const, ['RE: ', 10] as const],
  ...[['SV:', 2] as const, ['Re[2]: ', 2] as const, ['VS: ', 2] as const, ['AW: ', 2] as const],
  ...[['Antw: ', 1] as const, ['RÉP: ', 1] as const, ['Svar: ', 1] as const, ['Odp: ', 1] as const],
]);

export function inventPerson(chance: Chance, number: number): Person {
  const name = `${chance.pick(firstNames)}.${chance.pick(lastNames)}`;
  const isCompany = chance.is(0.08);
  return {
    address: isCompany ? `kontor@firma${number}.example` : `${name}${number}@${chance.pick(hosts)}`,
    secondAddress: `${name}@arbete${number}.example`,
    number: `074${1_000_000 + ((number * 7_654_321) % 9_000_000)}`,
    replyMark: chance.weighted(replyMarks),
    subjects: new Set(),
  };
}

/** A member of the unit's staff, whose own mailbox stands in no organisation table; some do more than others. */
export function staffMailbox(chance: Chance, unit: TownUnit): string {
  const [mailbox, host] = unit.mailbox.split('@');
  const clerk = Math.floor(chance.next() ** 2 * unit.weight * 0.4);
  return `${firstNames[clerk % firstNames.length]}.${mailbox}${clerk}@${host}`;
}

/** One number in five ways of writing, read as the logs' own readers do. */
export function readNumber(chance: Chance, national: string): string {
  const bare = national.slice(1);
  const spaced = `${national.slice(0, 3)}-${national.slice(3, 6)} ${national.slice(6, 8)} ${national.slice(8)}`;
  const text = chance.pick([national, `+46${bare}`, `0046${bare}`, `46${bare}`, spaced]);
  const party = readParty(text);
  if (party === null) throw new Error(`no number: ${text}`);
  return party;
}

/** A number that shares all but its last three digits with no other, as an exchange that hides these shows it. */
export function maskedNumber(number: number): { readonly national: string; readonly shown: string } {
  const visible = `0740${String(number % 1000).padStart(3, '0')}`;
  return { national: `${visible}${100 + (number % 900)}`, shown: `+46${visible.slice(1)}***` };
}
