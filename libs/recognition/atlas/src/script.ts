/**
 * Everything is there to read without it: it filters lists, sorts tables, and opens what an address or the printer asks
 * for. Plain, since it is loaded as it stands.
 */
export const SCRIPT = `'use strict';
(() => {
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();

  const itemsOf = (list) => {
    const marked = list.querySelectorAll('[data-item]');
    return marked.length > 0 ? marked : list.querySelectorAll('tbody tr');
  };

  /** Of a line of the matrix its name alone: its letters are no words. */
  const wordsOf = (item) => plain(item.id.startsWith('from-') ? item.id.slice(5) + ' ' + item.cells[0].textContent : item.textContent);

  const filter = (list, wanted, noMatch) => {
    let shown = 0;
    for (const item of itemsOf(list)) {
      item.hidden = !wordsOf(item).includes(wanted);
      if (!item.hidden) shown += 1;
    }
    for (const group of list.querySelectorAll('[data-group]')) {
      group.hidden = group.querySelectorAll('[data-item]:not([hidden])').length === 0;
    }
    if (noMatch) noMatch.hidden = shown > 0;
  };

  for (const box of document.querySelectorAll('[data-filter]')) {
    const list = document.getElementById(box.dataset.filter);
    const field = box.querySelector('input');
    if (!list || !field) continue;
    box.hidden = false;
    const noMatch = box.querySelector('.no-match');
    field.addEventListener('input', () => filter(list, plain(field.value.trim()), noMatch));
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const found = list.querySelectorAll('li[data-item]:not([hidden]) a');
      if (found.length === 1) found[0].click();
    });
  }

  const keyOf = (row, column) => {
    const cell = row.cells[column];
    const time = cell.querySelector('time');
    return time ? time.dateTime : plain(cell.textContent.trim());
  };

  const sortBy = (table, column, head) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
    const compare = (a, b) => a.key.localeCompare(b.key, undefined, { numeric: true });
    rows.sort((a, b) => (down ? compare(b, a) : compare(a, b)));
    body.append(...rows.map(({ row }) => row));
  };

  for (const table of document.querySelectorAll('table.sortable')) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sortBy(table, column, head));
    });
  }

  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.tagName === 'DETAILS') target.open = true;
    target.scrollIntoView({ block: 'start', inline: 'start' });
  };
  addEventListener('hashchange', openTarget);
  openTarget();

  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('main details')) details.open = true;
  });
})();
`;
