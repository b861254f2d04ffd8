import { h } from './dom.js';

/** A hidden input beside a button; the file goes to the server at once, and its name is shown when it is there. */
export function upload(field, state) {
  const shown = h('div', { 'data-automation-id': 'file-upload-item-name' }, state.get());
  const input = h('input', {
    type: 'file',
    'data-automation-id': 'file-upload-input-ref',
    style: 'display:none',
  });
  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (file === undefined) return;
    const response = await fetch('/wday/api/upload', {
      method: 'POST',
      headers: { 'x-name': file.name },
      body: file,
    });
    state.set((await response.json()).file);
    shown.textContent = file.name;
    const success = h('div', { 'data-automation-id': 'file-upload-successful' }, 'Successfully Uploaded!');
    shown.after(success);
  });
  const button = h(
    'button',
    { type: 'button', 'data-automation-id': 'select-files', onclick: () => input.click() },
    'Select files',
  );
  return h(
    'div',
    { 'data-automation-id': 'file-upload-drop-zone', class: 'drop' },
    'Drop files here or ',
    button,
    input,
    shown,
  );
}
