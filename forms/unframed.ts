/**
 * A label without what is only how one asks: `Please state your X for this role` and `What is your X?` ask for X.
 * Whatever else stands around X stays.
 */
export function unframed(label: string): string {
  const plain = label.trim().replace(FOR_THIS_JOB, '$1');
  const bare = FRAMES.reduce((text, frame) => text.replace(frame, '$1'), plain);
  return bare.trim() === '' ? label : bare;
}

const FOR_THIS_JOB =
  /\s+(?:for|in|to) (?:this|the) (?:role|position|job|opportunity|vacancy|opening)(?: with us)?(?=\W*$)()/i;
/** `Email address you check most often`, `Number where we can reach you`, `City where you live`. */
const TO_REACH_YOU =
  /^([^?]*?\S)\s\(?(?:that |which |where |at which |on which |in which )?(?:you|we|i)(?:['’]\p{L}+)?\s(?:(?:can|could|may|will|would|should|currently|most|often|best|regularly|normally|usually|be|prefer|like|to|always|are|am) )*(?:reach|reached|contact|contacted|call|email|text|write|use|check|read|answer|live|reside|based|located)(?!\p{L}).*$/isu;
/** `Please select the race which most accurately describes you.` */
const WHICH_FITS =
  /^(?:please )?(?:select|choose|indicate|mark|check|pick) (?:the |your |one )*(.{3,40}?) (?:which|that) (?:most accurately|most closely|best|accurately) (?:describes?|represents?|reflects?|matches|fits|applies to) (?:you|your \p{L}+|yourself)\W*$/iu;
/** `Screening question 2:`, `Please answer:` */
const BEFORE_IT =
  /^(?:(?:(?:screening |application |custom |additional |pre-?screening )?question|q)\s?\d{0,2}|(?:please )?answer(?: the following(?: question)?)?)\s*[:.)–—-]\s*(?=\p{L})(.+)$/isu;
/** `Please select one.`, `Choose all that apply` */
const HOW_TO_ANSWER =
  /^(.+\?)\s+\W*(?:please )?(?:select|choose|pick|tick|check|mark|answer)(?:\s(?:only|just|one|an?|the|all|any|that|which|apply|applies|options?|answers?|from|list|drop-?down|menu|below|following|honestly|truthfully|yes|or|no|best|appropriate|response|of|these))*\W*$/isu;
/** `Mi teléfono`; in capitals it is the initial of a middle name. */
const MY_IN_SPANISH = /^[Mm]is? (\p{Ll}.{2,})$/su;
/** A link beside a label is no part of it: `Why do we ask?`, `Learn more`. */
const HELP_LINK =
  /^(.{2,}?)\W+(?:why (?:do|are) (?:we|you) (?:ask|asking|need|collect)(?:ing)?(?: for)?(?: this| that| it)?|what(?:['’]s| is) this|learn more|more info(?:rmation)?|read more|show example)\W*$/is;
/** `Dans quelle ville habitez-vous ?`, `In welchem Land wohnen Sie?` */
const WHERE_ONE_LIVES =
  /^¿?(?:dans|en|in|em|w) (?:quel(?:le)?|qu[eé]|qual|quale|che|welche[mrs]?|welke?|jaki(?:m|ej)|któr(?:ym|ej)) ([^?]{3,30}?) (?:habitez[- ]vous|habites[- ]tu|vivez[- ]vous|vis[- ]tu|résidez[- ]vous|résides[- ]tu|wohnen sie|wohnst du|leben sie|lebst du|(?:você )?(?:vives?|resides?|mora|moras)|vivi|abit[ai]|risied[ei]|woon je|woont u|mieszkasz)(?: \p{L}+)?\W*$/iu;
/** `À quelle adresse e-mail pouvons-nous vous joindre ?`, `Unter welcher Nummer erreichen wir Sie?` */
const WHERE_ONE_IS_REACHED =
  /^¿?(?:unter|à|op|en|em|a|pod) (?:welche[mr]|quel(?:le)?|qu[eé]|qual|quale|welke?|jakim) ([^?]{3,30}?) (?:erreichen wir (?:sie|dich)|können wir (?:sie|dich) (?:am besten )?erreichen|(?:pouvons[- ]nous|peut[- ]on) (?:vous|te) (?:joindre|contacter)|podemos (?:contactarte|contactarle|localizarte)|possiamo contattar(?:ti|la)|kunnen we (?:je|u) bereiken)\W*$/iu;
const FRAMES = [
  WHERE_ONE_LIVES,
  WHERE_ONE_IS_REACHED,
  HELP_LINK,
  MY_IN_SPANISH,
  BEFORE_IT,
  HOW_TO_ANSWER,
  /^(?:(?:first things first|thanks?(?: you)?|great|awesome|perfect|nice(?: to meet you)?|cool|lovely|ok(?:ay)?|alright|hi(?: there)?|hello|hey(?: there)?|welcome|finally|lastly|last but not least|one last thing|almost (?:done|there)|let['’]s start|to start(?: with)?|to begin(?: with)?)\s*[,:;!.…–—-]+\s*)+(?:and |so |now )?(.+)$/is,
  /^let['’]s (?:start|begin)(?: off)? with your ([^?]{3,30}?)\W*$/i,
  /^(?:and )?your ([^?]{3,30})\?$/i,
  WHICH_FITS,
  /^please (?:also )?(?:state|indicate|provide|specify|enter|share|give|tell|let us know|confirm|add|include|select|choose|type)(?: us)?(?: with)? (?:your |the |what your |what is your )?(.*)$/is,
  /^(?:tell us|let us know|share(?: with us)?) your (.*)$/is,
  /^(?:what|which|who)(?:['’]s| is| are| was| were) your ([^?]*)\?$/i,
  /^(?:in )?(?:what|which) (?!name)([^?]{3,40}?) (?:(?:should|can|could|may|do|would) (?:we|you|i) (?:use|reach|contact|call|email|text)|(?:do|are) you (?:currently |presently |now )?(?:in|live|living|reside|residing|located|based))(?!\p{L})[^?]*\?$/iu,
  TO_REACH_YOU,
  /^(?:quel(?:le)?s? (?:est|sont) (?:votre|vos|ta|ton|tes)|wie (?:lautet|ist) (?:ihre?|deine?)|was (?:ist|sind) (?:ihre?|deine?)|¿?cu[aá]l(?:es)? (?:es|son) (?:su|tu)s?|qual (?:é |è )?(?:a |o |la |il )?(?:sua|seu|tua|tuo|teu)|quais são (?:os|as) (?:seus|suas|teus|tuas)|quali sono (?:le tue|i tuoi)|wat (?:is|zijn) (?:je|uw)|jak(?:ie?|a) (?:jest|są) (?:tw(?:ój|oj[ea])|pana|pani)) ([^?？]*)[?？]$/iu,
];
