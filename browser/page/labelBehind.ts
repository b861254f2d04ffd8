import { labelsOf, labelText, type Labels } from './labels.ts';
import { childElements, firstOutwards, parentOf } from './tree.ts';
import { isVisible } from './visibility.ts';

/** An editor stands beside the box out of sight that its text is sent in: what that is called, it is. */
export function labelBehind(editor: Element, labels: Labels): { text: string; required: boolean } | null {
  for (const around of firstOutwards(editor, MOST_AROUND)) {
    const place = parentOf(around);
    if (place === null || place.matches('form, fieldset, body')) return null;
    const boxes = childElements(place).filter((one) => one.matches('textarea, input') && !isVisible(one));
    const [box, another] = boxes.filter((one) => labelsOf(one, labels).some(isVisible));
    if (another !== undefined) return null;
    if (box === undefined) continue;
    const { text, required } = labelText(box, labels);
    return text === '' ? null : { text, required: required || box.matches('[required]') };
  }
  return null;
}

const MOST_AROUND = 5;
