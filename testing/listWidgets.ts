/** Lists as application forms have them, each with the manners that make it hard. Their answer is in the hidden input `a`. */

/** Opens on mousedown, its menu comes late; drawn anew with every key; the box itself is next to nothing. */
export function lateSelect({ question = 'Favourite colour *', options = COLOURS } = {}): string {
  return `<div class="field"><label id="ql" for="colour">${question}</label>
  <div class="x-container" style="position:relative;width:300px"><div class="x-control" style="border:1px solid #888;min-height:36px;display:flex">
    <div class="x-value-container" style="flex:1;display:grid"><div class="x-placeholder" style="grid-area:1/1">Select...</div>
      <div style="grid-area:1/1"><input id="colour" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="true" autocomplete="off" style="width:2px;border:0;opacity:1"></div></div>
    <div class="x-indicators"></div></div></div>
  <input type="hidden" name="a" ></div>
  <script>{
    const all = ${JSON.stringify(options)};
    const root = document.currentScript.previousElementSibling, input = root.querySelector('[role=combobox]');
    const box = root.querySelector('.x-container'), control = root.querySelector('.x-control'), hidden = root.querySelector('[name=a]');
    let menu = null, timer;
    const close = () => { clearTimeout(timer); menu?.remove(); menu = null; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-controls'); };
    const show = (value) => {
      root.querySelector('.x-single-value')?.remove(); root.querySelector('.x-placeholder').style.display = value ? 'none' : '';
      hidden.value = value; root.querySelector('.x-indicators').innerHTML = '';
      if (!value) return;
      const shown = document.createElement('div'); shown.className = 'x-single-value'; shown.style.gridArea = '1/1'; shown.textContent = value;
      root.querySelector('.x-value-container').append(shown);
      const clear = document.createElement('div'); clear.textContent = '×'; clear.style.padding = '8px'; clear.setAttribute('aria-hidden', 'true');
      clear.onmousedown = (event) => { event.stopPropagation(); show(''); }; root.querySelector('.x-indicators').append(clear);
    };
    const draw = () => {
      menu?.remove(); menu = document.createElement('div'); menu.id = 'list' + Math.random(); menu.onmousedown = (event) => event.preventDefault(); menu.setAttribute('role', 'listbox');
      menu.style = 'position:absolute;top:100%;background:#fff;z-index:5;width:300px';
      const fitting = all.filter((text) => text.toLowerCase().includes(input.value.toLowerCase()));
      for (const text of fitting) {
        const option = document.createElement('div'); option.setAttribute('role', 'option'); option.textContent = text; option.id = 'o' + Math.random();
        option.onclick = () => { input.value = ''; show(text); close(); }; menu.append(option);
      }
      if (fitting.length === 0) menu.innerHTML = '<div>No options</div>';
      box.append(menu); input.setAttribute('aria-controls', menu.id); input.setAttribute('aria-expanded', 'true');
    };
    control.addEventListener('mousedown', (event) => {
      if (event.target !== input) event.preventDefault();
      input.focus(); if (menu) return close(); clearTimeout(timer); timer = setTimeout(draw, 560);
    });
    input.oninput = draw;
    input.onblur = () => { input.value = ''; close(); };
    input.onkeydown = (event) => { if (event.key === 'Escape') close(); if (event.key === 'Backspace' && input.value === '') show(''); };
  }</script>`;
}

/** A button whose options hang on the body, with new ids every time; while it is open all else is hidden from readers. */
export function buttonList({ question = 'Favourite colour', options = COLOURS } = {}): string {
  return `<div class="field"><div class="legend">${question} *</div>
  <button type="button" id="b-8472619" aria-haspopup="listbox" aria-label="${question} Select One Required">Select One</button>
  <input type="hidden" name="a"></div>
  <script>{
    const all = ${JSON.stringify(options)};
    const root = document.currentScript.previousElementSibling, button = root.querySelector('button'), hidden = root.querySelector('[name=a]');
    let list = null;
    const close = () => { list?.remove(); list = null; document.querySelector('main').removeAttribute('aria-hidden'); button.id = 'b-' + Math.floor(Math.random() * 1e7); };
    button.onclick = () => {
      if (list) return close();
      setTimeout(() => {
        list = document.createElement('ul'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;top:10px;left:400px;background:#fff';
        list.innerHTML = '<li role="option" aria-disabled="true">Select One</li>' + all.map((text) => '<li role="option">' + text + '</li>').join('');
        list.onclick = ({ target }) => { if (target.matches('li') && !target.matches('[aria-disabled]')) { hidden.value = button.textContent = target.textContent; button.setAttribute('aria-label', '${question} ' + target.textContent + ' Required'); close(); } };
        document.body.append(list); document.querySelector('main').setAttribute('aria-hidden', 'true');
      }, 200);
    };
    document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && list) close(); });
  }</script>`;
}

/** Two buttons for a question; only a class says which was pressed. */
export function yesNoButtons({
  question = 'Do you like colours?',
  chosenClass = '_active_1x9z_57',
} = {}): string {
  return `<div class="field"><label>${question} *</label><div><button type="button" class="_option_1x9z_3">Yes</button><button type="button" class="_option_1x9z_3">No</button></div>
  <input type="hidden" name="a"></div>
  <script>{
    const root = document.currentScript.previousElementSibling, buttons = [...root.querySelectorAll('button')];
    for (const button of buttons) button.onclick = () => {
      for (const other of buttons) other.classList.toggle('${chosenClass}', other === button);
      root.querySelector('[name=a]').value = button.textContent;
    };
  }</script>`;
}

/** Of a phone number's country: on the page all the time, first of all lists. */
export const PHONE_COUNTRIES = `<div style="height:60px;overflow:auto"><ul role="listbox" id="countries">${[
  'Green Land +299',
  'Red Sea +1',
  'Germany +49',
]
  .map((text) => `<li role="option">${text}</li>`)
  .join('')}</ul></div>`;

const COLOURS = ['Red', 'Dark green', 'Green', 'Blue'];
