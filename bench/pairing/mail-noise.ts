import type { Chance } from '../chance.js';
import { hour, mailTime, minute, officeTime, second } from './calendar-year.js';
import { answerMail } from './mail-answer.js';
import { type OpenStory, pickUnit, startStory } from './story.js';
import { internalSubject, inventSubject, letterSubject, replySubject } from './subjects.js';
import type { Matter, Unknowable, World } from './told.js';
import { inventPerson, nonEmpty, staffMailbox, units } from './town.js';

/** What fills mailboxes and is nobody's question, and what we write first. */
export function tellNoise(world: World, stories: readonly OpenStory[]): void {
  const { mailContacts, bulk, spam, internal, lettersFirst, fewReceivers } = world.mix;
  const chance = world.chance('noise');
  const rows = Math.round(mailContacts * bulk);
  times(rows * 0.45, () => tellNewsletter(world, chance));
  times(rows * 0.3, () => tellMachine(world, chance));
  times((rows * (0.25 - fewReceivers)) / 14, () => tellMailing(world, chance));
  times(rows * fewReceivers, () => tellSalesLetter(world, chance));
  times(mailContacts * spam, () => tellSpam(world, chance));
  times(mailContacts * internal, () => tellInternal(world, chance));
  const known = nonEmpty(stories);
  times(mailContacts * lettersFirst, () => tellLetter(world, chance, known));
  times(24, () => tellOwnMailing(world, chance, known));
}

function times(number: number, tell: () => void): void {
  for (let count = 0; count < Math.round(number); count += 1) tell();
}

function tellNewsletter(world: World, chance: Chance): void {
  const issue = chance.integer(1, 52);
  const [from, subject] = chance.pick([
    [`nyhetsbrev@bransch${chance.integer(1, 40)}.example`, `Aktuellt i oktober, nummer ${issue}`],
    [`newsletter@tools${chance.integer(1, 40)}.example`, `New features ${issue}`],
    [`info@forbund${chance.integer(1, 40)}.example`, `Nyhetsbrev vecka ${issue}`],
    [`utskick@kurs${chance.integer(1, 40)}.example`, `Kurser i höst ${issue}`],
  ] as const);
  const matter = { situation: 'newsletters and bulk', unknowable: null };
  const to = [pickUnit(chance).mailbox];
  world.mail({
    at: mailTime(chance),
    from,
    to,
    subject,
    isBulk: true,
    matter,
    kind: 'bulk from outside',
    role: { what: 'none' },
  });
}

function tellMachine(world: World, chance: Chance): void {
  const [from, subject] = chance.pick([
    ['no-reply@bokning.example', `Bokningsbekräftelse ${chance.integer(1000, 9999)}`],
    ['noreply@frakt.example', `Din leverans ${chance.integer(1000, 9999)} är på väg`],
    ['larm@drift.example', `Larm pumpstation ${chance.integer(1, 30)}`],
    ['svara-ej@myndighet.example', `Kvittens ${chance.integer(1000, 9999)}`],
    ['no-reply@karantan.example', 'Du har meddelanden i karantän'],
    ['kommun@grannby.example', `Automatiskt svar: Remiss ${chance.integer(10, 99)}`],
  ] as const);
  const matter = { situation: 'machines outside', unknowable: null };
  const to = [pickUnit(chance).mailbox];
  world.mail({
    at: mailTime(chance),
    from,
    to,
    subject,
    automatic: true,
    matter,
    kind: 'bulk from outside',
    role: { what: 'none' },
  });
}

/** One text to all of the mailboxes, one by one, from an address like anyone's. */
function tellMailing(world: World, chance: Chance): void {
  const at = mailTime(chance);
  const from = `info@${chance.pick(['konsult', 'system', 'utbildning'])}${chance.integer(1, 99)}.example`;
  const subject = `${chance.pick(['Inbjudan till seminarium', 'Erbjudande', 'Webbinarium'])} ${chance.integer(1, 99)}`;
  const matter = { situation: 'newsletters and bulk', unknowable: null };
  for (const [place, { mailbox }] of [...units, ...units.slice(0, 1)].entries()) {
    const later = at + place * chance.integer(1, 9) * second;
    world.mail({
      at: later,
      from,
      to: [mailbox],
      subject,
      isBulk: true,
      matter,
      kind: 'bulk from outside',
      role: { what: 'none' },
    });
  }
}

function tellSalesLetter(world: World, chance: Chance): void {
  const from = `${chance.pick(['info', 'anna', 'kontakt'])}@saljer${chance.integer(1, 300)}.example`;
  const subject = `${chance.pick(['Möte nästa vecka?', 'Sänk era kostnader', 'Nya möbler till skolan'])}`;
  const matter = { situation: 'sales letters to few', unknowable: 'sales-letter' as Unknowable };
  world.mail({
    at: mailTime(chance),
    from,
    to: [pickUnit(chance).mailbox],
    ...{ subject, matter, kind: 'bulk from outside', role: { what: 'none' } },
  });
}

function tellSpam(world: World, chance: Chance): void {
  const isCaught = chance.is(0.98);
  const unknowable: Unknowable | null = isCaught ? null : 'spam-let-through';
  world.mail({
    at: mailTime(chance),
    from: `offer${chance.integer(1, 999)}@lottery${chance.integer(1, 999)}.example`,
    to: [pickUnit(chance).mailbox],
    subject: `${chance.pick(['You have won', 'Urgent payment', 'Cheap loans'])} ${chance.integer(1, 9999)}`,
    delivery: isCaught ? 'spam' : 'delivered',
    matter: { situation: 'spam', unknowable },
    kind: 'spam',
    role: { what: 'none' },
  });
}

function tellInternal(world: World, chance: Chance): void {
  const from = chance.is(0.5) ? pickUnit(chance).mailbox : staffMailbox(chance, pickUnit(chance));
  const to = chance.is(0.5) ? pickUnit(chance).mailbox : staffMailbox(chance, pickUnit(chance));
  const isMatter = chance.is(0.2);
  const subject = isMatter ? inventSubject(chance) : internalSubject(chance);
  world.mail({
    at: officeTime(mailTime(chance), chance.integer(1, 200)),
    from,
    to: [to],
    subject: chance.is(0.5) ? replySubject('SV: ', subject) : subject,
    matter: { situation: 'internal', unknowable: null },
    kind: 'internal',
    role: { what: 'aside' },
  });
}

/** We write first: a summons, a question of ours. Some reply, and that is a contact like any other. */
function tellLetter(world: World, chance: Chance, known: readonly [OpenStory, ...OpenStory[]]): void {
  const story = chance.pick(known);
  const isWaiting = chance.is(0.03);
  const unit = isWaiting ? story.unit : pickUnit(chance);
  const person =
    chance.is(0.5) || isWaiting ? story.person : inventPerson(chance, world.nextNumber('person'));
  const at = isWaiting
    ? story.at + chance.integer(1, 20) * hour
    : officeTime(mailTime(chance), chance.integer(1, 200));
  const subject = letterSubject(chance);
  const matter: Matter = {
    situation: isWaiting ? 'we write while they wait' : 'we write first',
    unknowable: isWaiting ? 'letter-meanwhile' : null,
  };
  const given = startStory(world, chance, {
    person,
    unit,
    subject: replySubject(person.replyMark, subject),
    matter,
    at,
  });
  const to = [person.address];
  const written = { matter, kind: 'we write first', role: { what: 'aside' } } as const;
  const letter = world.mail({ at, from: unit.mailbox, to, subject, thread: given.thread, ...written });
  if (letter === null || !chance.is(0.3)) return;
  const first = world.mail({
    at: at + Math.round(chance.duration(6 * hour, 80 * hour)) + minute,
    from: person.address,
    to: [unit.mailbox],
    subject: given.subject,
    thread: given.thread,
    repliesTo: letter,
    matter,
    kind: 'first mail',
    role: { what: 'opens', mark: null },
  });
  if (first === null || !chance.is(0.75)) return;
  const answeredAt = officeTime(first.at.start, chance.duration(240, 1500));
  answerMail(world, { ...given, at: first.at.start, first, answeredAt }, { at: answeredAt });
}

/** One mail to many: those who wait for an answer get it too. */
function tellOwnMailing(world: World, chance: Chance, known: readonly [OpenStory, ...OpenStory[]]): void {
  world.mail({
    at: officeTime(mailTime(chance), 1),
    from: pickUnit(chance).mailbox,
    to: [...new Set(Array.from({ length: 60 }, () => chance.pick(known).person.address))],
    subject: `Information till boende ${chance.integer(1, 99)}`,
    matter: { situation: 'our own mailings', unknowable: null },
    kind: 'our own mailing',
    role: { what: 'aside' },
  });
}
