import type { Profile } from '../contracts/profile.ts';
import { type BlockKind, kindSaidIn } from './context/blockKinds.ts';
import type { Button, PageLook } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';

/** How many schools and jobs were entered in blocks that are closed by now, and show no controls any more. */
export type SavedBlocks = Record<BlockKind, number>;

export interface BlockButton {
  kind: BlockKind;
  button: Button;
}

/** Schools and jobs of one form at most, whatever the profile lists. */
const MOST = 5;

/** The button that makes room for a school or a job of the profile that has no block yet. */
export function findBlockToAdd(
  look: PageLook,
  recognitions: readonly Recognition[],
  { profile, saved }: { profile: Profile; saved: SavedBlocks },
): BlockButton | null {
  for (const kind of ['job', 'school'] as const) {
    const names = namesOf(profile, kind);
    const shown = countBlocks(look, recognitions, kind);
    const isThere =
      shown === 0 && saved[kind] === 0 && names.some((name) => look.signals.text.includes(name));
    if (isThere || saved[kind] + shown >= Math.min(names.length, MOST)) continue;
    const button = look.buttons.findLast((one) => isUsable(one) && addedBy(one) === kind);
    if (button !== undefined) return { kind, button };
  }
  return null;
}

/** The button that closes a block which was opened to be filled: it has come with it, or stands beside one that throws it away. */
export function findBlockToSave(
  look: PageLook,
  recognitions: readonly Recognition[],
  { kind, hadSave }: OpenBlock,
): Button | null {
  if (countBlocks(look, recognitions, kind) === 0) return null;
  const own = look.buttons.filter((button) => isUsable(button) && kindOfPlace(button) === kind);
  const isOwn = !hadSave || own.some(({ label }) => THROW_AWAY.test(label.trim()));
  const isEditor = own.some(({ label }) => CANCEL.test(label.trim()));
  const saving = own.filter(({ label }) => SAVE.test(label.trim()));
  // What opened the editor may say the same as what closes it.
  const adding = own.filter((button) => isEditor && addedBy(button) === kind && !ANOTHER.test(button.label));
  const [only, ...others] = saving.length > 0 ? saving : adding;
  return only !== undefined && others.length === 0 && isOwn ? only : null;
}

/** A block that was opened, and whether its section had a button to save something by before that. */
export interface OpenBlock {
  kind: BlockKind;
  hadSave: boolean;
}

export function hasSave({ buttons }: PageLook, kind: BlockKind): boolean {
  return buttons.some(
    (button) => isUsable(button) && kindOfPlace(button) === kind && SAVE.test(button.label.trim()),
  );
}

/** Blocks that can be filled now. */
export function countBlocks(look: PageLook, recognitions: readonly Recognition[], kind: BlockKind): number {
  const indexes = look.controls.flatMap((control, at) => {
    const recognition = recognitions[at];
    if (!control.visible || recognition === undefined || !OF[kind].has(recognition.meaning)) return [];
    return [recognition.index ?? 0];
  });
  return new Set(indexes).size;
}

/** The profile without what was saved already: the blocks that are shown count from what is left. */
export function withoutSaved(profile: Profile, saved: SavedBlocks): Profile {
  return {
    ...profile,
    education: profile.education.slice(saved.school),
    work_history: profile.work_history.slice(saved.job),
  };
}

const OF: Record<BlockKind, ReadonlySet<Meaning>> = {
  school: new Set<Meaning>(['school', 'degree']),
  job: new Set<Meaning>(['employer', 'job_title']),
};

function namesOf(profile: Profile, kind: BlockKind): string[] {
  return kind === 'school'
    ? profile.education.map(({ institution }) => institution)
    : profile.work_history.map(({ company }) => company);
}

function isUsable(button: Button): boolean {
  return button.visible && !button.disabled;
}

/** `Add education` says it; `Add another` is of the section that it stands in. */
function addedBy(button: Button): BlockKind | null {
  const label = button.label.trim();
  if (ADD_SOMETHING.test(label)) return kindOfPlace(button);
  if (!ADD.test(label)) return null;
  const place = kindOfPlace(button);
  return kindSaidIn([label]) ?? (ANOTHER.test(label) || isOne(label, place) ? place : null);
}

/** `+ Add position`, below `Work history`. */
function isOne(label: string, place: BlockKind | null): boolean {
  return place !== null && ONES[place].test(label);
}

const ONES: Record<BlockKind, RegExp> = {
  job: /^(\+\s*)?add (an? |new )?(position|job|role|company|entry)$/i,
  school: /^(\+\s*)?add (an? |new )?(degree|qualification|course|institution|entry)$/i,
};

function kindOfPlace({ section }: Button): BlockKind | null {
  return kindSaidIn(section.split(' / '));
}

/** `Add another position`: whatever the section calls what it holds. */
const ANOTHER =
  /\b(another|weitere[rns]?|un autre|une autre|otr[oa]|outr[oa]|un altr[oa]|nog een|kolejn[yą])\b/iu;
const ADD =
  /^(\+\s*)?(add|hinzufügen|ajouter|añadir|agregar|adicionar|aggiungi|toevoegen|voeg|dodaj)(?!\p{L})|(?<!\p{L})(hinzufügen|toevoegen)$|追加/iu;
const ADD_SOMETHING =
  /^(\+|(\+\s*)?(add|hinzufügen|ajouter|añadir|agregar|adicionar|aggiungi|toevoegen|dodaj|追加)(\s+(another|more|new|one|an? (new )?(entry|item)|entry|item|weitere[rns]?|un autre|une autre|otr[oa]|outr[oa]|altr[oa]|kolejn[ey]))*)\s*\+?$|^(weitere[rns]?|nog een) (hinzufügen|toevoegen)$/iu;
export const SAVE =
  /^(save|done|ok|add|update|speichern|übernehmen|enregistrer|valider|guardar|salvar|salva|opslaan|zapisz|保存)( (and|&|und|et|y|e|en|i) (close|schließen|fermer|cerrar|fechar|chiudi|sluiten|zamknij))?$/iu;
export const CANCEL =
  /^(cancel|discard|abbrechen|verwerfen|annuler|cancelar|annulla|annuleren|anuluj|キャンセル)$/iu;
const THROW_AWAY =
  /^(cancel|discard|delete|remove|abbrechen|verwerfen|löschen|annuler|supprimer|cancelar|eliminar|annulla|elimina|annuleren|verwijderen|anuluj|usuń|キャンセル|削除)(?!\p{L})/iu;
