/**
 * The place is searched for 500 ms after a key, is taken when the mouse goes down on it, and is emptied on leaving
 * otherwise. Only then come the questions for the government.
 */
export const LEVER_SCRIPT = String.raw`
const box = document.querySelector('#location-input');
const kept = document.querySelector('#selected-location');
const list = document.querySelector('.dropdown-container');
const results = list.querySelector('.dropdown-results');
let asking = 0;

box.addEventListener('keydown', () => {
  clearTimeout(asking);
  asking = setTimeout(search, 500);
});

async function search() {
  if (box.value.trim() === '') return void (list.hidden = true);
  list.hidden = false;
  list.querySelector('.dropdown-loading').hidden = false;
  const places = await (await fetch('/searchLocations?text=' + encodeURIComponent(box.value))).json();
  list.querySelector('.dropdown-loading').hidden = true;
  list.querySelector('.dropdown-no-results').hidden = places.length > 0;
  results.replaceChildren(...places.map((place, at) => {
    const item = document.createElement('div');
    item.className = 'dropdown-location';
    item.id = 'location-' + at;
    item.textContent = place;
    item.addEventListener('mousedown', () => {
      box.value = place;
      kept.value = JSON.stringify({ name: place });
      list.hidden = true;
      const eeo = document.querySelector('#eeo');
      if (eeo) setTimeout(() => (eeo.hidden = false), 150);
    });
    return item;
  }));
}

box.addEventListener('blur', () => {
  clearTimeout(asking);
  list.hidden = true;
  if (kept.value === '' || JSON.parse(kept.value).name !== box.value) {
    box.value = '';
    kept.value = '';
  }
});

const resume = document.querySelector('#resume-upload-input');
document.querySelector('.visible-resume-upload').addEventListener('click', () => {});
resume.addEventListener('change', () => {
  document.querySelector('.filename').textContent = resume.files[0] ? resume.files[0].name : '';
});

document.querySelector('#btn-submit').addEventListener('click', () => {
  const form = document.querySelector('#application-form');
  if (form.reportValidity()) form.submit();
});
`;
