import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';

/*
 * A town whose logs name a person in every field that can: each address, name, subject, id and text begins with the
 * same rare letters, and each number of a person with the same rare digits. Whatever holds them has not forgotten.
 */

/** What every text of a person begins with. */
export const canary = 'qzxkan';
/** What every number of a person begins with, without its trunk zero. */
export const canaryDigits = '701975';

/** Own addresses of members of staff, in no organisation table: `init` and `inspect` show them to the analyst. */
export const staffAddresses = [`anna.${canary}berg@ort.example`, `bo.${canary}lund@ort.example`];

const persons = Array.from({ length: 24 }, (_, number) => ({
  address: `${canary}na.${number}ek@${canary}hem.example`,
  name: `Qzxkanna ${number}Ek`,
  number: `0${canaryDigits}${String(310 + number)}`,
  subject: `Qzxkangående lyktan nr ${number}`,
  id: `<${canary}id${number}@${canary}hem.example>`,
}));

export const personAddresses = persons.map(({ address }) => address);
export const personNumbers = persons.map(({ number }) => number);

const [anna, bo] = staffAddresses;
const units = ['bygg', 'skola', 'park'] as const;

function timeOf(number: number, hour: number): string {
  const day = String(8 + Math.floor(number / 6)).padStart(2, '0');
  return `2018-10-${day} ${String(hour).padStart(2, '0')}:${String(10 + number)}:00`;
}

function mailLog(): string {
  const rows = persons.flatMap(({ address, subject, id }, number) => {
    const own = number === 7 ? bo : `${units[number % 3] ?? 'bygg'}@ort.example`;
    const by = number % 8 === 3 ? anna : own;
    const asked = `${timeOf(number, 9)};${address};${own};${subject};Inkommande;${id};`;
    const answered = `${timeOf(number, 15)};${by};${address};SV: ${subject};Utgående;<${canary}svar${number}@ort.example>;${id}`;
    return number % 5 === 4 ? [asked] : [asked, answered];
  });
  const [first] = persons;
  return [
    'Datum och tid;Avsändare;Mottagare;Rubrik;Riktning;Meddelande-id;Svar på',
    ...rows,
    `2018-10-09 10:00:00;${anna};skola@ort.example;VB: ${first?.subject};Internt;<${canary}vb@ort.example>;`,
    `2018-10-09 10:05:00;noreply@${canary}butik.example;bygg@ort.example;Qzxkanbud;Inkommande;<${canary}bud@x.example>;`,
    `2018-10-09 10:06:00;${first?.address};bygg@ort.example;Autosvar: Qzxkansemester;Inkommande;<${canary}auto@x.example>;`,
    `2018-10-09 10:07:00;bygg@ort.example;${canary}okand@annan.example;Qzxkaninbjudan;Utgående;<${canary}ut@x.example>;`,
    `2018-10-09 10:08:00;${canary}ut@x.example;${canary}annan@y.example;Qzxkangenom;Inkommande;<${canary}genom@x.example>;`,
    `${canary}trasig tid;${canary}fel@x.example;bygg@ort.example;Qzxkanfel;Inkommande;<${canary}fel@x.example>;`,
    `2018-10-09 10:09:00;${canary}utan snabel-a;bygg@ort.example;Qzxkanfel;Inkommande;;`,
    `2018-10-09 10:10:00;${first?.address};bygg@ort.example;Qzxkanriktning;${canary}riktning;;`,
    '',
  ].join('\n');
}

const mailbox = persons
  .slice(0, 6)
  .map(
    ({ address, name, number }, index) => `From ${address} Wed Oct 10 08:1${index}:00 2018
Received: from ${canary}dator ([192.0.2.9]) by mx.ort.example; Wed, 10 Oct 2018 10:1${index}:00 +0200
Date: Wed, 10 Oct 2018 10:1${index}:00 +0200
From: "${name} (${canary}bi@${canary}bi.example)" <${address}>
Reply-To: ${canary}svar@${canary}bi.example
To: Park <park@ort.example>, "${canary}kopia" <${canary}kopia@x.example>
Subject: =?utf-8?Q?Qzxkanteckning_om_b=C3=A5t_${index}?=
Message-ID: <${canary}mbox${index}@x.example>
X-Phone: ${number}

Qzxkantligen! Ring mig på ${number}. ${name}
`,
  )
  .join('\n');

const graph = JSON.stringify({
  value: persons.slice(6, 9).map(({ address, name }, index) => ({
    id: `${canary}graf${index}`,
    receivedDateTime: `2018-10-11T07:1${index}:00Z`,
    sentDateTime: `2018-10-11T07:1${index}:00Z`,
    subject: `Qzxkansökan om plats ${index}`,
    bodyPreview: `Qzxkantecknat av ${name}`,
    isDraft: false,
    conversationId: `${canary}trad${index}`,
    internetMessageId: `<${canary}graf${index}@x.example>`,
    from: { emailAddress: { name, address } },
    toRecipients: [{ emailAddress: { name: 'Skola', address: 'skola@ort.example' } }],
    ccRecipients: [],
  })),
});

const callHeader = [
  'Tidpunkt',
  'A-nummer',
  'B-nummer',
  'Svarsgrupp',
  'Status',
  'Väntetid',
  'Samtalstid',
  'Samtals-ID',
  'Agent',
];

function callRows(from: number, until: number): readonly (readonly string[])[] {
  const calls = persons.slice(from, until).map(({ number }, index) => {
    const answered = index % 3 !== 2;
    const [state, talk] = answered ? ['Besvarad', '2:00'] : ['Tappat i kö', '0:00'];
    const time = timeOf(from + index, 11);
    return [
      time,
      number,
      '0980-319200',
      'Växel',
      state,
      '0:20',
      talk,
      `${canary}samtal${number}`,
      answered ? 'Qzxkanita Berg' : '',
    ];
  });
  return [
    ...calls,
    [
      `${canary}igår`,
      persons[from]?.number ?? '',
      '0980-319200',
      'Växel',
      'Besvarad',
      '0:20',
      '1:00',
      `${canary}s${from}`,
      'Qzxkanita Berg',
    ],
  ];
}

async function callBook(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.creator = 'Qzxkanders Alm';
  const sheet = book.addWorksheet('Samtal');
  for (const row of [callHeader, ...callRows(12, 24)]) sheet.addRow(row);
  sheet.getCell('B2').note = 'Qzxkanmärkning';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const register = [
  'Diarienr;Inkommen;Mottagningsbekräftelse;Besked;Besvarad;Ärendetyp;Ärendemening;Anmälare;E-post;Telefon;Inkommen via;Enhet;Åtgärd;Handläggare',
  ...persons.slice(0, 8).map(({ address, name, number, subject }, index) => {
    const email = index % 2 === 0 ? address : '';
    return `KLAG 2018/000${index};2018-10-1${index};;;2018-10-19;Klagomål;${subject} klagas;${name};${email};${number};E-tjänst;Park;Qzxkanlade en bro;Qzxkanita Berg`;
  }),
  `KLAG 2018/0009;${canary}datum;;;;Klagomål;Qzxkansvar;Qzxkanonym;;;Brev;Park;;Qzxkanita Berg`,
  '',
].join('\n');

const organisation = `enhet;nämnd;värde
Bygg;Byggnämnden;bygg@ort.example
Skola;Skolnämnden;skola@ort.example
Park;Tekniska nämnden;park@ort.example
Växel;Kommunstyrelsen;0980-319200
`;

const project = `municipality: Orts kommun
rules: norberg
period: 2018-W41..2018-W42
inputs:
  - files: [loggar/mejl.csv, loggar/Inkorg.mbox, loggar/samtal.csv, loggar/samtal.xlsx, loggar/klagomal.csv]
  - { files: loggar/graf.json, format: graph-mail }
organisation: enheter.csv
ownDomains: ort.example
ownNumbers: "0980-3192"
noAnswerNeeded:
  - sender: ${canary}na.2ek@${canary}hem.example
notContacts:
  - { pattern: "Qzxkanbud*", reason: bulk }
`;

const corrections = `kontakt;mottagen;rättelse;tid;enhet;orsak;signatur;datum
E-20181008-0001;2018-10-08 09:10;besvarad per telefon;2018-10-08 13:00;;Ringde upp;Qzxkanita Berg;2018-11-20
`;

/** The town in a folder: logs of every channel, table, project, corrections and a key. */
export async function putCanaryTown(folder: string): Promise<void> {
  mkdirSync(join(folder, 'loggar'), { recursive: true });
  const files: { readonly [name: string]: string | Uint8Array } = {
    'loggar/mejl.csv': mailLog(),
    'loggar/Inkorg.mbox': mailbox,
    'loggar/graf.json': graph,
    'loggar/samtal.csv': [callHeader, ...callRows(0, 12)].map((row) => `${row.join(';')}\n`).join(''),
    'loggar/samtal.xlsx': await callBook(),
    'loggar/klagomal.csv': register,
    'enheter.csv': organisation,
    'rattelser.csv': corrections,
    'servicematning.yaml': project,
    nyckel: 'k'.repeat(40),
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), content, { mode: 0o600 });
}
