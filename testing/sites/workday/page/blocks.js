import { h, renewIds, tie } from './dom.js';
import { fieldRow } from './field.js';

/** Work experience, education, websites: none at first; `Add`, then `Add Another`, makes one more of them. */
export function blocks(group, form, errors) {
  const section = h('div', { role: 'group', 'data-automation-id': group.automation });
  const draw = (newErrors = {}) => {
    const count = form.count(group.name);
    const heading = tie(h('h4', {}, group.label), 'id', group.id);
    const panels = Array.from({ length: count }, (_, index) => panel(index, newErrors));
    const add = h(
      'button',
      {
        type: 'button',
        'data-automation-id': count === 0 ? 'add-button' : 'Add Another',
        onclick: () => {
          form.setCount(group.name, count + 1);
          draw();
          renewIds();
        },
      },
      count === 0 ? 'Add' : 'Add Another',
    );
    tie(section, 'aria-labelledby', group.id).replaceChildren(heading, ...panels, add);
  };
  const panel = (index, newErrors) => {
    const title = h('h5', {}, `${group.label} ${index + 1}`);
    const remove = h(
      'button',
      {
        type: 'button',
        'aria-label': `Delete ${group.label} ${index + 1}`,
        onclick: () => {
          form.remove(group.name, index);
          draw();
        },
      },
      'Delete',
    );
    const rows = group.fields
      .map((field) => ({
        ...field,
        id: `${field.id}-${index}`,
        name: `${group.name}.${index}.${field.name}`,
      }))
      .filter((field) => !isReplaced(field, group, index))
      .map((field) => {
        const redraw = { ...field, onChange: () => draw() };
        return fieldRow(redraw, form.state(field.name), newErrors[field.name]);
      });
    return h('div', { role: 'group', class: 'panel' }, title, remove, rows);
  };
  /** Who still works there has no last day. */
  const isReplaced = ({ goneWith }, { name }, index) =>
    goneWith !== undefined && form.state(`${name}.${index}.${goneWith}`).get() === 'Yes';
  draw(errors);
  return section;
}
