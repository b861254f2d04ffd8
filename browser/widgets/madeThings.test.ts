import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/**
 * Boxes that make a thing of what is typed: as Enter closes it, or, where `leaves`, as the box is left. Backspace takes the last
 * one back. `draw`: how one is drawn.
 */
const making = (
  box: string,
  draw: string,
  leaves = false,
) => `<form>${box}<button>Submit application</button></form><script>
    const made = [], q = document.querySelector('#q'); let sent = 0;
    document.forms[0].onsubmit = (event) => { event.preventDefault(); sent += 1; };
    const draw = () => {
      for (const old of document.querySelectorAll('.made')) old.remove();
      for (const text of made) { const one = document.createElement('span'); one.classList.add('made'); (${draw})(one, text); q.before(one); }
    };
    const make = () => { if (q.value.trim() !== '') made.push(q.value.trim()); q.value = ''; draw(); };
    q.onkeydown = (event) => {
      if (event.key === 'Enter') make();
      if (event.key === 'Backspace' && q.value === '') { made.pop(); draw(); }
    };
    q.onblur = () => { if (${leaves}) make(); else q.value = ''; };
  </script>`;

const chip = `(one, text) => { one.classList.add('chip'); one.innerHTML = '<span>' + text + '</span><i class="icon chip__icon" style="cursor:pointer">cancel</i>'; }`;
const item = `(one, text) => { one.dataset.value = text; one.textContent = text; }`;

const LIST = `<label for="q">Keywords about you *<div class="frame"><div class="inner"><input id="q" type="search" role="combobox" aria-autocomplete="list" aria-expanded="false" required></div></div></label>`;
const PLAIN = LIST.replace('type="search" ', '');
const TEXT = `<div><label for="q">Keywords about you *</label><div class="frame"><input id="q"></div></div>`;

test.each([
  ['says that it searches, in a label with its chips', making(LIST, chip)],
  ['has nothing to choose from', making(PLAIN, chip)],
  ['makes one of whatever is in it as it is left', making(TEXT, chip, true)],
  ['draws them by their values', making(TEXT, item, true)],
])('each word is made a thing of its own by a box that %s', async (_what, html) => {
  const filled = await forms.fill(html, { given: { 'Keywords about you': 'patient, curious' } });

  expect(await filled.shown('[made, sent]')).toEqual([['patient', 'curious'], 0]);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Keywords about you' }] });
});

test('what a box made as it was left is not made once more', async () => {
  const filled = await forms.fill(making(TEXT, chip, true), { given: { 'Keywords about you': 'patient' } });

  expect(await filled.shown('made')).toEqual(['patient']);
});

test('a list that knows nothing of what is typed is left empty, and asked for', async () => {
  const filled = await forms.fill(making(PLAIN, chip).replace("=== 'Enter'", "=== 'F2'"), {
    given: { 'Keywords about you': 'patient, curious' },
  });

  expect(await filled.shown('[made, q.value]')).toEqual([[], '']);
  expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Keywords about you' }] });
});

test('a list in its label goes by the same name once something is chosen in it', async () => {
  const filled = await forms.fill(
    `<form><label for="b"><div>Preferred office *</div><div class="frame"><div class="value"><input id="b" role="combobox" aria-expanded="false" aria-haspopup="listbox" readonly required style="width:20px"></div></div></label>
       <button>Submit application</button></form><script>
       b.onclick = () => { const list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;top:200px';
         for (const text of ['Berlin', 'Dublin']) { const row = document.createElement('div'); row.setAttribute('role', 'option'); row.textContent = text;
           row.onclick = () => { b.previousElementSibling?.remove(); const shown = document.createElement('span'); shown.className = 'chosen'; shown.textContent = text; b.before(shown); list.remove(); }; list.append(row); }
         document.body.append(list); };
     </script>`,
    { given: { 'Preferred office': 'Dublin' } },
  );

  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Preferred office' }] });
});

test('what is chosen of several, and shown as the first and how many more, is left as it is', async () => {
  const filled = await forms.fill(
    `<form><p><label for="b">Tools you know *</label></p><div class="wrap"><div class="selection"></div><input id="b" role="combobox" aria-expanded="false" aria-haspopup="listbox" readonly required></div>
       <div role="listbox" aria-multiselectable="true" id="list" hidden style="position:absolute;top:200px"></div><button>Submit application</button></form><script>
       const chosen = [];
       for (const text of ['Java', 'Python', 'Go']) {
         const row = list.appendChild(document.createElement('div')); row.setAttribute('role', 'option'); row.textContent = text;
         row.onclick = () => { if (chosen.includes(text)) chosen.splice(chosen.indexOf(text), 1); else chosen.push(text); row.setAttribute('aria-selected', chosen.includes(text)); draw(); };
       }
       const draw = () => { document.querySelector('.selection').innerHTML = (chosen[0] ? '<span class="tag">' + chosen[0] + '</span>' : '') + (chosen.length > 1 ? '<span class="tag"> + ' + (chosen.length - 1) + '</span>' : ''); };
       b.onclick = () => { list.hidden = false; b.ariaExpanded = 'true'; }; b.onkeydown = ({ key }) => { if (key === 'Escape') { list.hidden = true; b.ariaExpanded = 'false'; } };
     </script>`,
    { given: { 'Tools you know': 'Python, Go' } },
  );

  expect(await filled.shown('chosen')).toEqual(['Python', 'Go']);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Tools you know' }] });
});

test('what has a cross of its own is one of several, in a list that closes with each choice', async () => {
  const filled = await forms.fill(
    `<form><label for="b">Databases used *</label><div class="container"><div class="values"></div><input id="b" role="combobox" aria-autocomplete="list" aria-expanded="false" required></div>
       <button>Submit application</button></form><script>
       const chosen = []; let list;
       const shut = () => { list?.remove(); list = undefined; b.value = ''; b.ariaExpanded = 'false'; };
       const open = () => {
         if (list) list.remove();
         list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;top:200px;background:#fff'; b.ariaExpanded = 'true';
         for (const text of ['MySQL', 'Oracle', 'Postgres'].filter((one) => one.toLowerCase().includes(b.value.toLowerCase()))) {
           const row = list.appendChild(document.createElement('div')); row.setAttribute('role', 'option'); row.textContent = text;
           row.onclick = () => { if (!chosen.includes(text)) chosen.push(text); document.querySelector('.values').innerHTML = chosen.map((one) => '<div class="v"><span aria-hidden="true">×</span><span>' + one + '</span></div>').join(''); shut(); };
         }
         document.body.append(list);
       };
       b.onmousedown = open; b.oninput = open; b.onkeydown = ({ key }) => { if (key === 'Escape') shut(); };
     </script>`,
    { given: { 'Databases used': 'MySQL, Postgres' } },
  );

  expect(await filled.shown('chosen')).toEqual(['MySQL', 'Postgres']);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Databases used' }] });
});
