import { after, h } from './dom.js';

/** The advertisement. `Apply` asks first how one would like to apply. */
export function postingPage(form, apply) {
  const start = h(
    'a',
    { role: 'button', href: '#', class: 'button', 'data-automation-id': 'adventureButton' },
    'Apply',
  );
  start.addEventListener('click', async (event) => {
    event.preventDefault();
    await after(60);
    document.body.append(ways());
  });
  const ways = () => {
    const way = (label, automation) =>
      h(
        'a',
        { role: 'button', href: '#', class: 'button', 'data-automation-id': automation, onclick: chosen },
        label,
      );
    const chosen = (event) => {
      event.preventDefault();
      dialog.remove();
      apply();
    };
    const dialog = h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Start Your Application', class: 'dialog' },
      h('h2', {}, 'Start Your Application'),
      h('p', {}, form.title),
      way('Autofill with Resume', 'autofillWithResume'),
      way('Apply Manually', 'applyManually'),
      way('Use My Last Application', 'useMyLastApplication'),
      h('button', { type: 'button', 'aria-label': 'Close', onclick: () => dialog.remove() }, '×'),
    );
    return dialog;
  };
  return h(
    'main',
    {},
    h('h1', { 'data-automation-id': 'jobPostingHeader' }, form.title),
    start,
    h('p', {}, 'locations New York, NY'),
    h('p', {}, 'You will make machines understand people. We are an equal opportunity employer.'),
  );
}
