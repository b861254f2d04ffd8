import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** A box and a list that holds what says the first letters of what is typed; `read` and `write` are how the box is used. */
const listed = (box: string, { read = 'a.value', write = 'a.value = text', more = '' } = {}) =>
  `<form><label for="a" id="q">Favourite colour *</label><div style="position:relative">${box}<ul id="l" style="position:absolute;background:#fff;display:none"></ul></div><button>Submit application</button></form><script>
  const show = () => {
    const found = ['Red', 'Green', 'Blue', 'Purpleish'].filter((text) => text.toLowerCase().includes((${read}).trim().toLowerCase().slice(0, 3)));
    l.innerHTML = found.map((text) => '<li role="option" style="cursor:pointer">' + text + '</li>').join('');
    l.style.display = found.length > 0 ? 'block' : 'none';
    for (const item of l.children) item.onclick = () => { const text = item.textContent; ${write}; l.style.display = 'none'; };
  };
  a.addEventListener('input', show); ${more}</script>`;

const COMBOBOX =
  'role="combobox" aria-autocomplete="list" aria-controls="l" aria-expanded="false" aria-required="true"';
const KEYED =
  'a.addEventListener("beforeinput", (event) => { if (!event.isTrusted) event.preventDefault(); });';
const PLAIN_TEXT = { read: 'a.textContent', write: 'a.textContent = text' };
const EDITABLE = listed(
  `<div id="a" contenteditable="true" ${COMBOBOX} aria-labelledby="q" style="width:200px;height:20px"></div>`,
  PLAIN_TEXT,
);

/** Keeps what was searched for when it is shut. */
const POPUP = `<form><span id="q">Favourite colour *</span><button type="button" id="a" aria-haspopup="listbox" aria-labelledby="q">Select</button><div id="pop"></div><button>Submit application</button></form><script>
  let typed = '';
  a.onclick = () => {
    if (pop.firstChild) { pop.innerHTML = ''; return; }
    pop.innerHTML = '<div style="position:absolute;background:#fff"><input><ul role="listbox"></ul></div>';
    const [box, list] = [pop.querySelector('input'), pop.querySelector('ul')];
    const draw = () => { typed = box.value; list.innerHTML = ['Red', 'Green', 'Blue'].filter((text) => text.toLowerCase().includes(typed.toLowerCase())).map((text) => '<li role="option">' + text + '</li>').join(''); };
    box.value = typed; box.oninput = draw; draw(); box.focus();
  };</script>`;

describe('what was typed to look for an option that there is not', () => {
  test.each([
    ['a box that says that it is a list', listed(`<input id="a" ${COMBOBOX}>`), 'a.value'],
    [
      'a box that is a list without a word of it',
      listed('<input id="a" required>', { more: KEYED }),
      'a.value',
    ],
    ['a box of several lines', listed(`<textarea id="a" ${COMBOBOX}></textarea>`), 'a.value'],
    ['a place that can be written on', EDITABLE, 'a.textContent'],
    ['a box that came with the list', POPUP, 'typed'],
  ])('is taken out again of %s, before a person is asked', async (_what, html, shown) => {
    const filled = await forms.fill(html, { given: { 'Favourite colour': 'Purple haze' } });

    expect(await filled.shown(shown)).toBe('');
    expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Favourite colour' }] });
    expect(await filled.shown(`document.querySelector('#pop ul')`)).toBeNull();
  });

  test('is no answer where the page puts it back', async () => {
    const putBack =
      'let kept = ""; a.addEventListener("input", () => { kept = a.value || kept; }); a.addEventListener("blur", () => { a.value ||= kept; });';
    const filled = await forms.fill(listed(`<input id="a" ${COMBOBOX}>`, { more: putBack }), {
      given: { 'Favourite colour': 'Purple haze' },
    });

    expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Favourite colour' }] });
  });
});

test('a list that is a place to write on is chosen from', async () => {
  const filled = await forms.fill(EDITABLE, { given: { 'Favourite colour': 'Green' } });

  expect(await filled.shown('a.textContent')).toBe('Green');
  expect(filled.result.kind).toBe('filled');
});

test('a choice stays in a box for a search that Escape empties, though its list goes only a moment later', async () => {
  const filled = await forms.fill(
    `<form><label for="s">Favourite colour *</label><input id="s" type="search" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="rows" autocomplete="off" required>
      <div id="rows" role="listbox" hidden style="position:absolute;background:#fff"></div><button>Submit application</button></form><script>
      let kept = '';
      const close = () => { setTimeout(() => { rows.hidden = true; s.ariaExpanded = 'false'; }, 900); };
      s.onclick = s.oninput = () => { kept = s.value; rows.hidden = false; s.ariaExpanded = 'true';
        rows.innerHTML = ['Red', 'Green'].filter((one) => one.startsWith(s.value)).map((one) => '<div role="option">' + one + '</div>').join('');
        for (const row of rows.children) { row.onmousedown = (e) => e.preventDefault(); row.onclick = () => { kept = s.value = row.textContent; close(); }; } };
      s.onblur = close;</script>`,
    { given: { 'Favourite colour': 'Green' } },
  );

  expect(await filled.shown('[s.value, kept]')).toEqual(['Green', 'Green']);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite colour' }] });
});
