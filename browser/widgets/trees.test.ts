import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

/** Each of them says that it can be unfolded; those with nothing below them have an empty place for the arrow. */
const item = (label: string, { open = 'false', below = '' } = {}) => {
  const arrow = below !== '' || open === 'true' ? '<svg width="9" height="9"></svg>' : '';
  return `<div role="treeitem" aria-expanded="${open}" data-below="${below}"><span class="arrow">${arrow}</span><span class="words">${label}</span></div>`;
};

/** A press on the words chooses, whatever is below; one beside them does nothing. */
const treeOf = (items: string) =>
  `<style>.arrow::before { content: ""; position: absolute; width: 9px; height: 9px }</style><form><label for="a">Industry *</label><input id="a" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly required><div id="l" hidden style="position:absolute"><div role="tree">${items}</div></div><button>Submit application</button></form><script>
  const show = (isShown) => { l.hidden = !isShown; a.ariaExpanded = String(isShown); };
  window.chosen = [];
  a.onclick = () => show(true);
  a.onkeydown = ({ key }) => { if (key === 'Escape') show(false); };
  l.onclick = ({ target }) => {
    const item = target.closest('[role="treeitem"]');
    if (target.matches('.words')) { a.value = item.textContent; chosen.push(a.value); show(false); return; }
    if (target.closest('.arrow') === null || item.dataset.below === '' || item.ariaExpanded === 'true') return;
    item.ariaExpanded = 'true';
    item.insertAdjacentHTML('afterend', item.dataset.below.split(',').map((name) => '<div role="treeitem" aria-expanded="false"><span class="arrow"></span><span class="words">' + name + '</span></div>').join(''));
  };</script>`;

const FOLDED =
  item('Trade', { below: 'Wholesale,Retail' }) +
  item('Technology', { below: 'Software,Hardware' }) +
  item('Finance');

describe('of a tree in which each can be chosen', () => {
  test.each([
    [
      'what is shown from the start',
      item('Technology', { open: 'true' }) + item('Software') + item('Hardware') + item('Finance'),
      'Software',
    ],
    ['what is below one that is folded', FOLDED, 'Software'],
    ['what stands at its top', FOLDED, 'Finance'],
  ])('%s is chosen, and nothing else', async (_what, items, wanted) => {
    const filled = await forms.fill(treeOf(items), { given: { Industry: wanted } });

    expect(await filled.shown('chosen.join()')).toBe(wanted);
    expect(filled.result.kind).toBe('filled');
  });

  test('nothing is chosen where nothing says it, and all of it is shown to a person', async () => {
    const filled = await forms.fill(treeOf(FOLDED), { given: { Industry: 'Farming' } });

    expect(await filled.shown('chosen.join() + a.value')).toBe('');
    expect(filled.result).toMatchObject({
      questions: [
        { options: expect.arrayContaining(['Finance', 'Trade > Retail', 'Technology > Software']) },
      ],
    });
  });
});

/** What is below an option stands in a list beside its own. */
const COLUMNS = `<form><label for="a">Preferred office *</label><input id="a" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly required style="width:500px"><div id="l" hidden style="position:absolute;display:flex"></div><button>Submit application</button></form><script>
  const all = { France: ['Paris', 'Lyon'], Spain: ['Madrid'] };
  const column = (items, more) => '<ul role="menu">' + items.map((one) => '<li role="menuitemcheckbox" aria-checked="false" class="item ' + (more ? 'item-expand' : '') + '">' + one + '</li>').join('') + '</ul>';
  const show = (isShown) => { l.hidden = !isShown; l.style.display = isShown ? 'flex' : 'none'; a.ariaExpanded = String(isShown); };
  show(false);
  a.onclick = () => { l.innerHTML = column(Object.keys(all), true); show(true); };
  a.onkeydown = ({ key }) => { if (key === 'Escape') show(false); };
  l.onclick = ({ target }) => {
    if (!target.matches('li')) return;
    const text = target.textContent;
    if (all[text]) { l.innerHTML = column(Object.keys(all), true) + column(all[text], false); return; }
    a.value = Object.keys(all).find((one) => all[one].includes(text)) + ' / ' + text;
    show(false);
  };</script>`;

test('what stands in a list beside that of the option that leads to it is chosen there', async () => {
  const filled = await forms.fill(COLUMNS, { given: { 'Preferred office': 'Madrid' } });
  const asked = await forms.fill(COLUMNS, { given: { 'Preferred office': 'Rome' } });

  expect(await filled.shown('[a.value, l.hidden]')).toEqual(['Spain / Madrid', true]);
  expect(filled.result.kind).toBe('filled');
  expect(await asked.shown('a.value')).toBe('');
  expect(asked.result).toMatchObject({
    questions: [{ options: ['France > Paris', 'France > Lyon', 'Spain > Madrid'] }],
  });
});
