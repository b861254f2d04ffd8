import { PROMPT } from './nastyLists.ts';

/**
 * Lists in which something is missing or late that most have. Each asks for `Favourite colour`, knows Green, and puts what
 * was chosen into the form as `a`.
 */

/** Typing does nothing: only the icon beside the box opens it. */
export const BY_ICON = `<div><label for="ic">Favourite colour *</label><span style="position:relative;display:inline-block"><input id="ic" role="combobox" aria-expanded="false" aria-required="true" autocomplete="off" style="width:200px"><span class="caret" style="position:absolute;right:2px;cursor:pointer">▾</span></span></div><input type="hidden" name="a">
  <script>{
    const box = document.querySelector('#ic'), kept = document.querySelector('[name=a]'); let list = null;
    const close = () => { list?.remove(); list = null; box.setAttribute('aria-expanded', 'false'); };
    document.querySelector('.caret').onmousedown = (event) => { event.preventDefault(); if (list) return close(); list = document.createElement('ul'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;background:#fff;left:300px;top:20px';
      list.innerHTML = ['Red', 'Green', 'Blue'].map((text) => '<li role="option">' + text + '</li>').join(''); list.onmousedown = ({ target }) => { kept.value = box.value = target.textContent; close(); }; document.body.append(list); box.setAttribute('aria-expanded', 'true'); };
    box.onblur = () => { box.value = kept.value; close(); };
  }</script>`;

/** Shows what was chosen beside its box, in an element whose name tells nothing. */
export const UNTOLD = `<div><label for="ut">Favourite colour *</label><div class="ctl" style="position:relative;width:220px;border:1px solid"><span class="ph" style="position:absolute;pointer-events:none">Select...</span><input id="ut" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-required="true" autocomplete="off" style="border:0"></div></div><input type="hidden" name="a">
  <script>{
    const box = document.querySelector('#ut'), kept = document.querySelector('[name=a]'), shown = box.previousElementSibling; let list = null;
    const close = () => { list?.remove(); list = null; box.setAttribute('aria-expanded', 'false'); };
    const draw = () => { close(); list = document.createElement('div'); list.className = 'menu'; list.style = 'position:absolute;background:#fff;left:300px;top:20px'; box.setAttribute('aria-expanded', 'true');
      for (const text of ['Red', 'Green', 'Blue'].filter((one) => one.toLowerCase().includes(box.value.toLowerCase()))) { const item = document.createElement('div'); item.className = 'o'; item.style.cursor = 'pointer'; item.textContent = text; item.onmousedown = (event) => event.preventDefault();
        item.onclick = () => { kept.value = shown.textContent = text; box.value = ''; close(); }; list.append(item); } document.body.append(list); };
    box.onmousedown = () => (list ? close() : draw()); box.oninput = draw; box.onblur = () => { box.value = ''; close(); };
    box.onkeydown = ({ key }) => { if (key === 'Escape') close(); };
  }</script>`;

/** Makes a chip of whatever is typed, beside those that it knows. */
export const CREATABLE = `<div><label for="cr">Skills *</label><div class="ctl" style="position:relative"><input id="cr" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-required="true" autocomplete="off"></div></div><div id="kept"></div>
  <script>{
    const box = document.querySelector('#cr'); let list = null;
    const close = () => { list?.remove(); list = null; box.setAttribute('aria-expanded', 'false'); };
    const take = (text) => { const chip = document.createElement('span'); chip.className = 'chip'; chip.textContent = text; box.before(chip); const field = document.createElement('input'); field.type = 'hidden'; field.name = 'a'; field.value = text; document.querySelector('#kept').append(field); box.value = ''; draw(); };
    const draw = () => { close(); const text = box.value.trim(); list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;background:#fff;left:300px;top:20px'; box.setAttribute('aria-expanded', 'true');
      const known = ['Juggling', 'Chess'].filter((one) => one.toLowerCase().includes(text.toLowerCase())); const all = known.map((one) => [one, one]); if (text && !known.includes(text)) all.push(['Create "' + text + '"', text]);
      for (const [label, value] of all) { const item = document.createElement('div'); item.setAttribute('role', 'option'); item.textContent = label; item.onmousedown = (event) => event.preventDefault(); item.onclick = () => take(value); list.append(item); } document.body.append(list); };
    box.onmousedown = () => (list ? close() : draw()); box.oninput = draw; box.onblur = () => { box.value = ''; close(); };
    box.onkeydown = ({ key }) => { if (key === 'Escape') close(); };
  }</script>`;

/** Drawn by plain elements, taken on mousedown; what is drawn has a second line. */
export const SECOND_LINE = `<div class="field"><div class="caption" id="sl">Favourite colour *</div><div class="picker" role="combobox" aria-labelledby="sl" tabindex="0" aria-expanded="false" style="border:1px solid;width:200px;height:24px"></div></div><input type="hidden" name="a">
  <script>{
    const opener = document.querySelector('.picker'), kept = document.querySelector('[name=a]'); let pop = null;
    const close = () => { pop?.remove(); pop = null; opener.setAttribute('aria-expanded', 'false'); };
    opener.onmousedown = () => { if (pop) return close(); setTimeout(() => { pop = document.createElement('div'); pop.className = 'popover'; pop.style = 'position:absolute;left:300px;top:20px;background:#fff';
      pop.innerHTML = [['Red', 'As a rose'], ['Green', 'As the grass'], ['Blue', 'As the sky']].map(([text, more]) => '<div class="row" style="cursor:pointer"><div>' + text + '</div><small style="display:block">' + more + '</small></div>').join('');
      pop.onmousedown = (event) => { const row = event.target.closest('.row'); kept.value = opener.textContent = row.firstChild.textContent; close(); }; document.body.append(pop); opener.setAttribute('aria-expanded', 'true'); }, 120); };
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
  }</script>`;

/** In a shadow root, its list in another at the end of the page. */
export const SHADOWED = `<x-pick></x-pick><input type="hidden" name="a">
  <script>customElements.define('x-pick', class extends HTMLElement { connectedCallback() {
    const root = this.attachShadow({ mode: 'open' }), kept = document.querySelector('[name=a]');
    root.innerHTML = '<label id="l">Favourite colour *</label><button type="button" aria-haspopup="listbox" aria-labelledby="l" aria-required="true">Select</button>';
    const button = root.querySelector('button'); let layer = null; const close = () => { layer?.remove(); layer = null; };
    button.onclick = () => { if (layer) return close(); layer = document.createElement('x-layer'); document.body.append(layer); const inner = layer.attachShadow({ mode: 'open' });
      setTimeout(() => { inner.innerHTML = '<div role="listbox" style="position:absolute;left:300px;top:20px;background:#fff">' + ['Red', 'Green', 'Blue'].map((text) => '<div role="option">' + text + '</div>').join('') + '</div>';
        inner.firstChild.onclick = ({ target }) => { kept.value = button.textContent = target.textContent; close(); }; }, 100); };
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
  } });</script>`;

/** Its box is another one after each key; says that there is nothing until the server has answered; leaving it clears it. */
export const REDRAWN = `<div><label for="rd">Favourite colour *</label><span id="place"></span></div><input type="hidden" name="a">
  <script>{
    const kept = document.querySelector('[name=a]'), place = document.querySelector('#place'); let asking = 0, text = '', note = null, found = [];
    const draw = (focus) => { const old = place.querySelector('input'); if (old) old.onblur = null; place.innerHTML = '<input id="rd" role="combobox" aria-autocomplete="list" autocomplete="off" aria-required="true">' + (note === null ? '' : '<div role="listbox" style="position:absolute;background:#fff">' + (found.length ? found.map((t) => '<div role="option">' + t + '</div>').join('') : note) + '</div>');
      const box = place.querySelector('input'); box.value = text; if (focus) { box.focus(); box.setSelectionRange(text.length, text.length); }
      box.onblur = () => { if (kept.value !== box.value) { text = ''; note = null; setTimeout(draw, 0); } };
      box.oninput = () => { text = box.value; note = 'No options'; found = []; clearTimeout(asking); asking = setTimeout(() => { found = ['Dark green', 'Green', 'Red'].filter((t) => t.toLowerCase().startsWith(text.toLowerCase())); draw(true); }, 600); draw(true); };
      place.querySelectorAll('[role=option]').forEach((item) => { item.onmousedown = (event) => { event.preventDefault(); kept.value = text = item.textContent; note = null; draw(true); }; }); };
    draw(false);
  }</script>`;

/** Says for a good while that it is loading. */
export const SLOW = `<div><span id="sw">Favourite colour *</span><button type="button" aria-haspopup="listbox" aria-labelledby="sw sb" id="sb">Choose</button></div><input type="hidden" name="a">
  <script>{
    const button = document.querySelector('#sb'), kept = document.querySelector('[name=a]'); let list = null; const close = () => { list?.remove(); list = null; };
    button.onclick = () => { if (list) return close(); list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.setAttribute('aria-busy', 'true'); list.style = 'position:absolute;left:300px;top:20px;background:#fff'; list.innerHTML = '<div class="spinner" style="width:20px;height:20px"></div>'; document.body.append(list);
      setTimeout(() => { if (!list) return; list.removeAttribute('aria-busy'); list.innerHTML = ['Red', 'Green'].map((text) => '<div role="option">' + text + '</div>').join(''); list.onclick = ({ target }) => { kept.value = button.textContent = target.textContent; close(); }; }, 1600); };
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
  }</script>`;

/** Two lists and a box that are all made anew, under other ids, whenever one of them is chosen from. */
export const RENEWED = `<div id="all"></div>
  <script>{
    let render = 1000; const values = { size: '', a: '', b: '' };
    const listHtml = (key, asked) => '<p><span id="q' + key + render + '">' + asked + ' *</span><button type="button" aria-haspopup="listbox" id="' + key + '-' + render + '" aria-labelledby="q' + key + render + '" data-key="' + key + '">' + (values[key] || 'Select One') + '</button></p>';
    const draw = () => { render += 7; document.querySelector('#all').innerHTML = listHtml('size', 'T-shirt size') + '<p><label for="t-' + render + '">Nickname *</label><input id="t-' + render + '" required></p>' + listHtml('a', 'Favourite colour') + '<input type="hidden" name="a" value="' + values.a + '"><input type="hidden" name="a" value="' + values.size + '">';
      document.querySelector('#all input').value = values.b; document.querySelector('#all input').oninput = ({ target }) => { values.b = target.value; };
      document.querySelectorAll('#all button').forEach((button) => { button.onclick = () => { const list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;left:300px;top:20px;background:#fff';
        list.innerHTML = (button.dataset.key === 'a' ? ['Red', 'Green'] : ['Small', 'Large']).map((text) => '<div role="option">' + text + '</div>').join(''); document.body.append(list); list.onclick = ({ target }) => { values[button.dataset.key] = target.textContent; list.remove(); draw(); }; }; }); };
    draw();
  }</script>`;

/** The second question is asked a moment after the first is answered. */
export const LATE_QUESTION = `<div><label for="lq">T-shirt size *</label><select id="lq" required><option value="">Select</option><option>Small</option><option>Large</option></select></div><div id="later"></div>
  <script>document.querySelector('#lq').onchange = () => setTimeout(() => { document.querySelector('#later').innerHTML = '<label>Favourite colour <input name="a"></label>'; }, 200);</script>`;

const HELD_MENU = (rows: string) => `<div id="end"></div><script>{
    const slot = document.querySelector('.slot'), shown = document.querySelector('.selections'), kept = document.querySelector('[name=a]'); let menu;
    const close = () => { menu?.remove(); menu = undefined; };
    slot.onclick = () => { if (menu) return;
      menu = document.createElement('div'); menu.style = 'position:absolute;top:200px;left:8px;width:240px;background:#fff;z-index:8'; menu.innerHTML = ${rows};
      for (const row of menu.querySelectorAll('.row')) row.onclick = () => { kept.value = row.textContent; shown.innerHTML = '<div class="v-select__selection">' + row.textContent + '</div>' + shown.querySelector('input').outerHTML; close(); };
      document.querySelector('#end').append(menu); };
    document.addEventListener('click', ({ target }) => { if (menu && !menu.contains(target) && !slot.contains(target)) close(); }, true);
  }</script>`;

/** A box that nobody types into, in a place that opens a list at the end of the page, whose rows have no role; what is chosen is drawn beside the box, which is made anew. */
export const HELD = `<div class="v-select"><div class="slot" role="button" aria-haspopup="listbox" aria-expanded="false" style="width:240px;border:1px solid;cursor:pointer"><label for="h1">Favourite colour *</label>
  <div class="selections"><input id="h1" readonly type="text" required></div></div></div><input type="hidden" name="a">
  ${HELD_MENU(`'<div>' + ['Red', 'Dark green', 'Green', 'Blue'].map((text) => '<div class="row" tabindex="0" style="cursor:pointer"><div><div>' + text + '</div></div></div>').join('') + '</div>'`)}`;

/** The same, where nothing but its name tells that it is a list, and each row stands in a place of its own. */
export const HELD_UNTOLD = `<div class="v-select"><div class="slot" style="width:240px;border:1px solid;cursor:pointer"><label aria-hidden="true">Favourite colour *</label>
  <div class="selections"><input aria-label="Favourite colour *" readonly type="text"></div></div></div><input type="hidden" name="a">
  ${HELD_MENU(`'<div>' + ['Red', 'Dark green', 'Green', 'Blue'].map((text) => '<div><a class="row" style="cursor:pointer"><div>' + text + '</div></a></div>').join('') + '</div>'`)}`;

/** Opens so late that it is searched first; an arrow says what leads on, and what is chosen has a cross instead of a mark. */
export const LATE_PROMPT = PROMPT.replace('}, 60);', '}, 260);')
  .replace('<span class="chevron"></span>', '<i>&gt;</i>')
  .replace('.textContent; if (tree', '.firstChild.textContent; if (tree')
  .replace(
    `aria-selected="true"><p>' + text + '</p>`,
    `><p>' + text + '</p><b role="button" aria-label="press delete to clear value"></b>`,
  );
