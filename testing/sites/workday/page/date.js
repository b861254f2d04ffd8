import { h, tie } from './dom.js';

const PARTS = {
  month: { label: 'Month', placeholder: 'MM', size: 2, max: 12, automation: 'dateSectionMonth-input' },
  day: { label: 'Day', placeholder: 'DD', size: 2, max: 31, automation: 'dateSectionDay-input' },
  year: { label: 'Year', placeholder: 'YYYY', size: 4, max: 9999, automation: 'dateSectionYear-input' },
};

/** Spin buttons, of which each keeps digits only and leads to the next when it is full. Kept as `01/15/2027`. */
export function date(field, state, key) {
  const known = state.get().split('/');
  const inputs = field.parts.map((name, index) => spin(PARTS[name], known[index] ?? '', `${key}-${name}`));
  const keep = () => {
    const values = inputs.map((input) => input.value);
    state.set(values.every((value) => value !== '') ? values.join('/') : '');
  };
  for (const [index, input] of inputs.entries()) {
    const size = Number(input.maxLength);
    input.addEventListener('input', () => {
      input.value = input.value.replace(/\D/g, '').slice(0, size);
      input.setAttribute('aria-valuenow', input.value);
      if (input.value.length === size && document.activeElement === input) inputs[index + 1]?.focus();
      keep();
    });
    input.addEventListener('blur', () => {
      if (input.value !== '') input.value = input.value.padStart(size, '0');
      keep();
    });
  }
  const between = inputs.flatMap((input, index) => (index === 0 ? [input] : [h('span', {}, '/'), input]));
  const calendar = h('button', {
    type: 'button',
    'aria-label': 'Calendar',
    'data-automation-id': 'dateIcon',
  });
  return h(
    'div',
    { role: 'group', 'data-automation-id': 'dateInputWrapper', class: 'date' },
    between,
    calendar,
  );
}

function spin({ label, placeholder, size, max, automation }, value, key) {
  const input = h('input', {
    type: 'text',
    inputmode: 'numeric',
    role: 'spinbutton',
    'aria-label': label,
    'aria-valuemin': '1',
    'aria-valuemax': String(max),
    'data-automation-id': automation,
    placeholder,
    maxlength: String(size),
  });
  input.value = value;
  return tie(input, 'id', key);
}
