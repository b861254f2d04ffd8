import { define, escaped } from './element.js';

let made = 0;

/** `control` draws what is below the label; `start` makes it work and gives the field its value. */
function defineField(name, control, start) {
  define(
    name,
    (host) => {
      host.controlId = `spl-form-element_${(made += 1)}`;
      return `<div class="wrapper"><label id="l" for="${host.controlId}"><slot name="label-content"></slot></label>${control(host)}<div class="error" role="alert" hidden></div></div>`;
    },
    (host, root) => {
      host.value = '';
      host.showError = (text) => {
        const error = root.querySelector('.error');
        error.textContent = text;
        error.hidden = text === '';
        root
          .querySelector('input, textarea, select, button')
          ?.setAttribute('aria-invalid', String(text !== ''));
      };
      start(host, root);
    },
  );
}

const required = (host) => (host.hasAttribute('required') ? 'aria-required="true"' : '');

function keepsText(host, root) {
  const box = root.querySelector('input, textarea');
  box.addEventListener('input', () => {
    host.value = box.value;
  });
}

defineField('spl-input', (host) => `<input type="text" id="${host.controlId}" ${required(host)}>`, keepsText);
defineField(
  'spl-email',
  (host) => `<input type="email" id="${host.controlId}" ${required(host)} autocomplete="off">`,
  (host, root) => {
    keepsText(host, root);
    root.querySelector('input').addEventListener('paste', (event) => event.preventDefault());
  },
);
defineField(
  'spl-textarea',
  (host) => `<textarea rows="3" id="${host.controlId}" ${required(host)}></textarea>`,
  keepsText,
);

defineField(
  'spl-phone-field',
  (host) =>
    `<select aria-label="Country code"><option>United Kingdom (+44)</option><option selected>United States (+1)</option></select> <input type="tel" id="${host.controlId}" ${required(host)}>`,
  keepsText,
);

define(
  'spl-checkbox',
  () =>
    '<label><input type="checkbox"> <slot name="label-content"></slot></label><div class="error" role="alert" hidden></div>',
  (host, root) => {
    const box = root.querySelector('input');
    if (host.hasAttribute('required')) box.required = true;
    host.value = '';
    box.addEventListener('change', () => {
      host.value = box.checked ? 'Yes' : '';
      host.dispatchEvent(new Event('changed'));
    });
    host.showError = (text) => {
      root.querySelector('.error').textContent = text;
      root.querySelector('.error').hidden = text === '';
    };
  },
);

/** One radio in a root of its own: the browser does not know that they belong together, their group does. */
define(
  'spl-radio',
  (host) =>
    `<label><input type="radio" name="${host.dataset.group}" value="${host.dataset.value}"> <slot></slot></label>`,
);

define(
  'spl-radio-group',
  (host) => {
    const group = `group-${(made += 1)}`;
    const options = JSON.parse(host.dataset.options);
    const radios = options.map(
      (option, index) =>
        `<spl-radio data-group="${group}" data-value="${index}">${escaped(option)}</spl-radio>`,
    );
    return `<div role="radiogroup" aria-labelledby="l" ${required(host)}><span id="l" class="label"><slot name="label-content"></slot></span>${radios.join('')}</div><div class="error" role="alert" hidden></div>`;
  },
  (host, root) => {
    host.value = '';
    const options = JSON.parse(host.dataset.options);
    const boxes = [...root.querySelectorAll('spl-radio')].map((radio) =>
      radio.shadowRoot.querySelector('input'),
    );
    for (const box of boxes) {
      box.addEventListener('change', () => {
        for (const other of boxes) other.checked = other === box;
        host.value = options[Number(box.value)];
      });
    }
    host.showError = (text) => {
      root.querySelector('.error').textContent = text;
      root.querySelector('.error').hidden = text === '';
    };
  },
);
