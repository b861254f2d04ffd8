import { after, h, renewIds } from './dom.js';
import { blocks } from './blocks.js';
import { fieldRow } from './field.js';
import { formState } from './formState.js';
import { gate } from './gate.js';
import { post } from './post.js';
import { postingPage } from './posting.js';

const root = document.getElementById('root');
const { form, draft } = await (await fetch('/wday/api/form')).json();
const state = formState(form);
let hasAccount = !form.isGated;

/** The address tells the posting from the application; which of its pages it is, only the page knows. */
async function draw() {
  await after(40);
  if (!location.pathname.endsWith('/apply'))
    return root.replaceChildren(postingPage(form, () => go('/apply')));
  if (!hasAccount) {
    const signedIn = () => {
      hasAccount = true;
      void draw();
    };
    return root.replaceChildren(gate(form, signedIn));
  }
  return drawStep({});
}

function go(to) {
  history.pushState({}, '', location.pathname.replace(/\/apply$/, '') + to);
  void draw();
}

let current = 0;

function drawStep(errors) {
  const step = form.steps[current];
  const isLast = current === form.steps.length - 1;
  const bar = h(
    'ol',
    { 'data-automation-id': 'progressBar', 'aria-label': 'Application steps' },
    form.steps.map(({ title }, index) =>
      h(
        'li',
        { 'data-automation-id': index === current ? 'progressBarActiveStep' : 'progressBarInactiveStep' },
        title,
      ),
    ),
  );
  const count = Object.keys(errors).length;
  const banner =
    count === 0
      ? null
      : h('div', { 'data-automation-id': 'errorBanner', role: 'alert' }, `Errors Found: ${count}`);
  const rows = step.rows.map((row) =>
    row.kind === 'group'
      ? blocks(row, state, errors)
      : row.kind === 'heading'
        ? h('h3', {}, row.label)
        : fieldRow(row, state.state(row.name), errors[row.name]),
  );
  const back = h(
    'button',
    { type: 'button', 'data-automation-id': 'pageFooterBackButton', onclick: previous },
    'Back',
  );
  const next = h(
    'button',
    { type: 'button', 'data-automation-id': 'pageFooterNextButton' },
    isLast ? 'Submit' : form.nextLabel,
  );
  next.addEventListener('click', () => void (isLast ? submit(next) : save(next)));
  const page = h(
    'div',
    { 'data-automation-id': 'applyFlowPage' },
    h('h2', {}, step.title),
    h('p', { class: 'note' }, '* Indicates a required field'),
    banner,
    rows,
    isLast ? review() : null,
    h('div', { 'data-automation-id': 'pageFooter', class: 'footer' }, current === 0 ? null : back, next),
  );
  root.replaceChildren(h('h1', {}, form.title), bar, page);
  renewIds();
}

function previous() {
  current -= 1;
  drawStep({});
}

async function save(button) {
  button.disabled = true;
  const { errors } = await post('step', {
    draft,
    step: current,
    values: state.all(),
    counts: state.counts(),
  });
  button.disabled = false;
  if (Object.keys(errors).length > 0) return drawStep(errors);
  current += 1;
  await after(80);
  drawStep({});
  scrollTo(0, 0);
}

async function submit(button) {
  button.disabled = true;
  const { reference } = await post('submit', { draft });
  await after(100);
  const said = h('h2', {}, form.thanks);
  const number = h('p', {}, `Your reference number is ${reference}.`);
  root.replaceChildren(
    h('div', { role: 'dialog', 'data-automation-id': 'applicationSubmitted' }, said, number),
  );
}

function review() {
  const rows = Object.entries(state.all()).filter(([, value]) => value !== '');
  return h(
    'dl',
    {},
    rows.map(([name, value]) => [
      h('dt', {}, form.labels[name.replace(/\.\d+\./, '.')] ?? name),
      h('dd', {}, value),
    ]),
  );
}

addEventListener('popstate', () => void draw());
await draw();
