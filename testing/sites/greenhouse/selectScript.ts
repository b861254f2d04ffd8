/**
 * Lists as react-select makes them: they open on mousedown, and the menu comes late; typing filters or asks the server; Enter
 * and Tab take what is focused; leaving empties the box. The choice stands beside the box, in an element of its own.
 */
export const SELECT_SCRIPT = String.raw`
const MENU_MS = 560;
const chosen = {};

function startSelect(shell) {
  const input = shell.querySelector('input[role=combobox]');
  const control = shell.querySelector('.select__control');
  const holder = shell.querySelector('.select__value-container');
  const { options, remote } = JSON.parse(shell.dataset.select);
  let menu = null, opening = 0, asking = 0, shown = [], focused = 0;

  const draw = (list, note) => {
    if (!menu) return;
    shown = list;
    focused = 0;
    menu.firstChild.replaceChildren();
    if (list.length === 0) {
      const empty = document.createElement('div');
      empty.className = 'select__menu-notice';
      empty.textContent = note || 'No options';
      menu.firstChild.append(empty);
    }
    list.forEach((text, place) => {
      const option = document.createElement('div');
      option.className = 'select__option';
      option.id = 'react-select-' + input.id + '-option-' + place;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(chosen[input.id] === text));
      option.tabIndex = -1;
      option.textContent = text;
      option.addEventListener('click', () => choose(text));
      menu.firstChild.append(option);
    });
  };

  const fill = () => {
    const typed = input.value.trim().toLowerCase();
    if (!remote) return draw(options.filter((text) => text.toLowerCase().includes(typed)));
    clearTimeout(asking);
    if (typed === '') return draw([], 'Type to search');
    draw([], 'Loading...');
    asking = setTimeout(async () => {
      const answer = await fetch(remote + '?term=' + encodeURIComponent(typed));
      draw(await answer.json());
    }, 300);
  };

  const open = () => {
    if (menu || opening) return;
    input.setAttribute('aria-expanded', 'true');
    opening = setTimeout(() => {
      opening = 0;
      menu = document.createElement('div');
      menu.className = 'select__menu';
      const list = document.createElement('div');
      list.className = 'select__menu-list';
      list.setAttribute('role', 'listbox');
      list.id = 'react-select-' + input.id + '-listbox';
      menu.append(list);
      menu.addEventListener('mousedown', (event) => event.preventDefault());
      shell.append(menu);
      input.setAttribute('aria-controls', list.id);
      fill();
    }, MENU_MS);
  };

  const close = () => {
    clearTimeout(opening);
    opening = 0;
    menu?.remove();
    menu = null;
    input.value = '';
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-controls');
  };

  const choose = (text) => {
    chosen[input.id] = text;
    close();
    show();
    document.dispatchEvent(new CustomEvent('chosen'));
  };

  const show = () => {
    const text = chosen[input.id];
    holder.querySelector('.select__single-value, .select__placeholder').remove();
    const value = document.createElement('div');
    value.className = text ? 'select__single-value' : 'select__placeholder';
    value.textContent = text ? (shell.dataset.shows === 'code' ? text.split(' ').pop() : text) : 'Select...';
    holder.prepend(value);
    shell.querySelector('.clear')?.remove();
    if (!text) return;
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'icon-button clear';
    clear.tabIndex = -1;
    clear.setAttribute('aria-label', 'Clear selections');
    clear.textContent = '×';
    clear.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
      delete chosen[input.id];
      show();
      document.dispatchEvent(new CustomEvent('chosen'));
    });
    shell.querySelector('.select__indicators').prepend(clear);
  };

  control.addEventListener('mousedown', (event) => {
    if (event.target !== input) event.preventDefault();
    input.focus();
    menu ? close() : open();
  });
  input.addEventListener('input', () => (menu ? fill() : open()));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'ArrowDown') menu ? (focused = Math.min(focused + 1, shown.length - 1)) : open();
    if (event.key === 'Backspace' && input.value === '' && chosen[input.id]) {
      delete chosen[input.id];
      show();
    }
    if ((event.key === 'Enter' || event.key === 'Tab') && menu) {
      if (event.key === 'Enter') event.preventDefault();
      if (shown[focused]) choose(shown[focused]);
    }
  });
}

document.querySelectorAll('[data-select]').forEach(startSelect);
`;
