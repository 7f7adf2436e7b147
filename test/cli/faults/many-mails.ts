/** As many persons who write and are answered within two hours. */
export function manyMails(persons: number): string {
  const rows = Array.from({ length: persons }, (_, number) => {
    const [day, minute, person] = [8 + (number % 5), 10 + (number % 50), `person${number}@hem.example`];
    const date = `2018-10-${String(day).padStart(2, '0')}`;
    const asked = `${date};10:${minute}:00;${person};kund@ort.example;Fråga ${number}`;
    return `${asked}\n${date};12:${minute}:00;kund@ort.example;${person};SV: Fråga ${number}\n`;
  });
  return `Datum;Tid;Från;Till;Ämne\n${rows.join('')}`;
}
