/**
 * The only script: it lets a reader sort the table of units. Everything can be read without it, and the
 * browser runs it only because its hash stands in the page's policy.
 */
export function sortScript(sortBy: string): string {
  return `
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const valueOf = (row, index) => {
    const cell = row.cells[index];
    return cell?.dataset.value === undefined ? null : Number(cell.dataset.value);
  };
  const compare = (index, sign) => (a, b) => {
    if (index === 0) return sign * a.cells[0].textContent.localeCompare(b.cells[0].textContent, 'sv');
    const [x, y] = [valueOf(a, index), valueOf(b, index)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  };
  heads.forEach((head, index) => {
    const sorts = index === 0 || Array.from(body.rows).some((row) => valueOf(row, index) !== null);
    if (!sorts) return;
    const printed = document.createElement('span');
    printed.className = 'printed';
    printed.textContent = head.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.title = ${JSON.stringify(sortBy)} + ' ' + head.textContent.toLowerCase();
    head.replaceChildren(button, printed);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      body.append(...Array.from(body.rows).sort(compare(index, descending ? -1 : 1)));
    });
  });
}
`;
}
