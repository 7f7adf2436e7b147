import { z } from 'zod';
import { told } from '../../errors/mistakes.js';
import { type SameCalls, usualSameCallSeconds } from '../../model/pairing-limits.js';
import { nearestName, phoneFormats } from '../../parsers/parsers.js';
import { described } from '../../rules/json-schema.js';
import type { PathMistake } from '../../rules/schema-mistakes.js';
import { isFormatFile, nameOfFormatFile } from './format-file.js';

/** Calls that several systems have seen and that are counted once: a key under `phone`. */
export const sameCalls = described(
  z.strictObject({
    systems: described(
      z.array(z.string()).min(2),
      'Formaten på systemens loggar, det mest tillförlitliga först. Det första som har samtalet säger hur det gick',
      ['puzzel-events', 'asterisk-cdr'],
    ),
    seconds: described(
      z.int().min(0).max(300),
      'Så många sekunder får det högst skilja mellan systemens tider',
      10,
    ).default(usualSameCallSeconds),
  }),
  'Samtal som flera system har skrivit upp, och som räknas en gång. Utan nyckeln räknas de i varje logg',
  { systems: ['puzzel-events', 'asterisk-cdr'], seconds: 10 },
);

interface Written {
  readonly phone?: { readonly sameCalls?: SameCalls | undefined } | undefined;
}

export function sameCallsOf({ phone }: Written): SameCalls | null {
  return phone?.sameCalls ?? null;
}

const texts = z.array(z.unknown());
const withSystems = z.object({ phone: z.object({ sameCalls: z.object({ systems: texts }) }) });

/** The names of formats of phone logs that the project file itself gives. */
const named = z.object({
  inputFormats: z.record(z.string(), z.unknown()).catch({}).default({}),
  inputs: z.array(z.unknown()).catch([]).default([]),
});
const ofPhone = z.object({ channel: z.literal('phone') });
const withFormat = z.object({ format: z.string() });

/** Systems that are no formats of phone logs, and those that stand twice. */
export function sameCallsMistakes(project: unknown): readonly PathMistake[] {
  const systems = withSystems.safeParse(project).data?.phone.sameCalls.systems ?? [];
  const known = [...ownPhoneFormats(project), ...phoneFormats];
  return systems.flatMap((system, place): readonly PathMistake[] => {
    if (typeof system !== 'string') return [];
    const path = ['phone', 'sameCalls', 'systems', place];
    if (!known.includes(system)) {
      const nearest = nearestName(system, known);
      return [{ path, message: told((words) => words.formats.noPhoneFormat(system, known, nearest)) }];
    }
    if (systems.indexOf(system) === place) return [];
    return [{ path, message: told((words) => words.formats.systemTwice(system)) }];
  });
}

/** Of a format that a file describes only its name is known here. */
function ownPhoneFormats(project: unknown): readonly string[] {
  const { data } = named.safeParse(project);
  if (data === undefined) return [];
  const described = Object.entries(data.inputFormats).filter(
    ([, format]) => ofPhone.safeParse(format).success,
  );
  const files = data.inputs
    .flatMap((input) => withFormat.safeParse(input).data?.format ?? [])
    .filter(isFormatFile);
  return [...described.map(([name]) => name), ...files.map(nameOfFormatFile)];
}
