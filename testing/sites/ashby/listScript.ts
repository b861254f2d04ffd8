/**
 * The list is put at the end of the body, and while it is open all other entries are hidden from whoever reads the page by
 * its roles. It wants a short beginning of a word. Escape, a choice or a press elsewhere closes it; leaving the box does not.
 */
export const LIST_SCRIPT = String.raw`
const chosen = {};

document.querySelectorAll('[role=combobox]').forEach((box) => {
  const entry = box.closest('[data-field-path]');
  const path = entry.dataset.fieldPath;
  const options = JSON.parse(box.dataset.options);
  let list = null, asking = 0;

  const others = () => [...document.querySelectorAll('[data-field-path]')].filter((other) => other !== entry);

  const open = () => {
    if (!list) {
      list = document.createElement('div');
      list.className = '_result';
      list.setAttribute('role', 'listbox');
      list.id = 'floating-ui-' + path;
      list.addEventListener('mousedown', (event) => event.preventDefault());
      document.body.append(list);
      box.setAttribute('aria-expanded', 'true');
      box.setAttribute('aria-controls', list.id);
      others().forEach((other) => other.setAttribute('aria-hidden', 'true'));
      const place = box.getBoundingClientRect();
      list.style.left = place.left + scrollX + 'px';
      list.style.top = place.bottom + scrollY + 'px';
    }
  };

  const close = () => {
    clearTimeout(asking);
    list?.remove();
    list = null;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-controls');
    others().forEach((other) => other.removeAttribute('aria-hidden'));
    if (box.value !== (chosen[path] || '')) box.value = chosen[path] || '';
  };

  const draw = (texts) => {
    if (!list) return;
    list.replaceChildren(...texts.map((text) => {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.addEventListener('click', () => {
        chosen[path] = text;
        box.value = text;
        close();
      });
      return option;
    }));
    if (texts.length === 0) list.textContent = 'No results found';
  };

  const search = async () => {
    const term = box.value.trim().toLowerCase();
    if (options.length > 0) return draw(options.filter((text) => text.toLowerCase().startsWith(term)));
    if (term === '') return draw([]);
    list.textContent = 'Searching...';
    const answer = await fetch('/api/places?term=' + encodeURIComponent(term));
    draw(await answer.json());
  };

  box.addEventListener('click', () => {
    open();
    if (options.length > 0) draw(options);
  });
  box.addEventListener('input', () => {
    open();
    clearTimeout(asking);
    asking = setTimeout(search, 200);
  });
  box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.addEventListener('mousedown', (event) => list && event.target !== box && !list.contains(event.target) && close());
});
`;
