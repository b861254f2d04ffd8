import type { Frame } from 'playwright';
import type { Control, Option } from '../../forms/control.ts';
import { moveAcross } from './dualList.ts';
import { PATIENCE, type Widget } from './widget.ts';

export const nativeList: Widget = (frame, action) => {
  const isList = action.control.kind === 'select' || action.control.kind === 'multiselect';
  return isList && action.kind === 'choose' ? choose(frame, action.control, action.options) : null;
};

async function choose(frame: Frame, { selector, kind }: Control, options: Option[]): Promise<void> {
  const labels = options.map(({ label }) => label);
  if (kind === 'multiselect' && (await moveAcross(frame, selector, labels))) return;
  await frame.locator(selector).selectOption(options.map(handleOf), PATIENCE);
}

function handleOf(option: Option): { value: string } | { label: string } {
  return option.value === '' ? { label: option.label } : { value: option.value };
}
