import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/**
 * One calendar for all boxes of the class `d`. It fades in as a box gets the focus, and out once a day is pressed or Tab is; it
 * reads nothing that is typed, and keeps what was pressed in `read`. `last`: no later day can be chosen, nor turned to.
 */
const calendar = (
  last = '',
) => `<div id="pop" class="calendar" style="position:absolute;background:#fff;width:300px;z-index:9"></div>
  <style>#pop { transition: opacity .2s; opacity: 0; visibility: hidden } #pop.on { opacity: 1; visibility: visible }</style><script>
    let at, box, closing; const read = {}, last = '${last}' && new Date('${last}T00:00');
    const shut = () => { pop.classList.remove('on'); };
    const draw = () => {
      const head = at.toLocaleString('en', { month: 'long' }) + ' ' + at.getFullYear();
      const isLast = last && at.getFullYear() === last.getFullYear() && at.getMonth() === last.getMonth();
      pop.innerHTML = '<a title="Prev">‹</a> <b>' + head + '</b> ' + (isLast ? '' : '<a title="Next">›</a>') + '<table><tr></tr></table>';
      for (const link of pop.querySelectorAll('a')) link.onclick = () => { at = new Date(at.getFullYear(), at.getMonth() + (link.title === 'Next' ? 1 : -1), 1); draw(); };
      for (let n = 1; n <= new Date(at.getFullYear(), at.getMonth() + 1, 0).getDate(); n++) {
        const cell = pop.querySelector('tr').appendChild(document.createElement('td')); cell.textContent = n;
        cell.onclick = () => { box.value = [n, at.getMonth() + 1, at.getFullYear()].map((part) => String(part).padStart(2, '0')).join('/'); read[box.id] = new Date(at.getFullYear(), at.getMonth(), n, 12).toISOString().slice(0, 10); shut(); };
      }
    };
    pop.onmousedown = (event) => event.preventDefault();
    for (const one of document.querySelectorAll('.d')) {
      const open = () => { if (box === one && pop.classList.contains('on')) return; shut(); box = one; setTimeout(() => { at = last ? new Date(last.getFullYear(), last.getMonth(), 1) : new Date(2026, 10, 1); draw(); pop.style.top = one.getBoundingClientRect().bottom + 'px'; pop.classList.add('on'); }, 60); };
      one.onfocus = open; one.onclick = open;
      one.onkeydown = ({ key }) => { if (key === 'Tab') shut(); };
    }
  </script>`;

const box = (id: string, label: string, more = '') =>
  `<p><label for="${id}">${label} *</label><input id="${id}" class="d" required ${more}></p>`;

test('a date is pressed in the calendar that opens for a box, which does not say how it reads what is typed', async () => {
  const filled = await forms.fill(
    `<form>${box('a', 'Earliest start date')}${box('b', 'Passport valid until')}
       <p><label for="l">Favourite colour *</label><select id="l" required><option value="">Choose</option><option>Green</option></select></p>
       <button>Submit application</button></form>${calendar()}`,
    {
      given: {
        'Earliest start date': '2027-02-01',
        'Passport valid until': '2027-01-04',
        'Favourite colour': 'Green',
      },
    },
  );

  expect(await filled.shown('read')).toEqual({ a: '2027-02-01', b: '2027-01-04' });
  expect(await filled.shown(`[a.value, b.value, l.value, pop.className]`)).toEqual([
    '01/02/2027',
    '04/01/2027',
    'Green',
    'calendar',
  ]);
  expect(filled.result.kind).toBe('filled');
});

test('a calendar that can be turned back only is turned back', async () => {
  const filled = await forms.fill(
    `<form>${box('a', 'Date of the last check', 'readonly')}<button>Submit application</button></form>${calendar('2026-11-20')}`,
    { given: { 'Date of the last check': '2026-03-05' } },
  );

  expect(await filled.shown('read')).toEqual({ a: '2026-03-05' });
  expect(filled.result.kind).toBe('filled');
});

test('a calendar that stands there all the time is left to what it is for', async () => {
  const filled = await forms.fill(
    `<form><p><label for="s">Earliest start date *</label><input id="s" required></p>${box('x', 'Nickname')}
       <button>Submit application</button></form>${calendar()}<script>x.onfocus = x.onclick = null; box = x; at = new Date(2026, 10, 1); draw(); pop.classList.add('on'); shut = () => {}</script>`.replace(
      'const shut',
      'let shut',
    ),
    { given: { 'Earliest start date': '2027-02-01', Nickname: 'Jo' } },
  );

  expect(await filled.shown('[s.value, x.value]')).toEqual(['2027-02-01', 'Jo']);
  expect(await filled.shown('read')).toEqual({});
});

test('a calendar that says the month and the year apart is turned, and shut by a press beside it', async () => {
  const filled = await forms.fill(
    `<form><p><label for="d">Visa valid until *</label><input id="d" readonly required></p><p>Apply here, it takes a minute</p>
       <button>Submit application</button></form><div id="pop" class="calendar" style="position:absolute;background:#fff"></div><script>
       let at = new Date(2026, 10, 1);
       const draw = () => {
         pop.innerHTML = ['month', 'year'].map((unit) => '<button type="button" aria-label="Previous ' + unit + '">‹</button><div><button type="button">' + (unit === 'month' ? at.toLocaleString('en', { month: 'long' }) : at.getFullYear()) + '</button></div><button type="button" aria-label="Next ' + unit + '">›</button>').join('') + '<table><tr></tr></table>';
         for (const turn of pop.querySelectorAll('[aria-label]')) turn.onclick = () => { const by = (/^Next/.test(turn.ariaLabel) ? 1 : -1) * (/year/.test(turn.ariaLabel) ? 12 : 1); pop.innerHTML = ''; setTimeout(() => { at = new Date(at.getFullYear(), at.getMonth() + by, 1); draw(); }, 150); };
         for (let n = 1; n <= new Date(at.getFullYear(), at.getMonth() + 1, 0).getDate(); n++) {
           const cell = pop.querySelector('tr').appendChild(document.createElement('td')); cell.textContent = n;
           cell.onclick = () => { d.value = [at.getFullYear(), at.getMonth() + 1, n].map((part) => String(part).padStart(2, '0')).join('-'); };
         }
       };
       d.onclick = draw;
       document.addEventListener('mousedown', ({ target }) => { if (!pop.contains(target)) pop.innerHTML = ''; });
     </script>`,
    { given: { 'Visa valid until': '2029-01-04' } },
  );

  expect(await filled.shown('[d.value, pop.innerHTML]')).toEqual(['2029-01-04', '']);
  expect(filled.result.kind).toBe('filled');
});
