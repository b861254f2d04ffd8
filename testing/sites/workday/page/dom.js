/** Makes an element; a property whose name starts with `on` listens. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const tied = [];

/** Gives the element an id, or a reference to one, that is another after every render. */
export function tie(element, attribute, key) {
  tied.push({ element, attribute, key });
  element.setAttribute(attribute, idOf(key));
  return element;
}

let render = Math.floor(Math.random() * 9000) + 1000;

function idOf(key) {
  return `${key}-${render}`;
}

export function renewIds() {
  render += 7;
  for (const { element, attribute, key } of tied) element.setAttribute(attribute, idOf(key));
}

export function after(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
