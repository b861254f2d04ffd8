import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** Looks for what is typed, marks the option that the keyboard stands on, and shows what is chosen before its box. */
const TYPED = `<div id="drawn"><div id="items" style="border:1px solid;width:300px">
    <input id="box" autocomplete="off" style="border:0"></div><div id="rows" style="position:absolute;background:#fff"></div></div>`;

/** Some browsers fill in what they know in spite of `off`. */
const TYPED_AS_NEW = TYPED.replace('autocomplete="off"', 'autocomplete="new-password"');

/** Holds the native list, and a box that shows only while it is open. */
const around = (attributes: string) =>
  `<div id="drawn" ${attributes} style="border:1px solid;width:300px">NATIVE<div id="items">Select…</div>
    <div id="rows" style="position:absolute;background:#fff"></div></div>`;

const page = ({ drawn, multiple = false, label = 'Favourite colours' }: Drawing) => {
  const native = `<select id="s" name="s" tabindex="-1" style="display:none" required ${multiple ? 'multiple' : ''}>
    ${multiple ? '' : '<option value="">Select…</option>'}<option value="r">Red</option><option value="g">Green</option><option value="b">Blue</option></select>`;
  const place = drawn.includes('NATIVE') ? drawn.replace('NATIVE', native) : native + drawn;
  return `<form><div><label for="s">${label}</label>${place}</div><button>Submit application</button></form><script>
    const native = document.querySelector('#s'), drawn = document.querySelector('#drawn'), items = document.querySelector('#items'), rows = document.querySelector('#rows'), box = document.querySelector('#box');
    const chosen = () => [...native.selectedOptions].filter((one) => one.value);
    const close = () => { rows.innerHTML = ''; };
    const draw = () => {
      if (box === null) { items.textContent = chosen().map((one) => one.label).join(', ') || 'Select…'; return; }
      items.querySelectorAll('span').forEach((one) => one.remove());
      for (const { label } of chosen()) box.insertAdjacentHTML('beforebegin', '<span style="cursor:pointer">' + label + '</span>');
    };
    const open = () => {
      const left = [...native.options].filter((one) => one.value && !one.selected && one.label.toLowerCase().startsWith((box?.value ?? '').toLowerCase()));
      rows.innerHTML = left.map((one, at) => '<div role="option" aria-selected="' + (at === 0) + '" style="cursor:pointer">' + one.label + '</div>').join('');
      for (const row of rows.children) row.onclick = (event) => {
        event.stopPropagation();
        [...native.options].find((one) => one.label === row.textContent).selected = true;
        if (box !== null) box.value = '';
        draw();
        setTimeout(close, 100);
      };
    };
    (box ?? drawn).onclick = open;
    if (box !== null) box.oninput = open;
    (box ?? drawn).onkeydown = ({ key }) => { if (key === 'Escape') close(); };
  </script>`;
};

interface Drawing {
  drawn: string;
  multiple?: boolean;
  label?: string;
}

const KEPT =
  '[...document.querySelectorAll("#s option")].filter((one) => one.selected).map((one) => one.value)';

describe('a native list out of sight', () => {
  test.each([
    ['a box without a name', TYPED],
    ['a box that the browser is kept out of by a password to come', TYPED_AS_NEW],
    ['a box that the browser is kept out of by no word of it', TYPED.replace('"off"', '"nope"')],
    ['what calls itself a list, and holds it', around('role="combobox" tabindex="0" aria-expanded="false"')],
    ['what only the keyboard reaches, and holds it', around('class="ui dropdown" tabindex="0"')],
  ])('keeps what is chosen in %s', async (_what, drawn) => {
    const html = page({ drawn, label: 'Favourite colour' });
    const filled = await forms.fill(html, { given: { 'Favourite colour': 'Green' } });
    const asked = await forms.fill(html);

    expect(await filled.shown(KEPT)).toEqual(['g']);
    expect(await filled.shown('rows.innerHTML')).toBe('');
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite colour' }] });
    expect(asked.result).toMatchObject({
      questions: [{ text: 'Favourite colour', kind: 'combobox', required: true }],
    });
  });

  test('takes several where it says so, and the option that the keyboard stands on is not chosen yet', async () => {
    const html = page({ drawn: TYPED, multiple: true });
    const filled = await forms.fill(html, { given: { 'Favourite colours': 'Red, Blue' } });

    expect(await filled.shown(KEPT)).toEqual(['r', 'b']);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite colours' }] });
  });

  test('is no list behind a box that is sent by a name of its own', async () => {
    const html = `<form><div><label for="p">Region</label><select name="s" style="display:none"><option value="">Select…</option><option>Bavaria</option></select>
      <input id="p" name="p"></div><button>Submit application</button></form>`;
    const filled = await forms.fill(html, { given: { Region: 'Somewhere else' } });

    expect(await filled.shown('document.forms[0].p.value')).toBe('Somewhere else');
  });

  test.each([
    ['with a label of its own', '<label for="p">City</label>NATIVE<input id="p" autocomplete="off">'],
    ['that the browser may fill', '<div>City</div><div>NATIVE<input id="p"></div>'],
    [
      'that the browser is told to fill',
      '<div>City</div><div>NATIVE<input id="p" autocomplete="home address-level2"></div>',
    ],
    [
      'with a label of its own, and a password to come',
      '<label for="p">City</label>NATIVE<input id="p" autocomplete="new-password">',
    ],
  ])('is no list behind a box %s', async (_what, box) => {
    const native = `<select name="s" style="display:none" tabindex="-1"><option>en</option><option>de</option></select>`;
    const filled = await forms.fill(
      `<form><div>${box.replace('NATIVE', native)}</div><button>Submit application</button></form>`,
    );

    expect(await filled.shown('p.value')).toBe('New York');
  });

  test('is no list behind two boxes', async () => {
    const html = `<form><div><select name="s" style="display:none"><option value="">Select…</option><option>Bavaria</option></select>
      <label>First name <input id="a"></label><label>Last name <input id="b"></label></div><button>Submit application</button></form>`;
    const filled = await forms.fill(html);

    expect(await filled.shown('[a.value, b.value]')).toEqual(['Grace', 'Hopper']);
  });
});

/** Items of a menu, of which the marked ones say that they do not unfold. */
const menu = (
  says: string,
) => `<form><label for="m">Favourite colour *</label><button type="button" id="m" aria-haspopup="listbox">Select…</button>
  <div id="pop" role="menu" hidden style="position:absolute;background:#fff"></div><button>Submit application</button></form><script>
    let presses = [];
    m.onclick = () => { pop.hidden = false; pop.innerHTML = ['Red', 'Green', 'Blue'].map((one) => '<div role="menuitem" ${says}>' + one + '</div>').join('');
      for (const row of pop.children) row.onclick = () => { presses.push(row.textContent); m.textContent = row.textContent; pop.hidden = true; }; };
  </script>`;

test('an option that says that it opens nothing, and is not unfolded, is pressed only where it is wanted', async () => {
  const filled = await forms.fill(menu('aria-haspopup="false" aria-expanded="false"'), {
    given: { 'Favourite colour': 'Green' },
  });

  expect(await filled.shown('presses')).toEqual(['Green']);
});

test('a box next to nothing inside of what calls itself a list is that list', async () => {
  const filled = await forms.fill(
    `<form><label for="c">Favourite colour *</label><div role="combobox" tabindex="-1" style="border:1px solid;width:300px;height:30px;position:relative"><input id="c" name="" style="width:0;padding:0;border:0;position:absolute"><span id="shown">Select one</span></div>
     <div id="pop" style="position:absolute;background:#fff"></div><button>Submit application</button></form><script>
     const place = document.querySelector('[role=combobox]'), close = () => { pop.innerHTML = ''; place.ariaExpanded = 'false'; };
     place.onclick = () => { place.ariaExpanded = 'true'; pop.innerHTML = '<ul role="listbox">' + ['Red', 'Green'].map((one) => '<li role="option">' + one + '</li>').join('') + '</ul>';
       for (const row of pop.querySelectorAll('li')) row.onclick = () => { shown.textContent = row.textContent; close(); }; };
     c.onkeydown = ({ key }) => { if (key === 'Escape') close(); };</script>`,
    { given: { 'Favourite colour': 'Green' } },
  );

  expect(await filled.shown('shown.textContent')).toBe('Green');
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite colour' }] });
});

/** What the keyboard reaches is out of sight; what is seen are the words and an arrow with a name of its own, for the pointer. */
const WITH_ARROW = (asks: string) => `<form><div><label for="k">${asks}</label>
  <div id="drawn" style="border:1px solid;width:300px;height:30px;position:relative"><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);padding:0;margin:-1px">
    <input id="k" readonly aria-haspopup="listbox"></div>
    <div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><select tabindex="-1"><option value="">Select a country</option></select></div>
    <span id="words">Select a country</span><div id="arrow" role="button" aria-haspopup="listbox" aria-expanded="false" aria-label="Select a country" style="display:inline-block;width:20px">▾</div></div></div>
  <div id="pop" style="position:absolute;background:#fff"></div><button>Submit application</button></form><script>
  const close = () => { pop.innerHTML = ''; };
  drawn.onclick = () => { pop.innerHTML = '<ul role="listbox">' + ['Ghana', 'Nigeria', 'United States'].map((one) => '<li role="option">' + one + '</li>').join('') + '</ul>';
    for (const row of pop.querySelectorAll('li')) row.onclick = () => { words.textContent = row.textContent; document.querySelector('option').textContent = row.textContent; close(); }; };
  k.onkeydown = ({ key }) => { if (key === 'Escape') close(); };</script>`;

test('the arrow of a list whose box is out of sight is no question of its own', async () => {
  const given = { 'Which country were you born in?': 'Nigeria' };
  const filled = await forms.fill(WITH_ARROW('Which country were you born in?'), { given });
  const unknown = await forms.fill(WITH_ARROW('Which country would you never go to? *'));

  expect(await filled.shown('words.textContent')).toBe('Nigeria');
  expect(filled.result).toMatchObject({
    kind: 'filled',
    fields: [{ label: 'Which country were you born in?' }],
  });
  expect(await unknown.shown('words.textContent')).toBe('Select a country');
  expect(unknown.result).toMatchObject({
    questions: [{ text: 'Which country would you never go to?', kind: 'combobox' }],
  });
});

/** Its rows stand inside of what is pressed to open it; those who hear it are told two of them, by what is sent. */
const INSIDE = `<form><label for="c">Favourite colour *</label><div id="place" style="border:1px solid;width:300px;height:30px;position:relative;cursor:pointer">
  <input id="c" readonly role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="told" aria-required="true" style="opacity:0;width:290px"><span id="shown" class="selection-item"></span></div>
  <button>Submit application</button></form><script>
  const close = () => { if (window.pop) pop.style.display = 'none'; c.ariaExpanded = 'false'; };
  place.onmousedown = () => { if (c.ariaExpanded === 'true') return; c.ariaExpanded = 'true'; window.pop?.remove();
    place.insertAdjacentHTML('beforeend', '<div id="pop" style="position:absolute;top:30px;background:#fff;width:300px"><div id="told" role="listbox" style="width:0;height:0;overflow:hidden"><div role="option" aria-label=""></div><div role="option" aria-label="Red">0</div></div><div>' +
      ['', 'Red', 'Green', 'Blue'].map((one, at) => '<div aria-selected="false" class="item" data-at="' + at + '" style="min-height:20px"><div>' + one + '</div></div>').join('') + '</div></div>');
    for (const row of pop.querySelectorAll('.item')) row.onclick = (e) => { shown.textContent = row.textContent; close(); }; };
  c.onkeydown = ({ key }) => { if (key === 'Escape') close(); };</script>`;

test('rows inside of what is pressed to open them are its options, and not what those who hear it are told', async () => {
  const filled = await forms.fill(INSIDE, { given: { 'Favourite colour': 'Blue' } });
  const asked = await forms.fill(INSIDE);

  expect(await filled.shown('shown.textContent')).toBe('Blue');
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite colour' }] });
  const [question] = asked.result.kind === 'questions' ? asked.result.questions : [];
  expect(question?.options).toEqual(['Red', 'Green', 'Blue']);
});
