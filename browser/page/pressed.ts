/** What was pressed in a list is its value as soon as it stands in the list's own place, whatever that calls it. */
export function notePressed(control: HTMLElement, label: string): void {
  PRESSED.set(control, [...pressedIn(control), label]);
}

/** Every press in turn, also of what was pressed twice. */
export function pressedIn(control: Element): readonly string[] {
  return PRESSED.get(control) ?? [];
}

export function lastPressed(control: Element): string | undefined {
  return pressedIn(control).at(-1);
}

/** What is pressed again is taken away again. */
export function keptPressed(control: Element): string[] {
  const pressed = pressedIn(control);
  return [...new Set(pressed)].filter((label) => pressed.filter((other) => other === label).length % 2 === 1);
}

const PRESSED = new WeakMap<Element, readonly string[]>();
