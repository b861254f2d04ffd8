/** What a button does, by its label. `application` says that a submit names what it sends. */
export type ButtonRole = 'submit application' | 'submit' | 'apply' | 'next' | 'account' | 'aside' | 'unknown';

const ASIDE =
  /\b(save (for|and (finish|exit|close|return|come back))|(save|finish|continue|complete|apply) later|later|save (as )?(a )?draft|save progress|upload|attach|browse|choose( a)? file|select file|autofill|auto-fill|import|populate|parse|back|previous|prev|return|cancel|close|delete|remove|discard|add|edit|clear|reset|withdraw|search|find|filter|preview|print|share|refer|subscribe|newsletter|help|skip to|menu|cookies?|accept all|reject all|allow all|decline|resend|send (me )?(a |the )?(code|link)|get (a |the )?code|forgot|show|hide|view|learn more|read more|download|record|chat|feedback|copy|manage|settings|preferences|log ?out|sign ?out|job alerts?|email me|similar jobs|translate)\b|^(i )?(accept|agree|understand)$|^(dismiss|got it|save|ok|x|×|\?|i|yes|no)$/i;
const ASIDE_ABROAD =
  /\b(zurück|abbrechen|schließen|fermer|cerrar|fechar|chiudi|sluiten|zamknij|speichern|hochladen|datei|durchsuchen|später|suchen|retour|précédent|annuler|enregistrer|télécharger|parcourir|rechercher|plus tard|atrás|anterior|volver|cancelar|guardar|subir|adjuntar|buscar|más tarde|voltar|salvar|anexar|indietro|annulla|salva|carica|allega|cerca|terug|annuleren|opslaan|uploaden|wstecz|anuluj|zapisz|dodaj plik)\b|назад|отмена|сохранить|загрузить|прикрепить|поиск|戻る|キャンセル|保存|アップロード|返回|取消|上传|취소|이전|업로드|закрыть|閉じる|关闭|닫기/i;
/** Somebody else's account, or somebody else's form. */
const ELSEWHERE =
  /\b(with|via|using|mit|avec|con|com|met)\b.*\b(linked ?in|google|facebook|apple|indeed|xing|seek|microsoft|github|twitter|dropbox|drive|whatsapp|wechat|resume|cv)\b|^(linked ?in|google|facebook|apple|indeed|xing|github|twitter|dropbox|google drive|easy apply)$/i;
const NEXT =
  /\b(next|continue|proceed|save (and|&) (continue|next|proceed)|go to|start( your)? application|begin|get started|review|weiter|fortfahren|suivant|continuer|siguiente|continuar|seguinte|próximo|avançar|avanti|prosegui|continua|volgende|verder|doorgaan|dalej|następny|kontynuuj)\b|далее|продолжить|次へ|進む|下一步|继续|다음|계속/i;
const SUBMIT =
  /\b(submit|send|finish|absenden|abschicken|einreichen|senden|envoyer|soumettre|enviar|inviare|invia|invio|verzenden|versturen|wyślij|prześlij)\b|отправить|送信|提出|提交|제출|보내기/i;
const APPLY =
  /\b(apply|apply now|bewerben|postuler|postular|postularse|candidatar|candidati|solliciteren|solliciteer|aplikuj)\b|откликнуться|応募|申请|申請|지원/i;
const APPLICATION =
  /\b(application|bewerbung|candidature|candidatura|solicitud|sollicitatie|aplikację|zgłoszenie)\b|отклик|заявк|応募|申请|지원서/i;
const ACCOUNT =
  /\b(sign ?in|log ?in|sign ?up|register|create (an |my )?account|join|anmelden|registrieren|einloggen|connexion|se connecter|s'inscrire|iniciar sesión|registrarse|entrar|accedi|registrati|inloggen|zaloguj|zarejestruj)\b|войти|зарегистрироваться|ログイン|登録|登录|注册|로그인|회원가입/i;

export function buttonRole(label: string): ButtonRole {
  const text = label.trim();
  if (text === '' || ELSEWHERE.test(text)) return 'aside';
  if (SUBMIT.test(text) && APPLICATION.test(text)) return 'submit application';
  if (/\bcomplete\b/i.test(text) && APPLICATION.test(text)) return 'submit application';
  if (/^save (and|&) submit\b/i.test(text)) return 'submit';
  const isSaveAndNext = /\bsave (and|&) (continue|next|proceed)$/i.test(text);
  if (!isSaveAndNext && (ASIDE.test(text) || ASIDE_ABROAD.test(text))) return 'aside';
  if (SUBMIT.test(text)) return 'submit';
  if (ACCOUNT.test(text)) return 'account';
  if (NEXT.test(text)) return 'next';
  return APPLY.test(text) ? 'apply' : 'unknown';
}
