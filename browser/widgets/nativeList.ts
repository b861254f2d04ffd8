import type { Frame } from 'playwright';
import type { Control, Option } from '../../forms/control.ts';
import { PATIENCE, type Widget } from './widget.ts';

export const nativeList: Widget = (frame, action) => {
  const isList = action.control.kind === 'select' || action.control.kind === 'multiselect';
  return isList && action.kind === 'choose' ? choose(frame, action.control, action.options) : null;
};

async function choose(frame: Frame, { selector }: Control, options: Option[]): Promise<void> {
  await frame.locator(selector).selectOption(options.map(handleOf), PATIENCE);
}

function handleOf(option: Option): { value: string } | { label: string } {
  return option.value === '' ? { label: option.label } : { value: option.value };
}
