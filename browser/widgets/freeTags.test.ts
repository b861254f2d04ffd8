import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const SUBMIT = '<button>Submit application</button>';

/** Says that it is a list, and has nothing to choose from. What is left in it when it is left becomes a thing of its own, too. */
const list = (take: string) => `<form><label for="t">Project words *</label>
  <div id="place" style="border:1px solid;width:300px"><input id="t" type="TYPE" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-required="true" autocomplete="off" style="border:0"></div>${SUBMIT}</form><script>
  let sent = 0, made = []; document.forms[0].onsubmit = (e) => { e.preventDefault(); sent++; };
  const take = () => { if (!t.value.trim()) return; made.push(t.value.trim()); t.insertAdjacentHTML('beforebegin', '<span class="chip" style="cursor:pointer"><span>' + t.value + '</span></span>'); t.value = ''; };
  t.onkeydown = (e) => { if (e.key === 'Enter') { ${take} } };
  t.onblur = () => { ${take} };</script>`;

test.each(['text', 'search'])('a list of nothing in a box of %s makes a thing of each word', async (type) => {
  const html = list('take()').replace('TYPE', type);
  const filled = await forms.fill(html, { given: { 'Project words': 'alpha, beta' } });

  expect(await filled.shown('[made, sent, t.value]')).toEqual([['alpha', 'beta'], 0, '']);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Project words' }] });
});

test('a list of nothing that takes nothing stays empty, and is asked', async () => {
  const html = list('').replace('TYPE', 'text');
  const filled = await forms.fill(html, { given: { 'Project words': 'alpha, beta' } });

  expect(await filled.shown('t.value')).toBe('');
  expect(filled.result).toMatchObject({ questions: [{ text: 'Project words' }] });
});

const KEY = `t.onkeydown = (e) => { if (e.key !== 'Enter') return; e.preventDefault();
  t.parentElement.insertAdjacentHTML('beforebegin', '<li class="token">' + t.value + '</li>'); t.value = ''; };`;

test.each([
  ['makes the next item', '<ul role="listbox"><li><input id="t"></li></ul>', KEY, 'alpha,beta,|'],
  ['takes no key', '<ul><li><input id="t"></li></ul>', '', '|alpha, beta'],
  ['stands before others', '<ul><li><input id="t"></li><li><input id="u"></li></ul>', KEY, '|alpha, beta'],
])('a box in a list of things that %s', async (_what, box, script, expected) => {
  const html = `<form><label for="f">First name</label><input id="f"><div><label for="t">Project words</label>${box}</div>${SUBMIT}</form><script>${script}</script>`;
  const filled = await forms.fill(html, { given: { 'Project words': 'alpha, beta' } });

  const tags = `[...document.querySelectorAll('.token')].map((one) => one.textContent + ',').join('')`;
  expect(await filled.shown(`${tags} + '|' + t.value`)).toBe(expected);
});

/** Says below which key it wants, in the place of options; a press on that makes nothing. What it makes has a button to take it away. */
const told = (button: string) => `<form><label for="t">Project words *</label>
  <div style="border:1px solid;width:300px"><div id="made"></div><input id="t" type="search" aria-autocomplete="list" aria-required="true" autocomplete="off"></div>
  <div role="listbox" id="list" style="position:absolute;background:#fff"></div>${SUBMIT}</form><script>
  let words = [];
  t.oninput = () => { list.innerHTML = t.value ? '<div role="option" aria-selected="false">Press Enter to add <b>"' + t.value + '"</b></div>' : ''; };
  t.onblur = () => { list.innerHTML = ''; };
  t.onkeydown = (e) => { if (e.key !== 'Enter' || !t.value) return; e.preventDefault(); words.push(t.value);
    made.insertAdjacentHTML('beforeend', '<div class="row">' + t.value + '${button}</div>'); t.value = ''; t.oninput(); };</script>`;

test.each([
  '<button type="button" aria-label="Remove item">Remove item</button>',
  '<span aria-hidden="true" class="row-remove"><svg width="8" height="8"></svg></span>',
])('a box that says which key makes a thing of a word is told by it: %s', async (button) => {
  const filled = await forms.fill(told(button), { given: { 'Project words': 'alpha, beta' } });

  expect(await filled.shown('[words, t.value]')).toEqual([['alpha', 'beta'], '']);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Project words' }] });
});
