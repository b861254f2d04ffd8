import { define, escaped, fieldHtml, fieldsIn, showErrors } from './element.js';

/** A heading and its fields. */
define(
  'oc-section',
  ({ section }) => `<h3>${escaped(section.title)}</h3>${section.fields.map(fieldHtml).join('')}`,
);

/** Entries that are added one by one; each counts once it is saved. */
define(
  'oc-entries',
  ({ section }) =>
    `<h3>${escaped(section.title)}</h3><div class="saved"></div><div class="editor"></div><button type="button" class="add">Add</button>`,
  (host, root) => {
    host.entries = [];
    const editor = root.querySelector('.editor');
    const add = root.querySelector('.add');
    const { fields, name } = host.section;
    host.isOpen = () => editor.childElementCount > 0;
    const show = () => {
      add.hidden = host.isOpen();
      root.querySelector('.saved').innerHTML = host.entries
        .map(
          (entry) =>
            `<div class="card"><strong>${escaped(Object.values(entry).filter(Boolean).slice(0, 2).join(', '))}</strong> <button type="button">Edit</button> <button type="button">Delete</button></div>`,
        )
        .join('');
    };
    const close = () => {
      editor.replaceChildren();
      show();
    };
    const save = () => {
      const inside = fieldsIn(editor);
      const isMissing = (field) => field.hasAttribute('required') && field.value === '' && !field.hidden;
      const errors = Object.fromEntries(
        inside.filter(isMissing).map((field) => [field.dataset.key, 'This field is required']),
      );
      showErrors(editor, errors);
      if (Object.keys(errors).length > 0) return;
      host.entries.push(
        Object.fromEntries(inside.map((field) => [`${name}.${field.dataset.key}`, field.value])),
      );
      close();
    };
    add.addEventListener('click', () => {
      editor.innerHTML = `${fields.map(fieldHtml).join('')}<button type="button" class="cancel">Cancel</button> <button type="button" class="save">Save</button>`;
      editor.querySelector('.cancel').addEventListener('click', close);
      editor.querySelector('.save').addEventListener('click', save);
      const [current, to] = ['isCurrent', 'to'].map((key) => editor.querySelector(`[data-key=${key}]`));
      current?.addEventListener('changed', () => {
        to.hidden = current.value === 'Yes';
      });
      show();
    });
  },
);
