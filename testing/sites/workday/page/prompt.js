import { after, h, renewIds, tie } from './dom.js';
import { closePortal, openPortal } from './portal.js';

/**
 * A search box over a tree: a press on a category shows what is in it, a press on a leaf takes it, and the choice stands
 * beside the box. What is typed finds leaves when Enter is pressed; what was only typed is gone when the box is left.
 */
export function prompt(field, state, key) {
  const pills = h('ul', {
    'data-automation-id': 'selectedItemList',
    role: 'listbox',
    'aria-label': 'items selected',
  });
  const input = h('input', {
    type: 'text',
    placeholder: 'Search',
    autocomplete: 'off',
    enterkeyhint: 'search',
    'data-uxi-widget-type': 'selectinput',
    'aria-required': field.required ? 'true' : undefined,
  });
  tie(input, 'id', key);
  const icon = h('span', {
    'data-automation-id': 'promptIcon',
    class: 'prompt-icon',
    onclick: () => show(field.tree),
  });
  const showPills = () => pills.replaceChildren(...(state.get() === '' ? [] : [pill(state.get())]));
  const pill = (value) =>
    h(
      'li',
      { role: 'presentation' },
      h(
        'div',
        { role: 'option', 'aria-selected': 'true', 'data-automation-id': 'selectedItem', title: value },
        h('p', { 'data-automation-id': 'promptOption' }, value),
        h('div', { 'data-automation-id': 'DELETE_charm', role: 'presentation', onclick: () => set('') }),
      ),
    );
  const set = (value) => {
    state.set(value);
    input.value = '';
    closePortal();
    showPills();
    renewIds();
  };
  const item = (node) =>
    h(
      'div',
      {
        role: 'option',
        'aria-selected': String(node.label === state.get()),
        'data-automation-id': node.children ? 'menuItem' : 'promptLeafNode',
        onclick: () => (node.children ? show(node.children, node.label) : set(node.label)),
      },
      h('div', { 'data-automation-id': 'promptOption', 'data-automation-label': node.label }, node.label),
      node.children ? h('span', { class: 'chevron' }) : null,
    );
  const show = async (nodes, category) => {
    await after(60);
    const back = h(
      'div',
      { class: 'back', 'data-automation-id': 'backButton', onclick: () => show(field.tree) },
      category,
    );
    const none = nodes.length === 0 ? h('div', { class: 'none' }, 'No Items.') : null;
    const list = h('div', { role: 'listbox', 'data-automation-id': 'activeListContainer' }, nodes.map(item));
    openPortal(container, h('div', {}, category === undefined ? null : back, none, list));
  };
  const search = async () => {
    const text = input.value.trim().toLowerCase();
    if (text === '') return;
    await after(80);
    const found = leavesOf(field.tree).filter(({ label }) => label.toLowerCase().includes(text));
    if (found.length === 1) set(found[0].label);
    else await show(found);
  };
  input.addEventListener('click', () => void show(field.tree));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void search();
    }
  });
  input.addEventListener('blur', () => {
    input.value = '';
  });
  const box = h(
    'div',
    { 'data-automation-id': 'multiselectInputContainer', class: 'prompt' },
    pills,
    input,
    icon,
  );
  const container = h('div', { 'data-automation-id': 'multiSelectContainer' }, box);
  showPills();
  return container;
}

function leavesOf(nodes) {
  return nodes.flatMap((node) => (node.children ? leavesOf(node.children) : [node]));
}
