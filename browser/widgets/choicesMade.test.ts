import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** Lists whose choices stand before their boxes as options that can be taken away, and are drawn a moment after the press. */
const lists = (
  ...all: { label: string; options: string[]; takesSeveral?: boolean; isToldToSearch?: boolean }[]
) =>
  `<form>${all.map(({ label }, at) => `<div><label for="q${at}">${label} *</label><div id="place${at}"></div></div>`).join('')}
  <button>Submit application</button></form><div id="pop" style="position:absolute;background:#fff"></div><script>
    const chosen = ${JSON.stringify(all.map(() => []))};
    ${JSON.stringify(all)}.forEach(({ options, takesSeveral, isToldToSearch }, at) => {
      const place = document.querySelector('#place' + at);
      const draw = () => {
        place.innerHTML = '<ul role="listbox" aria-label="items selected">' + chosen[at].map((one) => '<li><div role="option" aria-label="' + one + ', press delete to clear value."><p>' + one + '</p><span>×</span></div></li>').join('') +
          '</ul><input id="q' + at + '" role="combobox" aria-autocomplete="list" aria-required="true" placeholder="Search">';
        const box = place.querySelector('input');
        box.onclick = () => { if (!isToldToSearch) setTimeout(show, 50, options); };
        box.onkeydown = ({ key }) => {
          if (key === 'Escape') pop.innerHTML = '';
          if (key === 'Enter') setTimeout(() => show(options.filter((one) => one.toLowerCase().includes(box.value.toLowerCase())), true), 600);
        };
      };
      const show = (found, isFound) => {
        pop.innerHTML = (isFound ? '<button type="button" aria-label="Back">← Search Results (' + found.length + ')</button>' : '') +
          '<div role="listbox">' + found.map((one) => '<div role="option" aria-selected="false" aria-label="' + one + ' not checked">' + (takesSeveral ? '<input type="checkbox" tabindex="-1">' : '') + one + '</div>').join('') + '</div>';
        for (const row of pop.querySelectorAll('[role=option]')) row.onclick = () => {
          chosen[at] = [...(takesSeveral ? chosen[at] : []), row.textContent];
          pop.innerHTML = '';
          setTimeout(draw, 150);
        };
      };
      draw();
    });
  </script>`;

const SKILLS = { label: 'Skills', options: ['COBOL', 'Compilers', 'Cooking'] };
const SKIES = { label: 'Favourite skies', options: ['Clear skies', 'Clouds'] };
const COLOURS = { label: 'Favourite colour', options: ['Red', 'Green'] };

describe('an option that can be taken away', () => {
  test('is chosen already, and none of those that can be chosen then', async () => {
    const filled = await forms.fill(lists({ ...SKILLS, takesSeveral: true, isToldToSearch: true }));

    expect(await filled.shown('chosen')).toEqual([['COBOL', 'Compilers']]);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Skills' }] });
  });

  test('is none of the list that is opened next', async () => {
    const filled = await forms.fill(lists(SKIES, COLOURS), { given: { 'Favourite skies': 'Clouds' } });

    expect(await filled.shown('chosen')).toEqual([['Clouds'], []]);
    expect(filled.result).toMatchObject({
      questions: [{ text: 'Favourite colour', options: ['Red', 'Green'] }],
    });
  });

  test('is not one that is called after clearing', async () => {
    const filled = await forms.fill(lists(SKIES), { given: { 'Favourite skies': 'Clear skies' } });

    expect(await filled.shown('chosen')).toEqual([['Clear skies']]);
  });
});

test('a button back to the list before is no option of one that found nothing', async () => {
  const filled = await forms.fill(lists({ ...COLOURS, isToldToSearch: true }), {
    given: { 'Favourite colour': 'Purple' },
  });

  expect(await filled.shown('chosen')).toEqual([[]]);
  const [asked] = filled.result.kind === 'questions' ? filled.result.questions : [];
  expect(asked).toMatchObject({ text: 'Favourite colour' });
  expect(asked?.options ?? []).toEqual([]);
});

describe('a list that shows a choice of its own', () => {
  const team = (mark: string) =>
    `<form><label for="a">Team${mark}</label><input id="a" role="combobox" aria-haspopup="listbox" aria-controls="l" aria-expanded="false" ${mark && 'required'} value="Alpha" readonly><ul id="l" role="listbox" hidden><li role="option">Alpha</li><li role="option">Gamma</li></ul><button>Submit application</button></form>
     <script>
       const show = (isShown) => { l.hidden = !isShown; a.ariaExpanded = String(isShown); };
       a.onclick = () => show(l.hidden);
       a.onkeydown = ({ key }) => { if (key === 'Escape') show(false); };
       for (const item of l.children) item.onclick = () => { a.value = item.textContent; show(false); };
     </script>`;

  test('is asked about where it must be answered and has nothing that says the answer given', async () => {
    const filled = await forms.fill(team(' *'), { given: { Team: 'Beta' } });

    expect(filled.result).toMatchObject({
      kind: 'questions',
      questions: [{ text: 'Team', options: ['Alpha', 'Gamma'] }],
    });
  });

  test.each([
    ['nobody has said anything of it', ' *', {}],
    ['it has what was said', ' *', { Team: 'Gamma' }],
    ['it may stay empty', '', { Team: 'Beta' }],
  ])('is not where %s', async (_where, mark, given) => {
    const filled = await forms.fill(team(mark), { given });

    expect(filled.result.kind).toBe('filled');
  });
});

describe('a list whose options are put in and taken out by the same press', () => {
  const list = (drawn: string, tick = '') => `<form><label for="s">Skills *</label>
    <button type="button" id="s" role="combobox" aria-expanded="false" aria-required="true">Select skills</button>
    <button>Submit application</button></form><div id="pop" role="listbox" style="position:absolute;background:#fff"></div><script>
    const chosen = [];
    const draw = () => { s.innerHTML = chosen.length === 0 ? 'Select skills' : ${drawn}; };
    const shut = () => { s.ariaExpanded = 'false'; pop.innerHTML = ''; };
    onkeydown = ({ key }) => { if (key === 'Escape') shut(); };
    s.onclick = () => {
      if (s.ariaExpanded === 'true') return shut();
      s.ariaExpanded = 'true';
      for (const one of ['COBOL', 'Compilers', 'Cooking']) {
        const row = pop.appendChild(Object.assign(document.createElement('div'), { role: 'option', innerHTML: '${tick}<span>' + one + '</span>' }));
        row.onclick = () => { if (chosen.includes(one)) chosen.splice(chosen.indexOf(one), 1); else chosen.push(one); draw(); };
      }
    };</script>`;

  test.each([
    ['one beside the other', `chosen.map((one) => '<span>' + one + '</span>').join('')`],
    ['by how many they are', `chosen.length + ' selected'`],
    ['by how many they are, in German', `chosen.length + ' ausgewählt'`],
    ['by how many they are, before what it invites to', `chosen.length + ' Select skills'`],
  ])('shows them %s, and keeps them', async (_how, drawn) => {
    const filled = await forms.fill(list(drawn));

    expect(await filled.shown('chosen')).toEqual(['COBOL', 'Compilers']);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Skills' }] });
  });

  test('has ticks that are no part of what its options say, seen or not', async () => {
    const beside = `chosen.map((one) => '<span>' + one + '</span>').join('')`;
    const filled = await forms.fill(list(beside, '<span style="opacity:0">✓</span>'));

    expect(await filled.shown('chosen')).toEqual(['COBOL', 'Compilers']);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Skills' }] });
  });

  test('asks where it shows only some of them', async () => {
    const filled = await forms.fill(list(`'<span>' + chosen[0] + '</span>'`));

    expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: 'Skills' }] });
  });
});

describe('choices that a list does not show once it is closed', () => {
  /** Its options toggle, and say that they are chosen once it has been closed. */
  const skills = `<form><span id="n">Skills</span><div id="a" role="combobox" tabindex="0" aria-labelledby="n" aria-haspopup="listbox" aria-controls="l" aria-expanded="false">Choose options</div>
     <div id="l" role="listbox" hidden>${['COBOL', 'Compilers', 'Cooking'].map((one) => `<x-option role="option" aria-selected="false">${one}</x-option>`).join('')}</div><button>Submit application</button></form>
     <script>
       customElements.define('x-option', class extends HTMLElement {
         connectedCallback() {
           this.style.display = 'block';
           this.attachShadow({ mode: 'open' }).innerHTML = '<input type="checkbox" tabindex="-1"><slot></slot>';
           this.onclick = () => { this.isOn = !this.isOn; };
         }
       });
       const show = (isShown) => {
         l.hidden = !isShown; a.ariaExpanded = String(isShown);
         for (const option of l.children) option.ariaSelected = String(option.isOn === true);
       };
       a.onclick = () => show(l.hidden);
       a.onkeydown = ({ key }) => { if (key === 'Escape') show(false); };
     </script>`;

  test('are not taken back where its options have boxes of their own', async () => {
    const filled = await forms.fill(skills);

    const chosen = await filled.shown(
      `[...l.children].filter(({ isOn }) => isOn).map(({ textContent }) => textContent)`,
    );
    expect(chosen).toEqual(['COBOL', 'Compilers']);
  });
});

test('what was chosen before stands in a list of its own that says nothing of it, and is none of what comes next', async () => {
  const filled = await forms.fill(
    `<form><label for="s">Favourite skies *</label><div style="border:1px solid;width:400px"><div role="listbox" id="made"></div><input id="s" role="combobox" aria-expanded="false" autocomplete="off" required></div>
      <button>Submit application</button></form><div id="pop" style="position:absolute;background:#fff"></div><script>
      const all = ['Clear', 'Clouds', 'Stars'], chosen = [];
      const close = () => { pop.innerHTML = ''; s.ariaExpanded = 'false'; };
      s.onkeydown = ({ key }) => { if (key === 'Escape') close(); };
      s.onclick = () => { s.ariaExpanded = 'true';
        pop.innerHTML = '<div role="listbox">' + all.filter((one) => !chosen.includes(one)).map((one) => '<div role="option" aria-selected="false">' + one + '</div>').join('') + '</div>';
        for (const row of pop.querySelectorAll('[role=option]')) row.onclick = () => { chosen.push(row.textContent); s.required = false; close();
          made.insertAdjacentHTML('beforeend', '<button type="button" role="option">' + row.textContent + '</button>'); made.lastChild.onclick = (e) => { e.target.remove(); chosen.length = 0; }; }; };
    </script>`,
    { given: { 'Favourite skies': 'Clouds, Stars' } },
  );

  expect(await filled.shown('[chosen, pop.innerHTML]')).toEqual([['Clouds', 'Stars'], '']);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite skies' }] });
});

/** Holds its question, too; Escape gives up what was chosen in its list. */
const GIVEN_UP = `<form><button type="button" id="s" aria-haspopup="listbox" aria-expanded="false" aria-required="true" aria-labelledby="q"><label id="q">Favourite skies</label><span id="shown"></span></button>
  <p>Thank you.</p><button>Submit application</button></form><div id="pop" hidden style="position:absolute;background:#fff"></div><script>
  let chosen = [];
  const draw = () => { shown.textContent = chosen.join(', '); pop.innerHTML = '<div role="listbox" aria-multiselectable="true">' + ['Clear', 'Clouds', 'Stars'].map((one) => '<div role="option" aria-selected="' + chosen.includes(one) + '">' + one + '</div>').join('') + '</div>';
    for (const row of pop.querySelectorAll('[role=option]')) row.onclick = () => { const one = row.textContent; chosen = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]; draw(); }; };
  s.onclick = () => { pop.hidden = false; s.ariaExpanded = 'true'; draw(); };
  addEventListener('keydown', ({ key }) => { if (key === 'Escape' && !pop.hidden) { chosen = []; draw(); pop.hidden = true; } });
  addEventListener('mousedown', ({ target }) => { if (!pop.contains(target) && !s.contains(target)) { pop.hidden = true; s.ariaExpanded = 'false'; } });
</script>`;

test('several are kept where Escape gives them up, and a question inside of its list is no choice', async () => {
  const filled = await forms.fill(GIVEN_UP, { given: { 'Favourite skies': 'Clouds, Stars' } });
  const asked = await forms.fill(GIVEN_UP);

  expect(await filled.shown('[chosen, pop.hidden]')).toEqual([['Clouds', 'Stars'], true]);
  expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: 'Favourite skies' }] });
  expect(asked.result).toMatchObject({ questions: [{ text: 'Favourite skies' }] });
});
