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
    only(real, (option) => saysSame(wanted, option.label)) ??
    only(real, (option) => holdsWords(normalise(option.label), target))
  );
}

/** The same text, or a synonym. */
export function saysSame(wanted: string, label: string): boolean {
  const target = normalise(wanted);
  const said = normalise(label);
  return said === target || synonymsOf(target).includes(said);
}

/** `Select…` and its like are no answers. */
export function isPlaceholder(option: Option): boolean {
  return option.value === '' || isPlaceholderText(option.label);
}

export function isPlaceholderText(text: string): boolean {
  const label = normalise(text);
  return label === '' || PLACEHOLDER.test(label);
}

const PLACEHOLDER = new RegExp(
  [
    '^(please )?(select|choose|pick)( (one|an? \\w+|your \\w+|from list|from the list|\\w+))?$',
    '^(not|none|nothing) selected$|^no selection$|^(click|tap) to (select|choose)$',
    '^(start|begin) typing|^(type|search) to (search|select|find)|^search$|^type here$',
    '^(bitte )?(aus)?wahlen( sie)?( bitte)?$|^bitte auswahlen$',
    '^(veuillez )?(selectionner|selectionnez|choisir|choisissez)( une? \\w+)?$',
    '^(por favor )?(seleccionar?|seleccione|elija|elegir|elige|selecionar?|selecione|escolha)( una? \\w+| uma? \\w+)?$',
    '^(seleziona|selezionare|scegli)( una? \\w+)?$|^(maak een keuze|kies|selecteer)( een \\w+)?$',
    '^wybierz( \\w+)?$|^выберите( \\S+)?$|^選択(してください)?$|^请选择$|^선택(하세요)?$',
  ].join('|'),
);

function only(options: readonly Option[], fits: (option: Option) => boolean): Option | null {
  const fitting = options.filter(fits);
  const labels = new Set(fitting.map((option) => normalise(option.label)));
  return labels.size === 1 ? (fitting[0] ?? null) : null;
}

export function holdsWords(label: string, wanted: string): boolean {
  return ` ${label} `.includes(` ${wanted} `);
}
