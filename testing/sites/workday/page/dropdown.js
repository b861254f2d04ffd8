import { after, h, renewIds, tie } from './dom.js';
import { closePortal, isPortalOf, openPortal } from './portal.js';

const EMPTY = 'Select One';

/** A button that shows the choice. Its name for screen readers is question, value and `Required` in one. */
export function dropdown(field, state, key) {
  const button = h('button', { type: 'button', 'aria-haspopup': 'listbox', class: 'dropdown' });
  if (!field.isAskedByLegend) tie(button, 'id', key);
  const show = () => {
    const value = state.get() || EMPTY;
    const parts = [field.isAskedByLegend ? '' : field.label, value, field.required ? 'Required' : ''];
    button.setAttribute('aria-label', parts.join(' ').trimEnd());
    button.textContent = value;
    button.value = state.get() === '' ? '' : String(field.options.indexOf(state.get()));
  };
  const choose = (option) => {
    state.set(option === EMPTY ? '' : option);
    closePortal();
    show();
    renewIds();
    button.focus();
  };
  button.addEventListener('click', async () => {
    if (isPortalOf(button)) return closePortal();
    button.setAttribute('aria-expanded', 'true');
    await after(60);
    const items = [EMPTY, ...field.options].map((option) =>
      h(
        'li',
        {
          role: 'option',
          tabindex: '-1',
          'data-value': String(field.options.indexOf(option)),
          'aria-selected': String(option === state.get()),
          onclick: () => choose(option),
        },
        h('div', {}, option),
      ),
    );
    const list = h('ul', { role: 'listbox', tabindex: '-1' }, items);
    openPortal(button, list, () => button.setAttribute('aria-expanded', 'false'));
    list.focus();
  });
  button.setAttribute('aria-expanded', 'false');
  show();
  return button;
}
