import { date } from './date.js';
import { h, renewIds, tie } from './dom.js';
import { dropdown } from './dropdown.js';
import { prompt } from './prompt.js';
import { upload } from './upload.js';

/** A question with its control and, after `Save and Continue`, what is wrong with it. */
export function fieldRow(field, state, error) {
  const key = field.id;
  const complaint =
    error === undefined
      ? null
      : h('div', { 'data-automation-id': 'inputAlert', role: 'alert', class: 'alert' }, `Error: ${error}`);
  const row = h(
    'div',
    { 'data-automation-id': field.automation, class: 'field' },
    body(field, state, key),
    complaint,
  );
  if (error !== undefined)
    for (const input of row.querySelectorAll('input, textarea')) input.setAttribute('aria-invalid', 'true');
  return row;
}

function body(field, state, key) {
  if (field.kind === 'radio' || field.kind === 'checks') return choices(field, state, key);
  if (field.kind === 'checkbox') return box(field, state, key);
  const control = CONTROLS[field.kind](field, state, key);
  if (field.kind === 'date' || field.kind === 'file' || field.isAskedByLegend) {
    return h('fieldset', {}, h('legend', {}, field.isAskedByLegend ? rich(field) : asked(field)), control);
  }
  return [tie(h('label', {}, asked(field)), 'for', key), h('div', {}, control)];
}

const CONTROLS = {
  text: (field, state, key) =>
    typed(
      h('input', { type: 'text', name: field.htmlName, 'aria-required': String(field.required) }),
      state,
      key,
    ),
  textarea: (field, state, key) =>
    typed(h('textarea', { rows: '3', 'aria-required': String(field.required) }), state, key),
  list: dropdown,
  prompt,
  date,
  file: upload,
};

function typed(input, state, key) {
  input.value = state.get();
  input.addEventListener('input', () => state.set(input.value));
  return tie(input, 'id', key);
}

function asked(field) {
  return [field.label, mark(field)];
}

function rich(field) {
  return h('div', { 'data-automation-id': 'richText' }, h('p', {}, field.label, mark(field)));
}

function mark({ required }) {
  return required ? h('abbr', { title: 'required', class: 'mark' }, '*') : null;
}

/** Radios whose boxes are drawn by something else, or checkboxes of which one is meant. */
function choices(field, state, key) {
  const type = field.kind === 'radio' ? 'radio' : 'checkbox';
  const rows = field.options.map((option, index) => {
    const input = tie(h('input', { type, name: field.htmlName }), 'id', `${key}-${index}`);
    input.checked = state.get() === option;
    input.addEventListener('change', () => {
      state.set(input.checked ? option : '');
      if (type === 'checkbox')
        for (const other of inputsIn(group)) other.checked = other === input && input.checked;
      renewIds();
    });
    const drawn = h('span', { class: 'drawn' });
    return h('div', { class: 'choice' }, input, drawn, tie(h('label', {}, option), 'for', `${key}-${index}`));
  });
  const group = h('fieldset', {}, h('legend', {}, asked(field)), rows);
  return group;
}

function inputsIn(group) {
  return group.querySelectorAll('input');
}

function box(field, state, key) {
  const input = tie(h('input', { type: 'checkbox', 'aria-required': String(field.required) }), 'id', key);
  input.checked = state.get() === 'Yes';
  input.addEventListener('change', () => {
    state.set(input.checked ? 'Yes' : '');
    field.onChange?.();
  });
  return h(
    'div',
    { class: 'choice' },
    input,
    h('span', { class: 'drawn' }),
    tie(h('label', {}, asked(field)), 'for', key),
  );
}
