/** What stands on a box of a table may stand in the cell behind its own, in a row that holds no other box; else null. */
export function cellBehind(box: Element): Element | null {
  const own = box.closest('td');
  const next = own?.nextElementSibling;
  const isOnly = own?.parentElement?.querySelectorAll('input, select, textarea').length === 1;
  return isOnly && next?.matches('td') === true ? next : null;
}
