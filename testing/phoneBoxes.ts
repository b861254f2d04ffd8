/** Boxes for phone numbers with a list of countries beside them; the button for it keeps what was chosen in `data-country`. */
const COUNTRIES = `const all = [['us', 'United States', '1'], ['ca', 'Canada', '1'], ['de', 'Germany', '49'], ['at', 'Austria', '43'], ['ch', 'Switzerland', '41'], ['fr', 'France', '33']];`;

/** A button that says the code; rows without a role. */
export const PLAIN = `<div><label for="ph">Phone number *</label><div style="display:flex"><button type="button" id="cc"><span>🇺🇸</span> <span class="dial">+1</span> ▾</button><input type="tel" id="ph" required></div>
  <div id="menu" style="position:absolute;background:#fff" hidden></div></div><script>{${COUNTRIES}
    menu.innerHTML = all.map(([code, name, dial]) => '<div style="cursor:pointer" data-code="' + code + '">' + name + ' +' + dial + '</div>').join('');
    cc.onclick = () => { menu.hidden = !menu.hidden; };
    for (const row of menu.children) row.onclick = () => { cc.querySelector('.dial').textContent = row.textContent.match(/[+]\\d+/)[0]; cc.dataset.country = row.dataset.code; menu.hidden = true; };
  }</script>`;

/** Nothing but boxes, and one to search in; a second press alone shuts it. */
export const SEARCHED = `<div><div>Phone number *</div><div style="display:flex"><div id="cc" style="cursor:pointer;width:60px"><span class="flag us"></span>+1</div><input type="tel" id="ph" required></div><div id="pop"></div></div><script>{${COUNTRIES}
    const cc = document.querySelector('#cc');
    cc.onclick = () => {
      if (pop.firstChild) { pop.innerHTML = ''; return; }
      pop.innerHTML = '<div style="position:absolute;background:#fff"><input type="text" placeholder="Search country"><div></div></div>';
      const box = pop.querySelector('input'), rows = pop.querySelector('div > div');
      const draw = () => {
        rows.innerHTML = '';
        for (const [code, name, dial] of all.filter(([, text]) => text.toLowerCase().includes(box.value.toLowerCase()))) {
          const row = document.createElement('div'); row.style.cursor = 'pointer';
          row.innerHTML = '<span class="flag"></span><span>' + name + '</span> <span>+' + dial + '</span>';
          row.onclick = () => { cc.innerHTML = '<span class="flag ' + code + '"></span>+' + dial; cc.dataset.country = code; pop.innerHTML = ''; };
          rows.append(row);
        }
      };
      box.oninput = draw; draw(); box.focus();
    };
  }</script>`;

/** A flag alone over the box, which holds the code itself. */
export const FLAG = `<label>Phone number *</label><div style="position:relative"><input type="tel" value="+1" id="ph" required style="padding-left:48px"><div id="drop" style="position:absolute;top:0;left:0">
  <div id="cc" title="United States: + 1" tabindex="0" role="button" aria-haspopup="listbox" style="width:38px;height:20px"><div class="flag us"></div></div></div></div><script>{${COUNTRIES}
    cc.onclick = () => {
      if (drop.querySelector('ul')) { drop.querySelector('ul').remove(); return; }
      const list = document.createElement('ul'); list.setAttribute('role', 'listbox'); list.style = 'position:absolute;background:#fff;width:200px';
      for (const [code, name, dial] of all) {
        const row = document.createElement('li'); row.setAttribute('role', 'option');
        row.innerHTML = '<div class="flag ' + code + '"></div><span>' + name + '</span><span>+' + dial + '</span>';
        row.onclick = (event) => { cc.title = name + ': + ' + dial; cc.dataset.country = code; ph.value = '+' + dial; list.remove(); event.stopPropagation(); };
        list.append(row);
      }
      drop.append(list);
    };
  }</script>`;
