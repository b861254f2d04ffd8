import { h, tie } from './dom.js';
import { post } from './post.js';

/** An account comes first, at the same address as the form. One box is for programs only. */
export function gate(form, signedIn) {
  const place = h('div', { 'data-automation-id': 'signInContent' });
  const draw = (isNew, complaint = '') =>
    place.replaceChildren(isNew ? create(complaint) : signIn(complaint));

  const create = (complaint) => {
    const terms = tie(
      h('input', { type: 'checkbox', 'data-automation-id': 'createAccountCheckbox' }),
      'id',
      'terms',
    );
    const boxes = [
      box('email', 'Email Address', 'text'),
      box('password', 'Password', 'password'),
      box('verifyPassword', 'Verify New Password', 'password'),
    ];
    const send = () => enter('account', { ...valuesOf(boxes), terms: terms.checked }, true);
    return h(
      'div',
      {},
      h('h3', {}, 'Create Account'),
      alertFor(complaint),
      h(
        'ul',
        {},
        [
          'A special character',
          'An uppercase character',
          'A numeric character',
          'A minimum of 8 characters',
        ].map((rule) => h('li', {}, rule)),
      ),
      boxes.map(({ row }) => row),
      h(
        'div',
        { class: 'choice' },
        terms,
        h('span', { class: 'drawn' }),
        tie(h('label', {}, form.termsLabel), 'for', 'terms'),
      ),
      button('Create Account', 'createAccountSubmitButton', send),
      h(
        'p',
        {},
        'Already have an account? ',
        other('Sign In', 'signInLink', () => draw(false)),
      ),
    );
  };

  const signIn = (complaint) => {
    const boxes = [box('email', 'Email Address', 'text'), box('password', 'Password', 'password')];
    const send = () => enter('signIn', valuesOf(boxes), false);
    return h(
      'div',
      {},
      h('h3', {}, 'Sign In'),
      alertFor(complaint),
      boxes.map(({ row }) => row),
      button('Sign In', 'signInSubmitButton', send),
      h(
        'p',
        {},
        "Don't have an account yet? ",
        other('Create Account', 'createAccountLink', () => draw(true)),
      ),
      h(
        'p',
        {},
        other('Forgot your password?', 'forgotPasswordLink', () => {}),
      ),
    );
  };

  const enter = async (what, values, isNew) => {
    const beecatcher = place.querySelector('input[data-automation-id=beecatcher]')?.value ?? '';
    const { error } = await post(what, { ...values, beecatcher });
    if (error === undefined) signedIn();
    else draw(isNew, error);
  };

  draw(form.startsWithNewAccount);
  return h('div', { class: 'gate' }, h('h1', {}, form.title), place);
}

function box(name, label, type) {
  const input = tie(
    h('input', { type, 'data-automation-id': name, 'aria-required': 'true', autocomplete: 'off' }),
    'id',
    `input-${name}`,
  );
  const mark = h('abbr', { title: 'required' }, '*');
  const row = h(
    'div',
    { 'data-automation-id': `formField-${name}`, class: 'field' },
    tie(h('label', {}, label, mark), 'for', `input-${name}`),
    input,
  );
  return { name, input, row };
}

function valuesOf(boxes) {
  return Object.fromEntries(boxes.map(({ name, input }) => [name, input.value]));
}

/** The real button is covered by one that filters clicks, in a wrapper whose name says that it is no captcha. */
function button(label, automation, send) {
  const trap = h('input', {
    type: 'text',
    name: 'website',
    'data-automation-id': 'beecatcher',
    autocomplete: 'off',
    'aria-label': 'Enter website. This input is for robots only, do not enter if you’re human.',
  });
  const filter = h('div', {
    role: 'button',
    tabindex: '0',
    'aria-label': label,
    'data-automation-id': 'click_filter',
    class: 'click-filter',
    onclick: send,
  });
  const real = h(
    'button',
    { type: 'submit', tabindex: '-2', 'aria-hidden': 'true', 'data-automation-id': automation },
    label,
  );
  return h(
    'div',
    { 'data-automation-id': 'noCaptchaWrapper', class: 'no-captcha' },
    h('div', { class: 'away' }, trap),
    h('div', { class: 'filtered' }, filter, real),
  );
}

function other(label, automation, onclick) {
  return h('button', { type: 'button', 'data-automation-id': automation, onclick }, label);
}

function alertFor(complaint) {
  return complaint === ''
    ? null
    : h('div', { role: 'alert', 'data-automation-id': 'inputAlert' }, `Error: ${complaint}`);
}
