import { describe, expect, it } from '@jest/globals';
import { agree, readSubject } from '../../src/pairing/subject.js';

describe('reply marks', () => {
  it.each([
    ...[
      'SV: altan',
      'Sv: altan',
      'SV:altan',
      'SV : altan',
      'sv\u00A0: altan',
      'Svar: altan',
      'SV: SV: altan',
      'SV:SV:altan',
    ],
    ...['Re: altan', 'RE: altan', 'Re[2]: altan', 'Re(3): altan', 'RE^2: altan', 'Re: Re: Re: altan'],
    ...[
      'AW: altan',
      'Antw: altan',
      'Antwort: altan',
      'VS: altan',
      'Rép : altan',
      'RE : altan',
      'RES: altan',
      'Odp: altan',
    ],
    ...[
      'SV: Re[2]: VB: altan',
      'AW: SV: altan',
      '[EXTERN] SV: altan',
      'SV: [EXTERN] altan',
      'EXTERN: SV: altan',
      '*EXTERN* SV: altan',
      'SV: *Extern* altan',
      '{Extern} SV: altan',
      '{EXTERNAL} SV: altan',
    ],
    ...[
      'SV: [Ärende 2018-0123] altan',
      'SV: altan [Ärende 2018-0123]',
      '[lista-foraldrar] SV: altan',
      'SV: altan (Ärende 48151)',
    ],
    ...[
      'SV: Ärende 2018-0123: altan',
      'SV: Ärende 2018\u20110123: altan',
      'SV: KS 2018/123 - altan',
      'SV: #48151: altan',
    ],
    ...['Svar på ditt ärende: altan', 'Svar på din fråga – altan', 'Återkoppling på ditt ärende: altan'],
    ...[
      'SV:  altan',
      ...['\u200ESV: altan', '\u2068SV:\u2069 altan', 'S\u200BV: altan', '\uFEFFSV: altan'],
      ...['SV: al\u00ADtan', 'SV: altan\u200B', 'SV: \u202Aaltan\u202C', 'SV: al\u2060tan'],
      'SV: altan\u00A0',
      'Automatiskt svar: SV: altan',
      '\uFF33\uFF36\u003A altan'.normalize('NFKC'),
    ],
  ])('%s is a reply about altan', (text) => {
    expect(readSubject(text)).toMatchObject({ canonical: 'altan', reply: true });
  });
});

describe('forward marks', () => {
  it.each([
    'VB: altan',
    'Fwd: altan',
    'FW: altan',
    'WG: altan',
    'TR : altan',
    'RV: altan',
    'VL: altan',
    'I: altan',
    'Videresendt: altan',
  ])('%s hands altan on', (text) => {
    expect(readSubject(text)).toMatchObject({ canonical: 'altan', reply: false, forward: true });
  });

  it.each([
    'Altan',
    'ALTAN',
    ' altan ',
    'Påminnelse: Altan',
    'Ang. altan',
    'Angående: Altan',
    'Kiireellinen altan'.slice(13),
  ])('%s has no mark', (text) => {
    expect(readSubject(text)).toMatchObject({ canonical: 'altan', reply: false, forward: false });
  });

  it.each(['Svarsporto', 'Revbensspjäll', 'Res till Mora', 'Ingen altan', 'Rebus: gåtan', 'Vbf'])(
    '%s is a matter of its own',
    (text) => {
      expect(readSubject(text)).toMatchObject({
        canonical: text.toLowerCase(),
        reply: false,
        forward: false,
      });
    },
  );
});

describe('a subject that a system has cut', () => {
  const whole = 'Fråga om bygglov för altan på Storgatan 12 i Norberg, och om grannens häck';
  const long = `${whole} ${'som växer och växer '.repeat(12)}`;
  const at40 = (text: string): string => text.slice(0, 40).trim();

  it.each([
    ['at 40 characters', whole, at40(whole)],
    ['at 40 characters, with its mark', whole, at40(`SV: ${whole}`)],
    ['at 40 characters in both logs', at40(whole), at40(`SV: ${whole}`)],
    ['at 40 characters with an ellipsis behind', whole, `${whole.slice(0, 40)}…`],
    ['at 40 characters with an ellipsis within', whole, `${whole.slice(0, 37)}...`],
    ['at 255 characters', long, `SV: ${long}`.slice(0, 255).trim()],
    [
      'where the last character was a blank',
      'Fråga om bygglov för en altan på Storgat 12',
      'Fråga om bygglov för en altan på Storgat',
    ],
    ['at a blank', 'Fråga om bygglov för altaner på Storgata nu', 'Fråga om bygglov för altaner på Storgata'],
  ])('%s agrees with the whole', (_, one, other) => {
    expect(agree(readSubject(one), readSubject(other))).toBe(true);
    expect(agree(readSubject(other), readSubject(one))).toBe(true);
  });

  it.each([
    ['two that share 39 characters', `${whole.slice(0, 39)}x och mer`, `${whole.slice(0, 39)}y och mer`],
    ['a short one that begins a longer one', 'Bygglov', 'Bygglov för altan'],
    ['35 characters of a longer one', whole, whole.slice(0, 35)],
    ['39 characters that end within a word', `${whole.slice(0, 39)}s häck`, whole.slice(0, 39)],
    ['mostly marks', 'Altan', 'SV: SV: SV: SV: SV: SV: SV: SV: SV: Alta'],
  ])('%s are two subjects', (_, one, other) => {
    expect(agree(readSubject(one), readSubject(other))).toBe(false);
  });
});

describe('case numbers of one series keep subjects apart', () => {
  it.each([
    ['[Ärende 2018-0123] Felanmälan', '[Ärende 2018-0124] Felanmälan', false],
    ['[Ärende 2018-0123] Felanmälan', 'SV: [Ärende 2018-0123] Felanmälan', true],
    ['Felanmälan', 'SV: Felanmälan [Ärende 2018-0123]', true],
    ['#48151: Felanmälan', 'SV: Felanmälan [Ärende 2018-0123]', true],
  ])('%s and %s', (one, other, isSame) => {
    expect(agree(readSubject(one), readSubject(other))).toBe(isSame);
  });
});

describe('short numbers of a register', () => {
  const cases = new Set(['k-21', '21', '7', 'k-2018-9']);

  it.each([
    ['Ärende K 21: buller', 'k-21'],
    ['SV: [K 21] Buller', 'k-21'],
    ['SV: Buller [K 2018\u20119]', 'k-2018-9'],
    ['SV: Buller [K 2018-9]', 'k-2018-9'],
    ['SV: Buller [K 2018-8]', null],
    ['Dnr K21', 'k-21'],
    ['Buller #21', '21'],
    ['[Ärende 7] Buller', '7'],
    ['K 21 på Storgatan', null],
    ['Buller på Storgatan 21', null],
    ['Ärende K 22', null],
    ['#22 Buller', null],
    ['[21 oktober] Möte', null],
  ])('%s names %s', (text, number) => {
    expect(readSubject(text, cases).caseNumber).toBe(number);
  });

  it('are none without a register', () => {
    expect(readSubject('Ärende K 21').caseNumber).toBeNull();
  });
});
