/** How pages in other languages say that they have received an application: whose it is, that it went, and thanks for it. */
export const ABROAD: readonly RegExp[] = [
  // German
  /\b(dank|danke|danken ihnen|danken dir)( dir| ihnen)?,? (herzlich |sehr )?für (ihre|deine|die) (\w+ )?bewerbung\b/i,
  /\b(dank|danke|danken ihnen|danken dir) für (das|die) (\p{L}+) (ihrer|deiner) bewerbung(sunterlagen)?\b/iu,
  /\bdank\w*,? dass (sie sich|du dich) [^.\n]{0,60}beworben\b/i,
  /\b(ihre|deine) (online-)?bewerbung ((als|auf|bei|für|um|zum|zur) [^.\n]{1,80}? )?(ist|wurde) (erfolgreich |bei uns |gut |nun |soeben )*(angekommen|eingegangen|übermittelt|abgeschickt|abgesendet|abgesandt|gesendet|versendet|versandt|verschickt|eingereicht|unterwegs)\b/i,
  /\b(ihre|deine) bewerbung (ist|wurde)\b[^.\n]{0,60}\b(gesendet|versendet|übermittelt|weitergeleitet)\b/i,
  /\b(ihre|deine) (bewerbungs)?unterlagen ((sind|wurden) [^.\n]{0,40}(eingegangen|übermittelt)|haben wir (dankend )?erhalten)\b/i,
  /\bwir haben (ihre|deine) (bewerbung|(bewerbungs)?unterlagen) (erfolgreich |dankend )?erhalten\b/i,
  /\bbewerbung (erfolgreich )?(abgeschickt|abgesendet|gesendet|eingegangen|übermittelt|versendet|versandt|eingereicht)\b(?! (wird|werden|wurde|ist|zu)\b)/i,
  /\b(sie haben sich|du hast dich) (soeben |hiermit )?erfolgreich [^.\n]{0,60}beworben\b/i,
  // French
  /\b(merci|remercions) (d['’]avoir postulé|(pour|de) (votre|ta) candidature)/i,
  /\b(votre|ta) (dossier de )?candidature ((au|pour|à|chez|de) [^.\n]{1,80}? )?(nous )?(a (bien )?été|est) (bien )?(envoyée?|reçue?|transmise?|enregistrée?|soumise?|déposée?|parvenue?|prise? en compte)(?!\p{L}| [^.\n]{0,30}brouillon)/iu,
  /\bavons bien reçu (votre|ta) (candidature|dossier)|\baccusons réception de (votre|ta) candidature|\bcandidature envoyée/i,
  /\bcandidature (transmise|déposée|soumise|enregistrée) avec succès/i,
  /\b(vous avez|tu as) (bien postulé|postulé avec succès)/i,
  // Spanish
  /\bgracias por ((tu|su|enviar (tu|su)) (solicitud|candidatura|postulación)|postular)/i,
  /\b(tu|su) (solicitud|candidatura|postulación|inscripción) (ha sido|fue|se ha) (enviad|recibid|registrad|realizad)[oa]/i,
  /\bhemos recibido (correctamente )?(tu|su) (solicitud|candidatura|postulación)/i,
  /\b(solicitud|candidatura|postulación|inscripción) (enviada|recibida|registrada|realizada) (con éxito|correctamente)|^¡?(solicitud|candidatura|postulación|inscripción) (enviada|recibida|realizada|completada)(?=[.!\s]*$)/im,
  /\b(te|se) ha[s]? (inscrito|postulado) ((correctamente|con éxito)|(en|a|para) )/i,
  // Portuguese
  /\bobrigad[oa] (por se candidatar|(pela|por) (sua )?candidatura)|\bagradecemos (a|pela) (sua|tua) candidatura/i,
  /\b(sua|tua) (candidatura|inscrição) ((a|à|ao|na|no|para) [^.\n]{1,80}? )?foi (enviada|recebida|submetida|registr?ada|realizada|efetuada|concluída)/i,
  /\brecebemos (a )?(sua|tua) candidatura/i,
  /\b(candidatura|currículo|inscrição) (enviad[ao]|recebid[ao]|submetid[ao]|registad[ao]|registrad[ao]|realizad[ao]|efetuad[ao]|concluíd[ao]) com sucesso|^candidatura (enviada|realizada|recebida)(?=[.!\s]*$)/im,
  /\bvocê (se candidatou|candidatou-se) com sucesso/i,
  // Italian
  /\b(grazie|ringraziamo) per (la (tua|sua) candidatura|esserti candidat[oa]|essersi candidat[oa]|aver(ci)? inviato)/i,
  /\b(tua|sua) candidatura ((per|a|come|presso) [^.\n]{1,80}? )?è stata (correttamente )?(inviata|inoltrata|trasmessa|ricevuta|registrata)/i,
  /\babbiamo ricevuto (correttamente )?la (tua|sua) candidatura/i,
  /\bcandidatura (inviata|inoltrata|ricevuta|registrata|completata)( con successo| correttamente)|^candidatura (inviata|ricevuta|registrata)(?=[.!\s]*$)/im,
  /\b(hai|ha) inviato (con successo |correttamente )?la (tua|sua) candidatura|\b(ti sei|si è) candidat[oa] (con successo|correttamente)/i,
  // Dutch
  /\b(bedankt|dank|dankjewel|dankuwel)( (je|u))?( wel)? voor ((je|uw|jouw) sollicitatie|het solliciteren)\b/i,
  /\b(je|uw|jouw) sollicitatie ((als|bij|op|voor) [^.\n]{1,80}? )?is (succesvol |goed |in goede orde |bij ons |met succes )*(verzonden|ontvangen|verstuurd|ingediend|binnen|binnengekomen)\b/i,
  /\bhebben (je|uw|jouw) (sollicitatie|gegevens|cv) (goed |in goede orde |succesvol )?ontvangen\b/i,
  /^sollicitatie (succesvol )?(verzonden|verstuurd|ontvangen)\b|\b(je|u) hebt (succesvol|met succes) [^.\n]{0,60}?gesolliciteerd/im,
  // Polish
  /\bdziękujemy za (twoj[ąe] |pana |pani |państwa )?(aplikację|aplikowanie|przesłanie|złożenie|zgłoszenie|wysłanie (cv|aplikacji|zgłoszenia))/i,
  /\botrzymaliśmy (twoj[ąe] |pana |pani |państwa )?(aplikację|zgłoszenie)/i,
  /^aplikacja wysłana(?=[.!\s]*$)|\bpomyślnie zaaplikowano/im,
  /\b(aplikacja|zgłoszenie|formularz aplikacyjny) został[ao]? (pomyślnie |poprawnie |prawidłowo )?(wysłan|przyjęt|przesłan)[aey]/i,
  /\bcv zostało (pomyślnie )?(wysłane|przesłane) do /i,
  // Japanese
  /(応募|エントリー)(が|は)?(完了(?!まで|後|前|画面|して(い(ない|ません)|おりません))|送信され(?!て(い(ない|ません)|おりません)|ません))|(応募|エントリー)を受け付け|ご応募(いただき)?(誠に)?ありがとうございま/,
];
