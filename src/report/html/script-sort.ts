/** Sorts a table by a column: rising, falling, and back to the order in which it was written. Sums stay last. */
export const sortScript = `
const lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const valueOf = (row, index) => {
  const value = row.cells[index]?.dataset.value;
  return value === undefined ? null : Number(value);
};
const comparing = (index, sign) => (a, b) => {
  if (index === 0) return sign * a.cells[0].textContent.localeCompare(b.cells[0].textContent, document.documentElement.lang);
  const [x, y] = [valueOf(a, index), valueOf(b, index)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return sign * (x - y);
};
const sortButton = (head) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  button.title = filled(words.sortBy, lower(head.textContent));
  const printed = document.createElement('span');
  printed.className = 'printed';
  printed.textContent = head.textContent;
  head.replaceChildren(button, printed);
  return button;
};
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const sums = Array.from(body.rows).filter((row) => row.classList.contains('sum'));
  const written = Array.from(body.rows).filter((row) => !sums.includes(row));
  const next = { ascending: 'descending', descending: null };
  heads.forEach((head, index) => {
    if (index > 0 && !written.some((row) => valueOf(row, index) !== null)) return;
    const button = sortButton(head);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      const order = before === null ? 'ascending' : next[before];
      for (const other of heads) other.removeAttribute('aria-sort');
      if (order !== null) head.setAttribute('aria-sort', order);
      const sorted = order === null ? written : written.slice().sort(comparing(index, order === 'ascending' ? 1 : -1));
      body.append(...sorted, ...sums);
      const said = { ascending: words.sortedUp, descending: words.sortedDown };
      say(order === null ? words.unsorted : filled(said[order], lower(button.textContent)));
    });
  });
}
`;
