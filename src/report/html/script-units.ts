/**
 * Shows one unit alone in every table that has units; sums stay beside it. Each table says so where it stands,
 * with a way back. Paper shows every unit, whatever the screen shows.
 */
export const unitScript = `
const nameIn = (row) => row.cells[0].textContent.replaceAll('\\u00ad', '').trim();
const unitTables = Array.from(document.querySelectorAll('table:has([data-unit])'), (table) => {
  const rows = [];
  for (const row of table.tBodies[0].querySelectorAll('[data-unit]')) rows.push({ row, unit: nameIn(row) });
  const note = document.createElement('p');
  note.className = 'only-unit';
  note.hidden = true;
  table.parentElement.before(note);
  return { table, rows, note, title: table.caption.querySelector('b').textContent };
});
const finder = document.querySelector('.finder');
const [choice, list] = [finder.querySelector('select'), finder.querySelector('div')];
const units = Array.from(new Set(unitTables.flatMap(({ rows }) => rows.map(({ unit }) => unit))));
units.sort((a, b) => a.localeCompare(b, document.documentElement.lang));
for (const unit of units) choice.add(new Option(unit));
finder.hidden = units.length < 2;
const isOf = (chosen) => ({ rows }) => rows.some(({ unit }) => unit === chosen);
const backButton = (region) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.showAll;
  button.addEventListener('click', () => {
    choice.value = '';
    show('');
    region.focus({ preventScroll: true });
  });
  return button;
};
const showIn = (chosen) => ({ table, rows, note }) => {
  for (const { row, unit } of rows) row.classList.toggle('other-unit', chosen !== '' && unit !== chosen);
  note.hidden = chosen === '';
  const told = rows.some(({ unit }) => unit === chosen) ? words.tableShowsOnly : words.tableLacks;
  note.replaceChildren(filled(told, chosen), ' ', backButton(table.parentElement));
};
const linkTo = ({ table, title }) => {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = '#' + table.id;
  link.textContent = title;
  item.append(link);
  return item;
};
const show = (chosen) => {
  unitTables.forEach(showIn(chosen));
  list.hidden = chosen === '';
  list.querySelector('ul').replaceChildren(...unitTables.filter(isOf(chosen)).map(linkTo));
  say(chosen === '' ? words.showsAll : filled(words.showsOnly, chosen));
};
choice.addEventListener('change', () => show(choice.value));
`;
