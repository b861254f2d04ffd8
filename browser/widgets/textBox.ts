import { PATIENCE, type Widget } from './widget.ts';

export const textBox: Widget = (frame, action) =>
  action.kind === 'type' ? frame.locator(action.control.selector).fill(action.text, PATIENCE) : null;
