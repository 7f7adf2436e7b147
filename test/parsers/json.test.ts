import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proposeFormat } from '../../src/parsers/proposal/propose-format.js';
import { readLogs } from '../../src/parsers/read-logs.js';
import '../fixed-seed.js';
import { lines, logFile, mailsOf, readCounted } from './reading.js';

interface Sent {
  readonly id: string;
  readonly attachments?: readonly { readonly id: string }[];
}

function mail({ id, attachments = [] }: Sent): object {
  return {
    id,
    receivedDateTime: '2026-01-12T07:15:12Z',
    subject: `Hål "${id}" {i} [gatan] \\`,
    conversationId: `K ${id}`,
    from: { emailAddress: { name: 'Anna', address: 'anna@hem.example' } },
    toRecipients: [{ emailAddress: { name: 'Info', address: 'info@ort.example' } }],
    attachments,
  };
}

const [one, two, three] = ['1', '2', '3'].map((id) => mail({ id }));
const page = (mails: readonly unknown[], more: object = {}) => ({
  '@odata.context': 'x',
  value: mails,
  ...more,
});
const more = { '@odata.nextLink': 'https://graph.example/?$skip=2' };

async function read(text: string | Uint8Array) {
  return readCounted(logFile(text, { file: 'mejl.json', format: 'graph-mail' }));
}

describe('the shapes that mails come in as JSON', () => {
  it.each([
    ['a list', JSON.stringify([one, two, three])],
    ['a list, written for people', JSON.stringify([one, two, three], null, 2)],
    ['a page of Graph', JSON.stringify(page([one, two, three]))],
    ['pages after each other', lines(JSON.stringify(page([one, two], more)), JSON.stringify(page([three])))],
    [
      'a page of the older OData',
      `{"odata.metadata":"x","odata.count":"3","value":${JSON.stringify([one, two, three])}}`,
    ],
    ['a list of pages', JSON.stringify([page([one, two], more), page([three])])],
    ['lists after each other', lines(JSON.stringify([one, two]), JSON.stringify([three]))],
    ['an object on each line', lines(...[one, two, three].map((each) => JSON.stringify(each)))],
    ['objects without order', '[{"x":1,"id":"0"},'.concat(JSON.stringify([one, two, three]).slice(1))],
  ])('%s', async (_, text) => {
    const { events, files } = await read(text);
    expect(events.map(({ sources }) => sources[0].row)).toHaveLength(3);
    expect(mailsOf({ ...(await read(text)) }).map(({ conversationId }) => conversationId)).toEqual([
      'K 1',
      'K 2',
      'K 3',
    ]);
    expect(files[0]).not.toHaveProperty('cutAt');
  });

  it.each([
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(JSON.stringify([one]), 'utf16le'))],
    ['UTF-8 with a mark', `\uFEFF${JSON.stringify([one])}`],
    ['one mail alone', JSON.stringify(one, null, 1)],
  ])('%s', async (_, text) => {
    expect((await read(text)).events).toMatchObject([
      { sender: 'anna@hem.example', recipients: ['info@ort.example'], sources: [{ row: 1 }] },
    ]);
  });

  it('keeps every digit of an id that is written as a number', async () => {
    const text = JSON.stringify(one).replace('"K 1"', '9007199254740993');
    expect(mailsOf(await read(text))).toMatchObject([{ conversationId: '9007199254740993' }]);
  });

  it('takes what a record begins with inside another for no record', async () => {
    const attachments = Array.from({ length: 30 }, (_, place) => ({ id: `bilaga ${place}` }));
    const text = JSON.stringify([mail({ id: '1', attachments }), two]);
    expect((await read(text)).events).toHaveLength(2);
  });
});

describe('a JSON file that is not whole', () => {
  it.each([
    ['says that there is a further page', JSON.stringify(page([one, two], more)), 2],
    [
      'says so as the older OData',
      `{"odata.metadata":"x","value":${JSON.stringify([one, two])},"odata.nextLink":"https://x.example"}`,
      2,
    ],
    ['ends between two mails', `${JSON.stringify([one, two]).slice(0, -1)},`, 2],
    ['ends within a mail', JSON.stringify([one, two, three]).slice(0, -40), 2],
  ])('%s', async (_, text, mails) => {
    const { events, files } = await read(text);
    expect(events).toHaveLength(mails);
    expect(files).toMatchObject([{ cutAt: 'told' }]);
  });

  it.each(['[]', '{"value":[]}', '{}'])('has no mails: %s', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'empty-file' });
  });

  const damages: readonly (readonly [string, (text: string, at: number) => string])[] = [
    ['a cut', (text, at) => text.slice(0, at % text.length)],
    [
      'a quotation mark too many',
      (text, at) => `${text.slice(0, at % text.length)}"${text.slice(at % text.length)}`,
    ],
    ['a brace too few', (text) => text.replace('{', '')],
    ['a brace too many', (text, at) => `${text.slice(0, at % text.length)}}${text.slice(at % text.length)}`],
    ['a colon too few', (text) => text.replace('":', '"')],
    ['a closed list', (text, at) => `${text.slice(0, at % text.length)}]${text.slice(at % text.length)}`],
  ];

  it.each(damages)('with %s loses that mail alone', async (_, spoil) => {
    const texts = Array.from({ length: 8 }, (_mail, place) => JSON.stringify(mail({ id: `${place}` })));
    await fc.assert(
      fc.asyncProperty(fc.nat(7), fc.nat(400), fc.boolean(), async (hit, at, isLines) => {
        const spoilt = texts.map((text, place) => (place === hit && place > 0 ? spoil(text, at) : text));
        const reading = await read(isLines ? lines(...spoilt) : `[${spoilt.join(',')}]`);
        const found = new Set(mailsOf(reading).map(({ conversationId }) => conversationId));
        const others = [...texts.keys()].filter((place) => place !== hit || place === 0);
        expect(others.filter((place) => !found.has(`K ${place}`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('JSON that is no known log', () => {
  it('is known by the same names as a table', async () => {
    const row = {
      receivedDateTime: '2026-01-12T07:15:12Z',
      senderAddress: 'anna@hem.example',
      recipientAddress: 'info@ort.example',
    };
    const { files } = await readLogs([logFile(JSON.stringify({ value: [row] }))]);
    expect(files).toMatchObject([{ format: 'message-trace', encoding: 'json' }]);
  });

  it('comes with the description of a format', async () => {
    const row = { när: '2026-01-12 07:15', av: { adress: 'anna@hem.example' }, mot: 'info@ort.example' };
    const text = JSON.stringify([row, row]);
    await expect(readLogs([logFile(text)])).rejects.toMatchObject({ code: 'unknown-format' });
    expect((await proposeFormat(logFile(text))).proposal).toMatchObject({
      channel: 'mail',
      columns: [{ column: 'när' }, { column: 'av/adress' }, { column: 'mot' }],
    });
  });
});
