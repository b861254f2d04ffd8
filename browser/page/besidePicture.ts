/** A picture as large as a word or two stands with a box to type into, and no other box does. */
export function isBesidePicture(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || !TYPED.has(element.type)) return false;
  let part = element.parentElement;
  for (let height = 0; part !== null && height < HIGHEST; height++, part = part.parentElement) {
    const boxes = [...part.querySelectorAll('input:not([type="hidden"]), select, textarea')];
    if (boxes.some((box) => box !== element && box.checkVisibility())) return false;
    if ([...part.querySelectorAll('img, canvas')].some(isOfWords)) return true;
  }
  return false;
}

const TYPED = new Set(['text', 'tel', 'number']);
/** A box, its row, what holds the row and a heading. */
const HIGHEST = 4;

function isOfWords(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width >= 50 && width <= 400 && height >= 18 && height <= 150 && width >= height * 1.4;
}
