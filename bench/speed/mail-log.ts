import { type Chance, createChance } from '../chance.js';
import { domain, subjects, units } from './town.js';

const day = 86_400_000;
const minute = 60_000;
const hour = 60 * minute;
const yearStart = Date.UTC(2018, 0, 1);
const days = 365;

/** Rows for each person who writes: some write once, a few every week. */
const rowsPerPerson = 6;

interface Mail {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly id: string;
}

/** Twelve columns as Export-Csv writes a message trace: every field quoted. */
const header =
  '"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","ToIP","FromIP","Size","MessageTraceId","Organization","Index"';

/**
 * The lines of a year's mail log of `rows` rows, some 200 bytes each, in order of time. The same seed gives the same
 * log, and memory holds only the answers that are still to come.
 */
export function* mailLog(rows: number, seed: string): Generator<string> {
  const chance = createChance(`${seed} mail ${rows}`);
  const people = Math.max(10, Math.round(rows / rowsPerPerson));
  const waiting = new Map<number, Mail[]>();
  yield `${header}\r\n`;
  let written = 0;
  for (let date = 0; written < rows; date += 1) {
    const today = waiting.get(date) ?? [];
    waiting.delete(date);
    const target = Math.ceil((rows * Math.min(date + 1, days)) / days) - written;
    while (today.length < target) {
      for (const mail of story(date, people, chance)) {
        const on = Math.max(date, Math.floor((mail.at - yearStart) / day));
        if (on === date) today.push(mail);
        else waiting.set(on, [...(waiting.get(on) ?? []), mail]);
      }
    }
    today.sort((one, other) => one.at - other.at);
    for (const mail of today.slice(0, rows - written)) yield line(mail, written++, chance);
  }
}

/** One thing that somebody wants, or one of the mails that nobody wants. */
function story(date: number, people: number, chance: Chance): readonly Mail[] {
  const at = yearStart + date * day + chance.integer(5 * 60, 22 * 60) * minute + chance.integer(0, 59) * 1000;
  const unit = chance.pick(units);
  const kind = chance.next();
  if (kind < 0.08) return [newsletter(at, unit.mailbox, chance)];
  if (kind < 0.16) return [internal(at, unit.mailbox, chance)];
  const person = personOf(Math.floor(people * chance.next() ** 2));
  const subject = `${chance.pick(subjects)} ${chance.integer(1, 9999)}`;
  const question = mailOf({ at, from: person, to: unit.mailbox, subject }, chance);
  const mails = [question];
  if (chance.is(0.1)) {
    mails.push(
      mailOf({ at: at + 2000, from: unit.mailbox, to: person, subject: `Autosvar: ${subject}` }, chance),
    );
  }
  if (chance.is(0.12)) {
    mails.push(
      mailOf({ at: at + 50 * hour, from: person, to: unit.mailbox, subject: `SV: ${subject}` }, chance),
    );
  }
  if (chance.is(0.8)) {
    const answeredAt = at + Math.round((0.2 - Math.log(1 - chance.next()) * 18) * hour);
    const answer = { at: answeredAt, from: unit.mailbox, to: person, subject: `SV: ${subject}` };
    mails.push(mailOf(answer, chance));
    if (chance.is(0.2)) {
      mails.push(mailOf({ ...answer, at: answeredAt + 5 * hour, from: person, to: unit.mailbox }, chance));
    }
  }
  return mails;
}

function newsletter(at: number, to: string, chance: Chance): Mail {
  const number = chance.integer(1, 400);
  return mailOf(
    { at, from: `nyhetsbrev@bransch${number}.example`, to, subject: `Nyheter ${number}` },
    chance,
  );
}

function internal(at: number, from: string, chance: Chance): Mail {
  return mailOf(
    { at, from, to: chance.pick(units).mailbox, subject: `VB: ${chance.pick(subjects)}` },
    chance,
  );
}

function personOf(number: number): string {
  return `person.${number}@post${number % 7}.example`;
}

function mailOf(mail: Omit<Mail, 'id'>, chance: Chance): Mail {
  return { ...mail, id: `<${hexadecimal(chance)}@${mail.from.endsWith(domain) ? domain : 'mejl.example'}>` };
}

function line({ at, from, to, subject, id }: Mail, index: number, chance: Chance): string {
  const received = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  const trace = `${hexadecimal(chance)}-08d5`;
  const size = chance.integer(4000, 90_000);
  return `"${id}","${received}","${from}","${to}","${subject.replaceAll('"', '""')}","Delivered","","","${size}","${trace}","storlinda.onmicrosoft.example","${index}"\r\n`;
}

/** Twelve digits; half of them at a time, since chance has no more than 32 bits. */
function hexadecimal(chance: Chance): string {
  return [chance.next(), chance.next()]
    .map((part) =>
      Math.floor(part * 2 ** 24)
        .toString(16)
        .padStart(6, '0'),
    )
    .join('');
}
