/** Searched for after a pause; taken on mousedown into a hidden box; leaving it otherwise empties it. Nothing says so. */
export const TYPEAHEAD = `<div><label for="place">Favourite colour *</label><div style="position:relative"><input id="place" autocomplete="off" required><input type="hidden" name="a">
  <div class="results" style="position:absolute;display:none;background:#fff"></div></div></div>
  <script>{
    const root = document.currentScript.previousElementSibling, box = root.querySelector('#place'), kept = root.querySelector('[name=a]'), results = root.querySelector('.results');
    const all = ['Light green, Texas, United States', 'Green, Minnesota, United States', 'Green, Texas, United States']; let timer;
    box.onkeydown = () => { clearTimeout(timer); timer = setTimeout(() => {
      results.style.display = 'block'; results.innerHTML = '<div>Loading</div>';
      setTimeout(() => { results.innerHTML = all.filter((text) => text.startsWith(box.value.split(',')[0])).map((text) => '<div>' + text + '</div>').join('') || '<div>No location found</div>'; }, 250);
    }, 300); };
    results.onmousedown = ({ target }) => { box.value = kept.value = target.textContent; results.style.display = 'none'; };
    box.onblur = () => { results.style.display = 'none'; if (kept.value !== box.value) box.value = kept.value = ''; };
  }</script>`;

/** Shows nothing until three letters or so are typed, and nothing either for more than five. */
export const SHORT_PREFIX = `<div><label for="rc">Favourite colour *</label><input id="rc" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="rl" required></div><input type="hidden" name="a"><div id="portal"></div>
  <script>{
    const box = document.querySelector('#rc'), kept = document.querySelector('[name=a]'), portal = document.querySelector('#portal'); let timer;
    const all = ['Greenish', 'Greenery', 'Green apple', 'Grey'];
    const close = () => { portal.innerHTML = ''; box.setAttribute('aria-expanded', 'false'); document.querySelector('h1').removeAttribute('aria-hidden'); };
    box.oninput = () => { clearTimeout(timer); kept.value = ''; timer = setTimeout(() => {
      const found = box.value.length > 5 ? [] : all.filter((text) => text.toLowerCase().startsWith(box.value.toLowerCase()));
      portal.innerHTML = '<ul role="listbox" id="rl">' + found.map((text) => '<li role="option">' + text + '</li>').join('') + '</ul>';
      box.setAttribute('aria-expanded', 'true'); document.querySelector('h1').setAttribute('aria-hidden', 'true');
      portal.querySelectorAll('li').forEach((item) => { item.onmousedown = (event) => event.preventDefault(); item.onclick = () => { box.value = kept.value = item.textContent; close(); }; });
    }, 250); };
    box.onkeydown = ({ key }) => { if (key === 'Escape') close(); };
    box.onblur = () => { close(); if (kept.value === '') box.value = ''; };
  }</script>`;

/** Three hundred options, of which no more than ten are there at a time. */
export const VIRTUAL = `<div><span id="vl">Favourite colour *</span><button type="button" id="vb" aria-haspopup="listbox" aria-labelledby="vl vt"><span id="vt">Select one</span></button><input type="hidden" name="a"></div>
  <script>{
    const button = document.querySelector('#vb'), text = document.querySelector('#vt'), kept = document.querySelector('[name=a]'); let list = null;
    const draw = () => { const from = Math.floor(list.scrollTop / 20); list.firstElementChild.innerHTML = Array.from({ length: 10 }, (_, at) => from + at).filter((n) => n < 300)
      .map((n) => '<div role="option" style="position:absolute;height:20px;top:' + n * 20 + 'px">Colour number ' + n + '</div>').join(''); };
    const close = () => { list?.remove(); list = null; };
    button.onclick = () => { if (list) return close(); list = document.createElement('div'); list.setAttribute('role', 'listbox');
      list.style = 'position:absolute;top:0;left:300px;width:200px;height:180px;overflow:auto;background:#fff'; list.innerHTML = '<div style="position:relative;height:6000px"></div>';
      list.onscroll = () => requestAnimationFrame(() => list && draw()); list.onclick = ({ target }) => { if (!target.matches('[role=option]')) return; kept.value = text.textContent = target.textContent; close(); }; document.body.append(list); draw(); };
    document.addEventListener('mousedown', ({ target }) => { if (list && !list.contains(target) && !button.contains(target)) close(); });
  }</script>`;

/** First a kind, then what is of the kind; after leaving it starts from the kinds again. */
export const DRILL = `<div><span id="dl">Favourite colour *</span><button type="button" id="db" aria-haspopup="listbox" aria-label="Favourite colour Required">Select One</button><input type="hidden" name="a"></div>
  <script>{
    const tree = { Warm: ['Red', 'Orange'], Cold: ['Blue', 'Green'], None: [] }, button = document.querySelector('#db'), kept = document.querySelector('[name=a]'); let list = null;
    const close = () => { list?.remove(); list = null; };
    const draw = (kind) => { list.innerHTML = (kind ? tree[kind] : Object.keys(tree)).map((text) => '<div role="option">' + text + (tree[text]?.length ? '<svg class="chevron-right" width="8" height="8"></svg>' : '') + '</div>').join(''); };
    button.onclick = () => { if (list) return close(); list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;top:0;left:300px;background:#fff'; draw(null); document.body.append(list);
      list.onclick = (event) => { const text = event.target.closest('[role=option]')?.textContent; if (tree[text]?.length) return void setTimeout(draw, 150, text); kept.value = button.textContent = text; close(); }; };
    document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
  }</script>`;

/** Takes several, shown as chips; its menu stays, and closing it by Escape or a press beside it keeps them. */
export const CHIPS = `<div><label for="mc">Favourite colours *</label><div class="m-control" style="border:1px solid;min-height:30px;width:300px"><span class="chips"></span><input id="mc" role="combobox" aria-autocomplete="list" aria-expanded="false" style="width:4px;border:0"></div></div><div id="kept"></div>
  <script>{
    const box = document.querySelector('#mc'), chips = document.querySelector('.chips'), keptHere = document.querySelector('#kept'); let menu = null; const chosen = [];
    const close = () => { menu?.remove(); menu = null; box.setAttribute('aria-expanded', 'false'); };
    const draw = () => { menu?.remove(); menu = document.createElement('div'); menu.style = 'position:absolute;background:#fff'; menu.setAttribute('role', 'listbox'); menu.onmousedown = (event) => event.preventDefault();
      for (const text of ['Red', 'Green', 'Blue'].filter((t) => !chosen.includes(t) && t.toLowerCase().includes(box.value.toLowerCase()))) { const item = document.createElement('div'); item.setAttribute('role', 'option'); item.textContent = text; item.onclick = () => { chosen.push(text); box.value = ''; show(); draw(); }; menu.append(item); }
      document.querySelector('.m-control').after(menu); box.setAttribute('aria-expanded', 'true'); };
    const show = () => { chips.innerHTML = chosen.map((text) => '<span class="m-multi-value"><span class="m-multi-value__label">' + text + '</span><button type="button" aria-label="Remove ' + text + '">×</button></span>').join('');
      chips.querySelectorAll('button').forEach((button, at) => { button.onmousedown = (event) => { event.stopPropagation(); chosen.splice(at, 1); show(); }; }); keptHere.innerHTML = chosen.map((text) => '<input type="hidden" name="a" value="' + text + '">').join(''); };
    document.querySelector('.m-control').onmousedown = (event) => { if (event.target !== box) event.preventDefault(); box.focus(); if (!menu) setTimeout(draw, 100); };
    box.oninput = draw; box.onblur = () => { box.value = ''; close(); };
    box.onkeydown = ({ key }) => { if (key === 'Escape') close(); if (key === 'Backspace' && box.value === '') { chosen.pop(); show(); } };
  }</script>`;

/** Its frame is drawn with a gap for the label, which says that again to nobody. */
export const FRAMED_CHIPS = CHIPS.replace(
  '<span class="chips">',
  '<fieldset aria-hidden="true" style="border:0;margin:0;padding:0"><legend><span>Favourite colours *</span></legend></fieldset><span class="chips">',
);

/** Takes what is typed before a comma for a choice, whatever it is. */
export const PARTED_CHIPS = CHIPS.replace(
  'box.oninput = draw;',
  `box.oninput = () => { const parts = box.value.split(','); box.value = parts.pop().trim(); chosen.push(...parts); if (parts.length) show(); draw(); };`,
);

/** And shows nothing before something is typed. */
export const PARTED_SEARCH = PARTED_CHIPS.replace(
  '!chosen.includes(t) &&',
  "!chosen.includes(t) && box.value !== '' &&",
);

/** Shows one at first, and after a choice what the search for it had left. */
export const STALE_CHIPS = CHIPS.replace('show(); draw(); }', 'show(); }').replace(
  '(box.value.toLowerCase())))',
  '(box.value.toLowerCase())).slice(0, box.value ? 3 : 1))',
);

/** Cannot be typed into; nothing says that it is a list but its words, and its options have no roles. */
export const READ_ONLY = `<div class="e-form-item"><label>Favourite colour *</label><div class="e-select"><div class="e-input"><input readonly placeholder="Select" autocomplete="off"></div></div></div><input type="hidden" name="a">
  <script>{
    const box = document.querySelector('.e-input input'), kept = document.querySelector('[name=a]');
    const popper = document.createElement('div'); popper.style = 'display:none;position:absolute;left:300px;top:20px;background:#fff'; popper.innerHTML = '<ul>' + ['Red', 'Green', 'Blue'].map((text) => '<li><span>' + text + '</span></li>').join('') + '</ul>';
    document.body.append(popper);
    box.parentElement.onclick = () => { popper.style.display = popper.style.display === 'none' ? '' : 'none'; };
    popper.onclick = ({ target }) => { kept.value = box.value = target.closest('li').textContent; popper.style.display = 'none'; };
    document.addEventListener('mousedown', ({ target }) => { if (!popper.contains(target) && !box.parentElement.contains(target)) popper.style.display = 'none'; });
  }</script>`;

/** A box beside it holds the value for the form; while it is open a cloth lies over the page, and all below it is hidden. */
export const MODAL = `<div><label id="ml">Favourite colour *</label><div><div id="md" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="ml md" style="min-height:30px;width:200px;border:1px solid">&ZeroWidthSpace;</div>
  <input name="a" aria-hidden="true" tabindex="-1" required style="position:absolute;opacity:0;width:100%"></div></div>
  <script>{
    const opener = document.querySelector('#md'), kept = document.querySelector('[name=a]'), main = document.querySelector('main'); let layer = null;
    const close = () => { layer?.remove(); layer = null; main.removeAttribute('aria-hidden'); opener.setAttribute('aria-expanded', 'false'); };
    opener.onmousedown = () => { layer = document.createElement('div'); layer.innerHTML = '<div style="position:fixed;inset:0"></div><ul role="listbox" style="position:absolute;top:20px;left:300px;background:#fff">' + ['Red', 'Green', 'Blue'].map((text) => '<li role="option" tabindex="-1">' + text + '</li>').join('') + '</ul>';
      document.body.append(layer); main.setAttribute('aria-hidden', 'true'); opener.setAttribute('aria-expanded', 'true');
      layer.firstElementChild.onclick = close; layer.querySelectorAll('li').forEach((item) => { item.onclick = () => { kept.value = opener.textContent = item.textContent; close(); }; }); };
  }</script>`;

/** Free, with suggestions. */
export const DATALIST = `<label>Favourite colour * <input name="a" list="colours" required></label><datalist id="colours"><option>Red</option><option>Green</option></datalist>`;

/** The real boxes are not displayed; their labels are drawn and pressed, and anything else is undone. */
export const DRAWN_RADIOS = `<fieldset><legend>Favourite colour *</legend>${['Red', 'Green']
  .map(
    (text) =>
      `<input type="radio" name="c" id="r${text}" value="${text}" style="opacity:0;position:absolute"><label for="r${text}" style="border:1px solid">${text}</label>`,
  )
  .join('')}</fieldset><input type="hidden" name="a">
  <script>document.querySelectorAll('label').forEach((label) => { label.onclick = () => { document.querySelector('[name=a]').value = label.textContent; }; });</script>`;

/** Boxes without any input. */
export const ROLE_RADIOS = `<div role="radiogroup" aria-label="Favourite colour *">${['Red', 'Green']
  .map((text) => `<div role="radio" aria-checked="false" tabindex="0">${text}</div>`)
  .join('')}</div><input type="hidden" name="a">
  <script>document.querySelectorAll('[role=radio]').forEach((radio, _at, all) => { radio.onclick = () => { all.forEach((other) => other.setAttribute('aria-checked', String(other === radio))); document.querySelector('[name=a]').value = radio.textContent; }; });</script>`;

/** Each thing that is typed is taken by Enter or a comma; what is not taken is lost on leaving. */
export const TAGS = `<div><label for="tg">Skills *</label><div class="tag-input"><span class="tags"></span><input id="tg" placeholder="Add a skill and press Enter"></div></div><div id="kept"></div>
  <script>{
    const box = document.querySelector('#tg'), tags = []; const take = () => { const text = box.value.replace(',', '').trim(); if (text) tags.push(text); box.value = '';
      document.querySelector('.tags').innerHTML = tags.map((tag) => '<span class="tag">' + tag + '<button type="button">×</button></span>').join(''); document.querySelector('#kept').innerHTML = tags.map((tag) => '<input type="hidden" name="a" value="' + tag + '">').join(''); };
    box.onkeydown = (event) => { if (event.key === 'Enter' || event.key === ',') { event.preventDefault(); take(); } }; box.onblur = () => { box.value = ''; };
  }</script>`;

/** Says nothing of itself; opens kinds when it is pressed, and shows the choice as an option of a list beside it. */
export const PROMPT = `<div><label for="pr">Favourite colour *</label><div><div class="prompt"><ul role="listbox" aria-label="items selected" style="list-style:none"></ul><input id="pr" autocomplete="off" aria-required="true"></div></div></div><input type="hidden" name="a">
  <script>{
    const tree = { Warm: ['Red', 'Orange'], Cold: ['Blue', 'Green'] }, box = document.querySelector('#pr'), pills = document.querySelector('.prompt ul'), kept = document.querySelector('[name=a]'); let list = null;
    const close = () => { list?.remove(); list = null; };
    const show = (kind) => setTimeout(() => { close(); list = document.createElement('div'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;top:0;left:300px;background:#fff';
      list.innerHTML = (kind ? tree[kind] : Object.keys(tree)).map((text) => '<div role="option" aria-selected="false">' + text + (tree[text] ? '<span class="chevron"></span>' : '') + '</div>').join(''); document.body.append(list);
      list.onclick = (event) => { const text = event.target.closest('[role=option]').textContent; if (tree[text]) return show(text); kept.value = text; pills.innerHTML = '<li role="presentation"><div role="option" aria-selected="true"><p>' + text + '</p></div></li>'; close(); }; }, 60);
    box.onclick = () => show(); box.onblur = () => { box.value = ''; };
    document.addEventListener('mousedown', ({ target }) => { if (list && !list.contains(target)) close(); });
  }</script>`;
