import { type Chance, createChance } from '../chance.js';
import { type Unit, units } from './town.js';

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;
const yearStart = Date.UTC(2018, 0, 1);
const days = 365;

/** Legs for each caller. */
const legsPerCaller = 8;

interface Leg {
  readonly to: string;
  readonly context: string;
  readonly application: 'Queue' | 'Dial';
  readonly at: number;
  readonly seconds: number;
  readonly talk: number;
}

/**
 * The lines of a year's call records of `legs` legs as Asterisk writes them without a header: a leg for the queue and
 * one for each telephone that rang. The same seed gives the same log.
 */
export function* phoneLog(legs: number, seed: string): Generator<string> {
  const chance = createChance(`${seed} phone ${legs}`);
  const callers = Math.max(10, Math.round(legs / legsPerCaller));
  let written = 0;
  for (let date = 0; written < legs; date += 1) {
    const target = Math.min(legs, Math.ceil((legs * Math.min(date + 1, days)) / days));
    while (written < target) {
      const at = yearStart + date * day + 7 * hour + Math.floor(chance.next() * 9 * 3600) * second;
      const caller = `070${String(1_000_000 + Math.floor(callers * chance.next() ** 2)).padStart(7, '0')}`;
      for (const line of call(at, caller, chance)) {
        if (written >= target) break;
        written += 1;
        yield line;
      }
    }
  }
}

function call(at: number, caller: string, chance: Chance): readonly string[] {
  const unit = chance.pick(units);
  const isAnswered = chance.is(0.75);
  const rings = chance.integer(1, 3);
  const talk = isAnswered ? chance.integer(20, 600) : 0;
  const legs: Leg[] = [];
  for (let ring = 1; ring <= rings; ring += 1) {
    legs.push(dialled(unit, { at: at + ring * 16 * second, talk: ring === rings ? talk : 0 }, chance));
  }
  const waited = rings * 16;
  const queue = { to: unit.queue, context: 'ext-queues', application: 'Queue' } as const;
  const id = `${Math.floor(at / second)}.${chance.integer(1, 99_999)}`;
  return [{ ...queue, at, seconds: waited + talk, talk: waited + talk }, ...legs].map((leg, index) =>
    record(leg, caller, index === 0 ? [id, id] : [`${id}${index}`, id]),
  );
}

function dialled(unit: Unit, { at, talk }: Pick<Leg, 'at' | 'talk'>, chance: Chance): Leg {
  const to = unit.staff[chance.integer(0, unit.staff.length - 1)] ?? unit.queue;
  return { to, context: 'from-queue', application: 'Dial', at, seconds: 15 + talk, talk };
}

/** The columns of Master.csv with the call's id and the id that its legs share. */
function record(leg: Leg, caller: string, [id, linked]: readonly [string, string]): string {
  const { to, context, application, at, seconds, talk } = leg;
  const answered = talk > 0 ? time(at + (seconds - talk) * second) : '';
  const outcome = talk > 0 ? 'ANSWERED' : 'NO ANSWER';
  const texts = ['', caller, to, context, `""${caller}"" <${caller}>`, 'PJSIP/trunk-1', `PJSIP/${to}-1`];
  const times = [application, `PJSIP/${to},15`, time(at), answered, time(at + seconds * second)];
  const quoted = [...texts, ...times].map((text) => `"${text}"`).join(',');
  return `${quoted},${seconds},${talk},"${outcome}","DOCUMENTATION","${id}","","","${linked}",1\n`;
}

function time(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
