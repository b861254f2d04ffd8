import type { WorkdayForm } from './form.ts';
import type { WorkdayField } from './questions.ts';

/** What the page sends of a step: everything entered so far, and how many blocks there are of each kind. */
export interface Step {
  draft: string;
  step: number;
  values: Record<string, string>;
  counts: Record<string, number>;
}

/** What is wrong on a page, by the name of its field. */
export function faultsOf(form: WorkdayForm, { step, values, counts }: Step): Record<string, string> {
  const rows = form.steps[step]?.rows ?? [];
  const asked = rows.flatMap((row) => {
    if (row.kind === 'heading') return [];
    if (row.kind !== 'group') return [row];
    const isGone = ({ goneWith }: WorkdayField, index: number) =>
      goneWith !== undefined && values[`${row.name}.${index}.${goneWith}`] === 'Yes';
    return Array.from({ length: counts[row.name] ?? 0 }, (_, index) =>
      row.fields
        .filter((field) => !isGone(field, index))
        .map((field) => ({ ...field, name: `${row.name}.${index}.${field.name}` })),
    ).flat();
  });
  return Object.fromEntries(
    asked.flatMap((field) => {
      const fault = faultOf(field, values[field.name] ?? '');
      return fault === null ? [] : [[field.name, fault]];
    }),
  );
}

function faultOf(field: WorkdayField, value: string): string | null {
  if (value === '')
    return field.required ? `The field ${field.label} is required and must have a value.` : null;
  if (field.options.length > 0 && !field.options.includes(value)) return `${field.label} is not valid.`;
  if (field.name === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return 'Enter a valid email address.';
  if (field.name === 'phone' && !/^1?\d{10}$/.test(value.replaceAll(/\D/g, '')))
    return 'Enter a valid phone number.';
  const isWhole = field.parts.length !== 3 || !Number.isNaN(Date.parse(value));
  return isWhole ? null : 'Enter a valid date.';
}
