import type { Button, PageLook, Place } from './control.ts';
import type { Meaning } from './meanings.ts';
import type { WayForward } from './buttons.ts';
import { CANCEL, SAVE } from './moreBlocks.ts';

/**
 * Where nothing of a form says that it leads on: what agrees to the terms that the form stands with, or what keeps the one job or
 * school that was asked for.
 */
export function lastWay(
  look: PageLook,
  main: (Place & { asked: readonly Meaning[] }) | null,
): WayForward | null {
  if (main === null) return quickWay(look);
  const own = look.buttons.filter(
    ({ visible, disabled, frame, form }) =>
      visible && !disabled && frame === main.frame && form === main.form && form !== null,
  );
  const agrees = speaksOfTermsAlone(look) ? own.filter(isAgreement) : [];
  const keeps = isOfOneBlock(main) && own.some(saysBy(CANCEL)) ? own.filter(saysBy(SAVE)) : [];
  const [only, ...others] = [...agrees, ...keeps];
  if (only === undefined || others.length > 0) return null;
  // What is agreed to may be the whole of it, and needs the permit of that.
  return agrees.length > 0
    ? {
        kind: 'submit',
        button: only,
        evidence: `"${only.label}" agrees to terms, where nothing else leads on`,
      }
    : { kind: 'next', button: only, evidence: `"${only.label}" keeps the one entry that is asked for` };
}

/** It mostly goes by somebody else's account, and is a site's own where there is no other way. */
function quickWay({ buttons }: PageLook): WayForward | null {
  const [first, ...others] = buttons.filter(
    ({ visible, disabled, label }) => visible && !disabled && /^easy apply$/i.test(label.trim()),
  );
  return first === undefined || others.length > 1
    ? null
    : { kind: 'next', button: first, evidence: `"${first.label}" of a page that nothing else leads on from` };
}

function isAgreement({ kind, label }: Button): boolean {
  return kind === 'submit' && TAKES_TERMS.test(label.trim());
}

function saysBy(words: RegExp): (button: Button) => boolean {
  return ({ label }) => words.test(label.trim());
}

function isOfOneBlock({ asked }: { asked: readonly Meaning[] }): boolean {
  return asked.some((meaning) => OF_BLOCKS.has(meaning)) && !asked.some((meaning) => WHO.has(meaning));
}

const OF_BLOCKS: ReadonlySet<Meaning> = new Set<Meaning>(['employer', 'job_title', 'school', 'degree']);
const WHO: ReadonlySet<Meaning> = new Set<Meaning>([
  'first_name',
  'last_name',
  'full_name',
  'email',
  'phone',
  'resume_file',
]);

/** What the page is about, and not what a banner on it asks. */
export function speaksOfTermsAlone({ title, signals }: Pick<PageLook, 'title' | 'signals'>): boolean {
  const said = `${title}\n${signals.text}`;
  return OF_TERMS.test(said) && !OF_BANNERS.test(said);
}

const OF_TERMS =
  /(?<!\p{L})(terms|conditions|agreement|disclaimer|declaration|notice|statement|policy|\p{L}*bedingungen|\p{L}*erklärung|condiciones|términos|termos|condições|condizioni|termini|voorwaarden|regulamin)(?!\p{L})|規約/iu;
const OF_BANNERS = /(?<!\p{L})(cookies?|we value your privacy|notifications?|tracking|invitation)(?!\p{L})/iu;

export const TAKES_TERMS =
  /^(yes,? )?(i (have read and )?)?(accept|agree|consent)( (and|&) (continue|proceed|next))?$|^((ich )?(stimme zu|akzeptiere)|zustimmen|akzeptieren|j['’]accepte|accepter|(yo )?acepto|aceptar|aceito|concordo|aceitar|accetto|accetta|akkoord|ik ga akkoord|akceptuję|zgadzam się|同意する)$/iu;
