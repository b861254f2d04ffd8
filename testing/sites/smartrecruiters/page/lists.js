import { define, escaped } from './element.js';

const FRAME = (host, inside) =>
  `<span id="l" class="label"><slot name="label-content"></slot></span>${inside}<div class="list"></div><div class="error" role="alert" hidden></div>`;

function startError(host, root) {
  host.showError = (text) => {
    root.querySelector('.error').textContent = text;
    root.querySelector('.error').hidden = text === '';
  };
}

/** A button that shows the choice; its list comes a little later, below it. */
define(
  'spl-select',
  (host) =>
    FRAME(
      host,
      `<button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l" ${host.hasAttribute('required') ? 'aria-required="true"' : ''}>Select an option</button>`,
    ),
  (host, root) => {
    host.value = '';
    startError(host, root);
    const options = JSON.parse(host.dataset.options);
    const button = root.querySelector('button');
    const place = root.querySelector('.list');
    const close = () => {
      place.replaceChildren();
      button.setAttribute('aria-expanded', 'false');
    };
    button.addEventListener('click', () => {
      if (place.childElementCount > 0) return close();
      setTimeout(() => {
        place.innerHTML = `<ul role="listbox">${options.map((option) => `<li role="option" aria-selected="${option === host.value}">${escaped(option)}</li>`).join('')}</ul>`;
        button.setAttribute('aria-expanded', 'true');
      }, 50);
    });
    place.addEventListener('click', ({ target }) => {
      const option = target.closest('[role=option]');
      if (option === null) return;
      host.value = option.textContent;
      button.textContent = host.value;
      close();
    });
    root.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
  },
);

/** Suggests places while one types; the choice is taken on mousedown, and what is only typed does not stay. */
define(
  'spl-autocomplete',
  (host) =>
    FRAME(
      host,
      `<input type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-labelledby="l" autocomplete="off" ${host.hasAttribute('required') ? 'aria-required="true"' : ''}>`,
    ),
  (host, root) => {
    host.value = '';
    startError(host, root);
    const input = root.querySelector('input');
    const place = root.querySelector('.list');
    let asking = 0;
    const close = () => {
      place.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
    };
    input.addEventListener('input', () => {
      clearTimeout(asking);
      host.value = '';
      asking = setTimeout(async () => {
        const found = await (await fetch(`/api/places?term=${encodeURIComponent(input.value)}`)).json();
        place.innerHTML = `<ul role="listbox">${found.map((text) => `<li role="option">${escaped(text)}</li>`).join('')}</ul>`;
        input.setAttribute('aria-expanded', 'true');
      }, 250);
    });
    place.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option === null) return;
      host.value = option.textContent;
      input.value = host.value;
      close();
    });
    input.addEventListener('blur', () => {
      if (host.value === '') input.value = '';
      close();
    });
  },
);

/** A hidden box behind a button; the file is sent at once. */
define(
  'spl-dropzone',
  (host) =>
    FRAME(
      host,
      `<div class="zone"><button type="button">Choose a file</button> or drop it here<input type="file" style="display:none" ${host.hasAttribute('required') ? 'aria-required="true"' : ''}><span class="name"></span></div>`,
    ),
  (host, root) => {
    host.value = '';
    startError(host, root);
    const box = root.querySelector('input');
    root.querySelector('button').addEventListener('click', () => box.click());
    box.addEventListener('change', async () => {
      const [file] = box.files;
      if (file === undefined) return;
      const answer = await fetch('/api/files', {
        method: 'POST',
        headers: { 'x-name': file.name },
        body: file,
      });
      host.value = (await answer.json()).file;
      root.querySelector('.name').textContent = file.name;
    });
  },
);
