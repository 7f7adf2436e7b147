type Channel = 'mail' | 'phone' | 'case';

const oneOf: Readonly<Record<Channel, string>> = {
  mail: 'ett mejl',
  phone: 'ett samtal',
  case: 'ett ärende',
};
const solved = 'Skriv till exempel { solved: 7, of: 10 }';

/** What a rule cannot mean. */
export const rules = {
  repeatedChannel: (channel: string) => `”${channel}” står två gånger. Ta bort det ena`,
  namedOnPhone: () =>
    'en telefonlogg säger inte om den som ringde uppgav sitt namn. Ta bort named, eller ta bort phone ur channels, till exempel channels: [mail, case]',
  uselessWhenUnknown: () =>
    '”whenUnknown” gör ingen skillnad utan named eller complexity. Skriv till exempel complexity: simple',
  fromMissed: () => 'bara samtal kan missas. Skriv channels: [phone], eller from: received',
  fromRegister: (from: string) =>
    `bara ett ärenderegister har tiden ${from}. Skriv channels: [case], eller from: received`,
  feedbackNever: (channel: Channel, feedback: readonly string[], example: readonly string[]) =>
    `${oneOf[channel]} får inget av ${feedback.join(', ')}. Skriv till exempel feedback: [${example.join(', ')}], eller ta bort ${channel} ur channels`,
  feedbackOfRegister: (feedback: readonly string[]) =>
    `”${feedback.join(', ')}” finns bara i ett ärenderegister. Skriv till exempel feedback: [answer], eller lägg till case i channels`,
  summerReversed: () => 'sommaren slutar innan den börjar. Skriv till exempel from: 06-15, until: 08-15',
  extensiveWithoutRegister: () =>
    'bara ett ärenderegister säger vad som är omfattande. Skriv channels: [case], eller ta bort undantaget',
  absenceWithoutMail: () =>
    'bara mejl får autosvar om frånvaro. Skriv channels: [mail, phone], eller ta bort undantaget',
  repeatedException: (when: string) =>
    `undantaget ${when} står två gånger, och det första avgör. Ta bort det ena`,
  countingWithoutWithin: () => '”counting” hör ihop med within. Skriv till exempel within: 2 hours',
  otherTimeOfKind: (kind: string) =>
    `en annan tid går bara vid kind: respond, inte vid kind: ${kind}. Ta bort within: då undantas kontakterna`,
  otherTimeOfParts: (parts: string) =>
    `en annan tid går inte ihop med ${parts}. Ta bort within: då undantas kontakterna`,
  missingWithin: () =>
    '”within” saknas. Skriv till exempel within: 2 working days, eller ange tiderna i steps eller alternatives',
  twoTimes: (one: string, other: string) =>
    `”${one}” och ”${other}” går inte ihop: tiden ska stå på ett ställe. Ta bort det ena`,
  goalBesideParts: (parts: string) =>
    `”goal” och ”${parts}” går inte ihop. Ta bort goal, eller skriv målet som ett eget löfte`,
  repeatedPart: () => 'två steg har samma id. Ge dem var sitt, till exempel bekraftelse och beslut',
  transfersAndResolved: () =>
    '”maxTransfers” och ”resolved” går inte ihop. Skriv två löften, eller ta bort det ena',
  unansweredAfterWithoutResolved: () =>
    '”unansweredAfterWorkingDays” gäller bara löften med ”resolved”. Ta bort det, eller skriv resolved: first-contact i stället för maxTransfers',
  missingTransfers: () =>
    '”maxTransfers” saknas. Skriv till exempel maxTransfers: 1 eller resolved: first-contact',
  repeatedRule: () => 'två löften har samma id. Ge dem var sitt, till exempel svar-36h och svar-1-vecka',
  validityReversed: (from: string, until: string) =>
    `löftet slutar gälla ${until}, innan det börjar ${from}. Skriv till exempel validFrom: 2018-10-08, validUntil: 2022-12-31`,
  expired: (until: string) =>
    `löftet gällde till och med ${until}. Det som kommer senare undantas. Gäller löftet igen: ändra eller ta bort validUntil`,
  idleKey: (key: string, channels: readonly string[], possible: readonly string[]) =>
    `”${key}” gör ingen skillnad för ${channels.join(' och ')}, bara för ${possible.join(' och ')}. Ta bort det, eller lägg till kanalen i channels`,
  targetOfOtherChannel: (channel: string, channels: readonly string[]) =>
    `löftet gäller inte kanalen ${channel}. Ta bort målet, eller skriv channels: [${[...channels, channel].join(', ')}]`,
  fractionOfPercent: (share: number, key: string) =>
    `”${share}” är mindre än en procent. Talet är i procent. Skriv till exempel ${key}: 90`,
  timeTarget: (form: string, kind: string, key: string) =>
    `”${form}” går inte vid kind: ${kind}, som inte mäter någon tid. Skriv till exempel ${key}: 90`,
  rival: (rival: string, id: string) =>
    `löftet gäller delvis samma kontakter som ”${rival}”, och inget av dem är snävare. Ge det ena ett snävare scope, till exempel scope: { units: [Bygglov] }, eller ett eget topic, till exempel topic: ${id}`,
  noTargetTime: (text: string) =>
    `”${text}” är ingen tid. Väntat: ett tal större än noll och seconds, minutes, hours, days eller weeks. Skriv till exempel 90 seconds`,
  solvedWithoutOf: () => `”solved” och ”of” hör ihop: båda behövs. ${solved}`,
  solvedAboveOf: (found: number, of: number) =>
    `”solved: ${found}” kan inte vara fler än ”of: ${of}”. ${solved}`,
  oneForm: () =>
    'ett mål ska ha en form, och bara en. Skriv till exempel { atLeast: 90 }, { atMost: 10 }, { mean: 90 seconds } eller { solved: 7, of: 10 }',
};
