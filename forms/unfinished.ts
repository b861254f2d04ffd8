import { eachOf } from './wordPatterns.ts';

/** Beside thanks: something is still to be done before the application counts, or it was turned away at once. */
export const UNFINISHED = eachOf(
  /(?<=(?:^|[.!?:\n])\s*)(in order )?to (complete|finish|finali[sz]e|validate|activate|submit) (your|the|this) (job )?application\b(?!,? we\b)/u,
  /\b(please|must|(?<!(not|n't) )(need|have) to|required to|click|pay|verify|confirm|take|open|follow|sign)\b(?:(?!\bhow\b)[^.!?\n]){0,80}\bto (complete|finish|finali[sz]e|validate|activate|submit|send) (your|the|this) (job )?application\b/u,
  /\b(application|submission|it) (will|can|does|is)( ?not|n't) (be )?(process|consider|review|submit|count|sent|complete)\w*(?= (until|unless|before) (you|your|the (fee|payment|test|assessment|link))\b)/u,
  /\bapplication will (only )?be (submitted|sent|complete|processed)(?= (once|when|after|as soon as) (you|your|the (fee|payment|test|assessment))\b)/u,
  /\bbefore (we|the \w+) can (consider|process|review|submit|accept) (it|your application)\b[^.!?\n]{0,20}\byou (must|need|have|are)\b/u,
  /\b(your application\b[^.!?\n]{0,40}|it) (is|remains)( still)? incomplete\b/u,
  /\b(one|two|a few|a couple of) (more |last |final )?steps? (left|remaining|to go)\b|(?<!\bprocess (has|includes|involves) )\b(one|two) (more|last|final) steps?\b|\balmost (done|there|finished)\b(?! (with|reading|reviewing))/u,
  /\b(cannot|can't|can not|unable to|will not|won't|not able to) (consider|accept|proceed with|progress) (it\b|you\b|your (application|candidacy)|applications from (your|this|outside))(?! (by|for (other|another|any other|more|further))\b)/u,
  /\byou (do not|don't) meet (the|our|all) (\w+ )?(requirements|criteria|qualifications)\b|\byou are not eligible for (this|the) (role|position|job)\b/u,
  /\bum (ihre|deine|die) bewerbung (endgültig |verbindlich )?(abzuschließen|abzuschicken|abzusenden|zu vervollständigen|zu bestätigen)|\berst (dann|danach) wird (ihre|deine) bewerbung|\b(noch|nur) (ein|einen) (letzte[rn]? )?schritt\b|\b(ihre|deine) bewerbung (leider )?nicht (berücksichtigen|annehmen)/u,
  /(?<!temps )\bpour (finaliser|compléter|terminer|valider|confirmer) (votre|ta|la|cette) candidature|(?<!\p{L})il (vous |te )?reste (encore )?(une|1) étape|\bne pouvons (malheureusement )?(pas )?(retenir|accepter|considérer) votre candidature/u,
  /(?<!tiempo )\bpara (completar|finalizar|terminar|confirmar|validar) (tu|su|la|esta) (solicitud|candidatura|postulación|inscripción)|(?<!\p{L})(falta|queda|manca) (solo |sólo |só |apenas )?(un|um|1) (paso|passo)(?!\p{L})/u,
  /(?<!tempo )\b(para|per) (completar|concluir|finalizar|confirmar|terminar|completare|concludere|finalizzare|confermare)e? (a |la )?(sua |tua |questa )?(candidatura|inscrição)/u,
  /(?<!genomen )\bom (je|uw|jouw|de) sollicitatie (af te ronden|te voltooien|compleet te maken|definitief te maken|te bevestigen)/u,
  /(?<!\p{L})(aby|żeby) (dokończyć|zakończyć|sfinalizować|potwierdzić|wysłać) (swoją |twoją )?(aplikację|aplikowanie|zgłoszenie)|(応募|エントリー)を(完了|確定)(する|させる)(に|ため)/u,
);
