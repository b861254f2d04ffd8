import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const QUESTION = 'Which book would you give away?';
const given = { [QUESTION]: 'One about bridges.' };

const editor = (attributes = '') =>
  `<div class="frame"><div><button type="button">Bold</button></div><div id="e" contenteditable="true" role="textbox" style="height:60px" ${attributes}></div></div>`;

test.each([
  ['a hidden box', `<input type="hidden" id="b" name="b">`, ''],
  [
    'a box of several lines that it has replaced',
    `<textarea id="b" name="b" style="display:none"></textarea>`,
    '',
  ],
  [
    'one, whatever it calls itself',
    `<textarea id="b" style="display:none"></textarea>`,
    'aria-label="Rich Text Editor"',
  ],
])('an editor is called what %s beside it is', async (_what, box, attributes) => {
  const filled = await forms.fill(
    `<form><div><label for="b">${QUESTION} *</label>${box}${editor(attributes)}</div><button>Submit application</button></form>`,
    { given },
  );

  expect(await filled.shown('e.innerText.trim()')).toBe('One about bridges.');
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: QUESTION }] });
});

test('a trap beside an editor, whose name nobody sees either, is no name of it', async () => {
  const filled = await forms.fill(
    `<form><div><h3>${QUESTION}</h3><div style="display:none"><label for="w">Website</label></div><input id="w" style="display:none">${editor()}</div><button>Submit application</button></form>`,
    { given },
  );

  expect(await filled.shown('[e.innerText.trim(), w.value]')).toEqual(['One about bridges.', '']);
});

test('words that are made to things of their own stand in the place that they were written in', async () => {
  const filled = await forms.fill(
    `<form><div><label for="b">Topics *</label><input id="b" style="display:none"><span id="all"><span id="e" contenteditable="true" role="textbox" aria-label="Tags input field" style="display:inline-block;width:200px"></span></span></div><button>Submit application</button></form>
     <script>e.onblur = () => { for (const word of e.innerText.split(',').map((one) => one.trim()).filter(Boolean)) e.insertAdjacentHTML('beforebegin', '<b class="tag">' + word + '</b>'); e.textContent = ''; };</script>`,
    { given: { Topics: 'bridges, tunnels' } },
  );

  expect(await filled.shown('[...document.querySelectorAll(".tag")].map((one) => one.textContent)')).toEqual([
    'bridges',
    'tunnels',
  ]);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Topics' }] });
});

test('a button of an editor that puts a file into the text asks for none', async () => {
  const tools = `<div class="tools"><span><button type="button" title="Bold">B</button></span><span><button type="button" title="Attach Files">Attach Files</button></span></div>`;
  const filled = await forms.fill(
    `<form><div><label for="b">${QUESTION} *</label><input type="hidden" id="b" name="b">${tools}<div id="e" contenteditable="true" role="textbox" style="height:60px"></div></div><button>Submit application</button></form>`,
    { given },
  );

  expect(await filled.shown('e.innerText.trim()')).toBe('One about bridges.');
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: QUESTION }] });
});
