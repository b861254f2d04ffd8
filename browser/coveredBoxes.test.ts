import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const SUBMIT = '<button>Submit application</button>';

describe('a transparent box to type into', () => {
  test('is filled where its label lies in its place', async () => {
    const filled = await forms.fill(
      `<form><label>Last name<div style="opacity:0"><input id="a" required></div></label>${SUBMIT}</form>`,
    );

    expect(await filled.shown('a.value')).toBe('Hopper');
  });

  test.each([
    ['its label is transparent too', '<div style="opacity:0"><label>First name<input id="a"></label></div>'],
    [
      'the words of its label are transparent too',
      '<label><div style="opacity:0">First name<input id="a"></div></label>',
    ],
    [
      'the keyboard does not reach it',
      '<label>First name<div style="opacity:0"><input id="a" tabindex="-1"></div></label>',
    ],
    [
      'it lies elsewhere',
      '<label for="a">First name</label><div style="opacity:0;position:absolute;top:900px"><input id="a"></div>',
    ],
    ['nothing names it', '<div style="opacity:0"><input id="a" name="first_name"></div>'],
  ])('is left alone where %s', async (_where, box) => {
    const filled = await forms.fill(
      `<form><label>Last name<input id="b" required></label>${box}${SUBMIT}</form>`,
    );

    expect(await filled.shown('[a.value, b.value].join()')).toBe(',Hopper');
  });
});

test('a drawn radio is chosen that holds the native one out of sight', async () => {
  const question = 'Are you legally authorized to work in the United States?';
  const filled = await forms.fill(
    `<form><p id="q">${question}</p><div id="g" role="radiogroup" aria-labelledby="q"></div>${SUBMIT}</form><script>
    for (const text of ['Yes', 'No']) {
      const host = g.appendChild(document.createElement('x-radio'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<div role="radio" tabindex="0" aria-checked="false"><input type="radio" name="a" style="visibility:hidden"> ' + text + '</div>';
      root.firstChild.onclick = () => { for (const one of g.children) one.shadowRoot.firstChild.ariaChecked = String(one === host); };
    }</script>`,
    { given: { [question]: 'Yes' } },
  );

  expect(
    await filled.shown('[...g.children].map((one) => one.shadowRoot.firstChild.ariaChecked).join()'),
  ).toBe('true,false');
});

test.each([
  ['a transparent slider', 'opacity:0;width:100%'],
  ['one clipped to nothing', 'clip:rect(0 0 0 0);position:absolute;width:1px;height:1px'],
])('%s is set below the one that is drawn', async (_what, style) => {
  const slider = (around: string) =>
    forms.fill(
      `<form><span id="q">Years of experience with Go</span><div style="height:20px;width:200px;${around}"><input type="range" id="a" aria-labelledby="q" max="20" value="3" style="${style}"></div>${SUBMIT}</form>`,
      { given: { 'Years of experience with Go': '7' } },
    );

  expect(await (await slider('')).shown('a.value')).toBe('7');
  expect(await (await slider('opacity:0')).shown('a.value')).toBe('3');
});

test('a slider is set that what it is clipped by stands for, in the thumb that is drawn; not where nothing is drawn', async () => {
  const slider = (thumb: string) =>
    forms.fill(
      `<form><span id="q">Years of experience with Go</span><div><span style="display:block;width:16px;height:16px;${thumb}"><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><input type="range" id="a" aria-labelledby="q" max="20" value="3"></span></span></div>${SUBMIT}</form>`,
      { given: { 'Years of experience with Go': '7' } },
    );

  expect(await (await slider('background:grey')).shown('a.value')).toBe('7');
  expect(await (await slider('opacity:0')).shown('a.value')).toBe('3');
});
