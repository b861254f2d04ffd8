import { chooseLocation, isSameLocation } from '../../forms/chooseLocation.ts';
import { chooseOption, saysSame } from '../../forms/chooseOption.ts';
import { normalise } from '../../forms/normalise.ts';
import { isPlaceholderText } from '../../forms/placeholders.ts';
import type { ListState } from '../../forms/listState.ts';

/** More are no help to a person. */
const MAX_OPTIONS = 100;

/** What a list has shown since it was opened: some of it at a time. */
export class SeenOptions {
  /** By label: what had to be typed to see it. */
  readonly #queries = new Map<string, string | null>();
  readonly #leading = new Set<string>();
  /** By what they make, normalised: options for whatever was typed. */
  readonly #makers = new Map<string, string>();
  readonly #searched = new Set<string>();
  readonly #fitted = new Map<string, { count: number; label: string | null }>();
  /** Of a list of lists: what was gone into last. */
  inside: string | null = null;
  /** It looks for what was typed when Enter tells it to, and goes on showing what it found before. */
  isToldToSearch = false;
  /** It has made a thing of this as Enter told it to search: it does not search at all. */
  made: string | null = null;

  note(state: ListState, query: string | null): void {
    if (query !== null) this.#searched.add(query);
    for (const { label, isDisabled, leadsOn } of state.options) {
      if (isDisabled || !isChoice(label) || this.#queries.has(label)) continue;
      this.#queries.set(label, query);
      const made = madeBy(label);
      if (made !== null && query !== null) this.#makers.set(normalise(made), label);
      if (leadsOn) this.#leading.add(label);
    }
  }

  /** Of an option that is reached by way of another: `Job board > LinkedIn`. */
  notePath(path: string): void {
    this.#queries.set(path, null);
  }

  /** What can be chosen, in the order of the page. */
  get labels(): string[] {
    return this.#choices().slice(0, MAX_OPTIONS);
  }

  /** What opens a list of its own. */
  get leading(): string[] {
    return [...this.#leading];
  }

  get count(): number {
    return this.#queries.size;
  }

  get isFull(): boolean {
    return this.#queries.size >= MAX_OPTIONS;
  }

  hasSearched(query: string): boolean {
    return this.#searched.has(query);
  }

  queryFor(label: string): string | null {
    return this.#queries.get(label) ?? null;
  }

  /** What is `wanted` in so many words: nothing that may yet come would do better. */
  exactly(wanted: string): string | null {
    const found = this.fitting(wanted);
    if (found === null) return null;
    const isSame = saysSame(wanted, leafOf(found)) || isSameLocation(wanted, found);
    return isSame || normalise(leafOf(found)) === normalise(wanted) ? found : null;
  }

  fitting(wanted: string): string | null {
    const known = this.#fitted.get(wanted);
    if (known?.count === this.count) return known.label;
    const label = this.#fit(wanted);
    this.#fitted.set(wanted, { count: this.count, label });
    return label;
  }

  #choices(): string[] {
    const makers = new Set(this.#makers.values());
    return [...this.#queries.keys()].filter((label) => !this.#leading.has(label) && !makers.has(label));
  }

  #fit(wanted: string): string | null {
    const labels = this.#choices();
    const option = chooseOption(
      wanted,
      labels.map((label) => ({ selector: label, value: label, label, chosen: false, attributes: {} })),
    );
    const known = option?.label ?? chooseLocation(wanted, labels) ?? this.#onlyLeaf(wanted, labels);
    return known ?? this.#makers.get(normalise(wanted)) ?? null;
  }

  #onlyLeaf(wanted: string, labels: string[]): string | null {
    const leaves = labels.filter((label) => label.includes(PATH) && saysSame(wanted, leafOf(label)));
    return leaves.length === 1 ? (leaves[0] ?? null) : null;
  }
}

export const PATH = ' > ';

function leafOf(label: string): string {
  return label.split(PATH).at(-1) ?? label;
}

/** What an option would make: `Compilers` of `Create "Compilers"`; null where it is one that is there already. */
export function madeBy(label: string): string | null {
  return (MAKER.exec(label) ?? MAKER_GOING_ON.exec(label))?.[1] ?? null;
}

/** Not `New York: Brooklyn`. */
const MAKER =
  /^\s*(?:create|add|use|new)(?:\s(?:new|an?|the|tag|option|item|skill|value|entry))*\s*(?::\s*|(?=[“"'„«]))[“"'„«]?\s*(.+?)\s*[”"'“»]?\s*$/i;

/** `Add Compilers…` */
const MAKER_GOING_ON = /^\s*(?:create|add)\s+(.+?)\s*(?:…|\.\.\.)\s*$/i;

export function isChoice(label: string): boolean {
  return !isPlaceholderText(label) && !MESSAGE.test(normalise(label));
}

/** Said in the place of options; of a key that makes a thing of what was typed, too: pressing the words makes none. */
const MESSAGE =
  /^((press|hit|tap) (the )?(enter|return|tab)|(drucke?n?( sie)?|mit) (die )?(enter|eingabetaste)|(appuye[zr]|appuie) sur (entree|enter)|(puls[ae]r?|presion[ae]r?|pression[ea]r?|prem[ia]r?e?) (en )?(la tecla )?(enter|intro|invio))\b|^(sorry )?(no|0) ([\p{L}\d]+ ){0,2}(options?|results?|match(es)?|data|items|suggestions|found)\b|^nothing (was )?found|^(search )?results?( \d+)?$|^(loading|searching|keep typing|please (type|enter)|type at least|enter at least)|^(keine|aucun|ningun|sin|nenhum|nessun|geen|brak) /u;
