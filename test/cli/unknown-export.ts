/** A list of calls from an exchange that nobody has heard of. */
export const unknownCalls = `Rapport: samtal, vecka 41
Skapad av;Växeln i Ort

Påbörjat;Inkommande nr;Svarsgrupp;Hur det gick;Väntade;Pratade;Svarande;Anm
2018-10-08 10:00:01;070-174 06 05;Kundcenter;Klarat;0:12;1:15;Eva Ek;
2018-10-08 10:03:10;0980-16 12 34;Kundcenter;Tappat i kö;0:45;0:00;;
2018-10-08 10:04:00;hemligt nr;Testkö;Klarat;0:01;0:10;Eva Ek;prov
2018-10-09 13:00:00;+46701740605;Bygglov;Nekat;0:45;0:00;;
2018-10-09 13:30:00;08-16 18 58;Bygglov;Qzx;0:05;0:00;;
2018-10-10 09:15:00;0980-16 12 34;Bygglov;Klarat;0:05;2:10;Bo Alm;"ringde
upp"
Summa;6;;;;;;
`;

/** The same described by an analyst, as a file of its own. */
export const described = `title: Växelns samtalslista
channel: phone
columns:
  time: Påbörjat
  from: Inkommande nr
  queue: Svarsgrupp
  status: Hur det gick
  wait: Väntade
  talk: Pratade
  agent: [Svarande, Agent]
choices:
  status: { Klarat: answered, Nekat: no-answer }
skip: { Svarsgrupp: ^Test }
`;

/** Mail in a file without header, as some archives write it. */
export const headlessMail = `2018-10-08 10:00:00~anna@hem.example~kund@ort.example~Altan
2018-10-08 12:00:00~kund@ort.example~anna@hem.example~SV: Altan
2018-10-09 08:00:00~bo@byn.example~kund@ort.example~Brygga
`;
