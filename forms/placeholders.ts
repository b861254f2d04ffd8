import { normalise } from './normalise.ts';

/** What an empty list shows: `Select…`, `Please choose`. */
export function isPlaceholderText(text: string): boolean {
  const label = normalise(text);
  return (label === '' && !/\p{Sc}/u.test(text)) || PLACEHOLDER.test(label) || SET_APART.test(text);
}

/** `--None--`, `— Country —`: between dashes stands no answer. */
const SET_APART = /^\s*[-–—]+\s*\p{L}[^-–—]*[-–—]+\s*$/u;

/** `Type your answer here…` stands in a box for any question. */
export function invitesOnly(text: string): boolean {
  return INVITES.test(text);
}

const INVITES =
  /^\W*((please )?(type|enter|write|add|insert)\b.{0,20}\b(response|answer|reply|text|here|something)|(your|my|short|long) (response|answer|reply)( text)?|(ihre|deine|meine) antwort|(votre|ta|ma) réponse|(tu|su|mi) respuesta|(la tua|la sua) risposta|(sua|a tua) resposta|(je|uw) antwoord|(twoja|pana) odpowiedź|(hier|bitte) .{0,20}(eingeben|schreiben)|(tapez|écrivez|saisissez) .{0,12}ici|escrib\p{L}+ aquí)\W*$/iu;

const PLACEHOLDER =
  /^(please )?(select|choose|pick)( (all( that apply)?|any|one or more|up to \w+|options?|one|an? \w+|your \w+|from (the )?list|\w+))?$|^make (a|your) (selection|choice)$|^(not|none|nothing) selected$|^no selection$|^(click|tap) to (select|choose)$|^(start|begin) typing|^(type|search) to (search|select|find)|^search$|^type here$|^(bitte )?(aus)?wahlen( sie)?( aus| bitte)?$|^bitte (aus)?wahlen( sie)?( \p{L}+)?$|^(veuillez )?(selectionne[rz]?|choisi(r|ssez))( une? \p{L}+)?$|^seleccion(e|a|ar)( una? \p{L}+)?$|^elija( una? \p{L}+)?$|^selecion(e|ar)( uma? \p{L}+)?$|^escolha( uma? \p{L}+)?$|^seleziona(re)?( un \p{L}+)?$|^scegli$|^(selecteer|kies)( een \p{L}+)?$|^(maak een keuze)$|^wybierz( \p{L}+)?$|^выберите( \S+)?$|^请选择$|^선택(하세요)?$|^(選択(してください)?|選んでください)$/u;
