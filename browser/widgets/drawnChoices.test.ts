import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const SUBMIT = '<button>Submit application</button>';

/** Each question by the element that keeps its answer, and what is answered. */
const pressed = (id: string, words: string[]) =>
  words
    .map(
      (word) =>
        `<button type="button" aria-pressed="false" onclick="${id}.value = this.textContent; for (const b of this.parentNode.children) b.ariaPressed = String(b === this)">${word}</button>`,
    )
    .join('');

const several = (...words: string[]) =>
  words
    .map(
      (word) =>
        `<button type="button" aria-pressed="false" onclick="this.ariaPressed = String(this.ariaPressed !== 'true')">${word}</button>`,
    )
    .join('');
const PRESSED = `[...document.querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent).join()`;

describe('a choice that is drawn', () => {
  test.each([
    [
      'as stars',
      'Rate your English',
      `<fieldset><legend>Rate your English *</legend>${[1, 2, 3, 4]
        .map(
          (n) =>
            `<input type="radio" name="s" id="s${n}" value="${n}" required style="position:absolute;opacity:0"><label for="s${n}">★</label>`,
        )
        .join('')}</fieldset>`,
      '3',
      `document.querySelector('[name=s]:checked')?.value`,
      '3',
    ],
    [
      'as stars without a box',
      'Rate your English',
      `<div role="radiogroup" aria-label="Rate your English *">${[1, 2, 3]
        .map(
          (n) =>
            `<span role="radio" tabindex="0" aria-checked="false" aria-label="${n} stars" onclick="for (const r of this.parentNode.children) r.ariaChecked = String(r === this)">☆</span>`,
        )
        .join('')}</div>`,
      '2',
      `document.querySelector('[aria-checked=true]')?.ariaLabel`,
      '2 stars',
    ],
    [
      'as stars of which all up to the chosen one say so',
      'Rate your English',
      `<div><label for="st">Rate your English</label><ul id="st">${[1, 2, 3]
        .map(
          (n) =>
            `<li><div role="radio" tabindex="0" aria-checked="false" aria-posinset="${n}" aria-setsize="3" style="width:20px;height:20px" onclick="[...document.querySelectorAll('[role=radio]')].forEach((r, at) => { r.ariaChecked = String(at < ${n}); })"></div></li>`,
        )
        .join('')}</ul></div>`,
      '2',
      `document.querySelectorAll('[aria-checked=true]').length`,
      2,
    ],
    [
      'as labels before hidden boxes',
      'Do you own a car?',
      `<div><p>Do you own a car? *</p><label for="y">Yes</label><label for="n">No</label><input type="radio" name="c" id="y" style="display:none" required><input type="radio" name="c" id="n" style="display:none"></div>`,
      'No',
      'n.checked',
      true,
    ],
    [
      'as buttons, one of which says neither yes nor no',
      'Do you own a car?',
      `<div><p>Do you own a car? *</p><div>${pressed('h', ['Yes', 'No', 'Prefer not to say'])}</div><input type="hidden" id="h"></div>`,
      'No',
      'h.value',
      'No',
    ],
    [
      'as buttons that stay pressed',
      'Preferred shift',
      `<div role="group" aria-label="Preferred shift *">${pressed('h', ['Day', 'Night', 'Any'])}</div><input type="hidden" id="h">`,
      'Night',
      'h.value',
      'Night',
    ],
    [
      'as words to press',
      'Do you own a car?',
      `<div><p>Do you own a car? *</p><div><div class="o" onclick="pick(this)">Yes</div><div class="o" onclick="pick(this)">No</div></div><input type="hidden" id="h"></div><script>function pick(e) { h.value = e.textContent; for (const o of e.parentNode.children) o.classList.toggle('selected', o === e); }</script>`,
      'No',
      'h.value',
      'No',
    ],
    [
      'as pills whose colour alone tells',
      'Preferred work mode',
      `<div><div>Preferred work mode <span>*</span></div><div>${['On-site', 'Hybrid', 'Remote'].map((word) => `<button type="button" class="px-3" onclick="for (const b of this.parentNode.children) b.className = b === this ? 'px-3 bg-blue' : 'px-3'">${word}</button>`).join('')}</div></div>`,
      'Remote',
      `document.querySelector('.bg-blue')?.textContent`,
      'Remote',
    ],
    [
      'as pills that a hidden box keeps',
      'Preferred work mode',
      `<div><div>Preferred work mode *</div><div>${['On-site', 'Hybrid', 'Remote'].map((word) => `<span class="pill" tabindex="0" onclick="h.value = this.textContent">${word}</span>`).join('')}</div><input type="hidden" id="h"></div>`,
      'Hybrid',
      'h.value',
      'Hybrid',
    ],
    [
      'as pills that a box off the screen keeps',
      'Preferred work mode',
      `<div><div>Preferred work mode *</div><div>${['On-site', 'Hybrid', 'Remote'].map((word) => `<span class="pill" onclick="h.value = this.textContent">${word}</span>`).join('')}</div><input id="h" style="position:absolute;left:-9999px" tabindex="-1" aria-hidden="true"></div>`,
      'Hybrid',
      'h.value',
      'Hybrid',
    ],
    [
      'as stars that nothing names',
      'Rate your English',
      `<div><p>Rate your English *</p><div>${[1, 2, 3, 4, 5].map((n) => `<i class="star" data-value="${n}" onclick="h.value = ${n}; for (const s of this.parentNode.children) s.classList.toggle('on', s.dataset.value <= ${n})">★</i>`).join('')}</div><input type="hidden" id="h"></div>`,
      '4',
      'h.value',
      '4',
    ],
    [
      'as a scale from 0 to 10',
      'How likely are you to recommend us?',
      `<div><p>How likely are you to recommend us? *</p><div>${Array.from({ length: 11 }, (_, n) => `<button type="button" onclick="h.value = ${n}">${n}</button>`).join('')}</div><input type="hidden" id="h"></div>`,
      '9',
      'h.value',
      '9',
    ],
    [
      'as a list that nothing tells but its words',
      'Preferred office',
      `<div><div>Preferred office *</div><div style="cursor:pointer;width:200px" onclick="m.hidden = !m.hidden"><span id="v">Choose</span> ▾</div><div id="m" class="menu" hidden>${['Berlin', 'Paris', 'Rome'].map((word) => `<div onclick="v.textContent = h.value = '${word}'; m.hidden = true">${word}</div>`).join('')}</div><input type="hidden" id="h"></div>`,
      'Paris',
      'h.value',
      'Paris',
    ],
    [
      'as buttons of which several stay pressed',
      'Which shifts suit you? (select all that apply)',
      `<p id="q">Which shifts suit you? (select all that apply)</p><div role="group" aria-labelledby="q">${several('Morning', 'Evening', 'Night')}</div>`,
      'Morning\nNight',
      PRESSED,
      'Morning,Night',
    ],
    [
      'as buttons of which the wrong one was pressed',
      'Skills (choose any)',
      `<fieldset><legend>Skills (choose any)</legend>${several('Python', 'SQL', 'Java').replace('false', 'true')}</fieldset>`,
      'SQL',
      PRESSED,
      'SQL',
    ],
    [
      'as a row of a table',
      'Python',
      `<table><tr><th></th><th>None</th><th>Basic</th><th>Expert</th></tr><tr><th scope="row">Python *</th>${[1, 2, 3].map((n) => `<td><input type="radio" name="p" value="${n}" required></td>`).join('')}</tr></table>`,
      'Basic',
      `document.querySelector('[name=p]:checked')?.value`,
      '2',
    ],
    [
      'as boxes with names of their own',
      'Which shifts can you work?',
      `<fieldset><legend>Which shifts can you work? *</legend>${['Morning', 'Evening', 'Night'].map((word, at) => `<label><input type="checkbox" name="q[${at}]" id="${word}"> ${word}</label>`).join('')}</fieldset>`,
      'Morning\nNight',
      `[...document.querySelectorAll(':checked')].map((box) => box.id).join()`,
      'Morning,Night',
    ],
  ])('%s is made, and stays', async (_what, question, html, answer, shown, expected) => {
    const filled = await forms.fill(`<form>${html}${SUBMIT}</form>`, { given: { [question]: answer } });

    expect(await filled.shown(shown)).toBe(expected);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: question, source: 'given' }] });
  });
});

test('buttons of which one stays pressed take one answer, and several of which one is missing none', async () => {
  const question = 'Which shifts suit you?';
  const one = `<p>${question} *</p><div role="group" aria-label="${question} *">${pressed('h', ['Morning', 'Night'])}</div><input type="hidden" id="h">`;
  const all = `<fieldset><legend>${question} Select all that apply *</legend>${several('Morning', 'Night')}</fieldset>`;

  for (const [html, answer] of [
    [one, 'Morning\nNight'],
    [all, 'Morning\nNoon'],
  ] as const) {
    const given = { [question]: answer, [`${question} Select all that apply`]: answer };
    const filled = await forms.fill(`<form>${html}${SUBMIT}</form>`, { given });

    expect(filled.result).toMatchObject({ kind: 'questions' });
    expect(await filled.shown(PRESSED)).toBe('');
  }
});

test('a list that another is drawn for is called by the words before both, and what keeps that one going asks nothing', async () => {
  const list = (id: string, question: string) =>
    `<div><label>${question} *</label>
       <div><a onclick="event.preventDefault()"><span id="${id}s">--</span></a><input style="position:absolute;clip:rect(0 0 0 0)"></div>
       <select id="${id}" style="display:none" onchange="${id}s.textContent = this.selectedOptions[0].label">
         <option value="">--</option><option>Yes</option><option>No</option>
       </select></div>`;

  const filled = await forms.fill(
    `<form>${list('a', 'Do you own a car?')}${list('b', 'Do you speak Latin?')}${SUBMIT}</form>`,
    { given: { 'Do you own a car?': 'No' } },
  );

  expect(await filled.shown('[a.value, as.textContent, b.value]')).toEqual(['No', 'No', '']);
  expect(filled.result).toMatchObject({
    kind: 'questions',
    questions: [{ text: 'Do you speak Latin?', options: ['Yes', 'No'] }],
  });
});

test('a drawn box that holds the native one out of sight is the one that is asked, and pressed', async () => {
  const drawn = (word: string) =>
    `<div role="radio" tabindex="0" aria-checked="false" aria-label="${word}" onclick="for (const r of this.parentNode.children) r.ariaChecked = String(r === this)"><div aria-hidden="true"><input type="radio" style="display:none">○</div><div>${word}</div></div>`;
  const filled = await forms.fill(
    `<form><div>Which season do you like most? *</div><div role="radiogroup">${['Spring', 'Autumn'].map(drawn).join('')}</div>${SUBMIT}</form>`,
    { given: { 'Which season do you like most?': 'Autumn' } },
  );

  expect(await filled.shown(`document.querySelector('[aria-checked=true]')?.ariaLabel`)).toBe('Autumn');
  expect(filled.result.kind).toBe('filled');
});
