import { saysCodeIsSent } from '../codeBoxes.ts';
import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { questionText } from '../questionText.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** What a site asks to tell people from programs: a sum, or what is written in a picture. */
export function forHumans(group: FormGroup): Draft[] {
  return group.drafts.map((draft) => {
    const { control, recognition } = draft;
    if (!WRITTEN.has(control.kind)) return draft;
    const text = questionText(control);
    if (IN_QUESTION.has(recognition.meaning) && (EQUATION.test(text) || ASKED_SUM.test(text)))
      return retaken(draft, 'captcha', 'a sum to be worked out');
    if (recognition.meaning !== 'one_time_code' || OF_AN_APP.test(text)) return draft;
    return IN_A_PICTURE.test(text) || isShownBeside(draft, group)
      ? retaken(draft, 'captcha', 'a code that stands in a picture')
      : draft;
  });
}

/** Nobody has sent one to whoever still tells their name, and a picture stands with the box. */
function isShownBeside({ control }: Draft, { drafts, look }: FormGroup): boolean {
  if (!control.demands.isBesidePicture || saysCodeIsSent(look)) return false;
  return drafts.some(
    (other) => other.control.visible && other.control !== control && TOLD.has(other.recognition.meaning),
  );
}

const TOLD = new Set<Meaning>(['email', 'full_name', 'first_name', 'last_name', 'phone', 'username']);

const WRITTEN: ReadonlySet<string> = new Set(['text', 'tel', 'number']);
const IN_QUESTION = new Set<Meaning>(['unknown', 'question', 'captcha', 'one_time_code']);

const SUM = String.raw`\d{1,2}\s*(?:[+×−–-]|x|plus|minus|times|mal|fois|moins|más|menos|mais|più|meno|keer|min|razy)\s*\d{1,2}`;
/** `3 + 4 =` */
const EQUATION = new RegExp(String.raw`(?<![\d.,/:-])${SUM}\s*=[\s?_.…]*$`, 'iu');
/** `What is 3 + 4?`, and no `What is your 9-5 like?` */
const ASKED_SUM = new RegExp(
  String.raw`(?<!\p{L})(?:what(?: is|['’]s| does)|how much is|solve|add up|calculate|compute|wie ?viel (?:ist|sind|ergibt)|was (?:ist|ergibt)|rechne(?:n sie)?|combien (?:font|fait)|calcule[rz]?|cu[áa]nto (?:es|son)|calcula|quanto (?:é|fa|são|fanno)|hoeveel is|ile (?:to )?(?:jest|wynosi))[\s:]*(?:the (?:sum|result|answer) (?:of|to) )?${SUM}(?!\s?\p{L})[\s?.:=]*(?:\([^)]*\)\s*)?$`,
  'iu',
);
/** It is shown by a device, for what it has seen in a picture. */
const OF_AN_APP = /(?<!\p{L})(app|authenticator|qr|scan\p{L}*)(?!\p{L})/iu;
const IN_A_PICTURE =
  /(?<!\p{L})(image|picture|bild|grafik|imagen|imagem|immagine|afbeelding|obrazk\p{L}*)(?!\p{L})|画像|图片|圖片/iu;
