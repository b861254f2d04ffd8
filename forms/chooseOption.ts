import type { Option } from './control.ts';
import { normalise } from './normalise.ts';
import { synonymsOf } from './synonyms.ts';

/**
 * The option that says `wanted`: the same text, else a synonym, else the only one that holds it in whole words. Where
 * none or several would do: null. Never the first, never a guess.
 */
export function chooseOption(wanted: string, options: readonly Option[]): Option | null {
  const real = options.filter((option) => !isPlaceholder(option));
  const target = normalise(wanted);
  if (target === '') return null;
  return (
    only(real, (option) => normalise(option.label) === target || normalise(option.value) === target) ??
    only(real, (option) => synonymsOf(target).includes(normalise(option.label))) ??
    only(real, (option) => holdsWords(normalise(option.label), target))
  );
}

/** `Select…` and its like are no answers. */
export function isPlaceholder(option: Option): boolean {
  const label = normalise(option.label);
  return label === '' || option.value === '' || PLACEHOLDER.test(label);
}

const PLACEHOLDER =
  /^(please )?(select|choose|pick)( (one|an? \w+|your \w+|\w+))?$|^not selected$|^none selected$/;

function only(options: readonly Option[], fits: (option: Option) => boolean): Option | null {
  const fitting = options.filter(fits);
  const labels = new Set(fitting.map((option) => normalise(option.label)));
  return labels.size === 1 ? (fitting[0] ?? null) : null;
}

function holdsWords(label: string, wanted: string): boolean {
  return ` ${label} `.includes(` ${wanted} `);
}
