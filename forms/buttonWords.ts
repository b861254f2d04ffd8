/** What buttons say, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Japanese. */

/** Whole words; letters with accents are letters, which `\b` does not know. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Not now: whatever else it says, it sends nothing. */
export const LATER = anyOf(
  words('later', 'drafts?', 'do not', "don['’]t", 'save (and )?(exit|finish later|close|return|come back)'),
  words('später', 'entwurf', 'plus tard', 'brouillon', 'más tarde', 'más adelante', 'borrador', 'mais tarde'),
  words(
    'rascunho',
    'più tardi',
    'bozza',
    'concept',
    'później',
    'wersj[aęi] robocz[aąe]',
    'kopi[aę] robocz[aą]',
  ),
  /後で|あとで|下書き|一時保存/,
);

const SAVE = 'save|speichern|enregistrer|sauvegarder|guardar|salvar|salva|opslaan|bewaren|zapisz';
const UPLOAD =
  'upload|attach|hochladen|téléverser|télécharger|joindre|subir|adjuntar|anexar|carregar|carica|allega|uploaden|bijvoegen|prześlij|załącz';
const AND = 'and|&|und|et|y|e|en|i|\\+';
const ON =
  'next|continue|proceed|go on|weiter|fortfahren|suivant|continuer|poursuivre|siguiente|continuar|seguir|seguinte|próximo|avançar|prosseguir|avanti|prosegui|continua|volgende|verder|doorgaan|ga verder|dalej|kontynuuj';
const OFF =
  'submit|send|absenden|abschicken|einreichen|envoyer|soumettre|enviar|inviare|invia|verzenden|versturen|indienen|wyślij';

export const SAVE_AND_NEXT = anyOf(
  words(`(?:${SAVE}|${UPLOAD})(?![\\p{L}]).{0,30} (?:${AND}) (?:${ON})`),
  /保存して(次|進)/,
);
export const SAVE_AND_SUBMIT = anyOf(words(`(?:${SAVE}) (?:${AND}) (?:${OFF})`), /保存して送信/);

/** One press opens an account and sends the form: `Create account and apply`. */
export const OPENS_AND_SENDS = words(
  `(?:create|register|sign ?up|join|registrieren|konto|s['’]inscrire|compte|registrarse|cuenta|conta|registrati|account|registreren|konto).{0,30} (?:${AND}) (?:apply|bewerben|postuler|postular|candidatar|candidati|solliciteren|aplikuj|${OFF})`,
);

/** The form once more: this one is not sent by it. */
export const ANOTHER = words(
  '(submit|send|start|new|begin) (another|a new|a different)',
  '(another|new|weitere|neue|autre|nouvelle|otra|nueva|outra|nova|altra|nuova|nieuwe|andere|kolejn[aą]) (application|bewerbung|candidature|solicitud|candidatura|sollicitatie|aplikacj[aęi])',
);

/** Begins with going on, whatever follows: `Next: upload your resume`. */
export const NEXT_FIRST = new RegExp(
  `^(?:${ON})(?![\\p{L}\\p{N}])(?=\\s*(?:$|[:>→»›-]|to |zu |à |a |naar |do ))`,
  'iu',
);

/** What stands beside a form, or changes it, and neither sends it nor leads on. */
export const ASIDE = anyOf(
  words('save( as)?', 'save (for|progress)', 'upload', 'attach', 'browse', 'choose( a)? file', 'select file'),
  words('auto-?fill', 'import', 'populate', 'parse', 'use my (last|previous|latest)\\b.*'),
  words('back', 'go back', 'previous', 'prev', 'return', 'cancel', 'close', 'delete', 'remove', 'discard'),
  words(
    'add',
    'edit',
    'clear',
    'reset',
    'withdraw',
    'search',
    'find',
    'filters?',
    'preview',
    'print',
    'share',
  ),
  words(
    'refer',
    'subscribe',
    'newsletter',
    'help',
    'skip to',
    'menu',
    'cookies?',
    'accept all',
    'reject all',
  ),
  words(
    'allow all',
    'decline',
    'resend',
    'send (me )?(an? |the )?(code|link)',
    'get (an? |the )?code',
    'forgot',
  ),
  words('show', 'hide', 'view', 'learn more', 'read more', 'download', 'record', 'chat', 'feedback', 'copy'),
  words('manage', 'settings', 'preferences', 'log ?out', 'sign ?out', 'job alerts?', 'email me', 'translate'),
  words('similar (jobs|roles|positions)', '(all|other|more|another|different) (jobs?|roles?|positions?)'),
  words(
    'talent (community|network|pool)',
    'how to apply',
    'apply (coupon|code|discount|changes)',
    'to a friend',
  ),
  words(
    '(next|previous) (month|year|week|day|slide|image|photo|job)',
    'keep reading',
    'continue (reading|browsing)',
  ),
  /^(i )?(accept|agree|understand)$|^(dismiss|got it|x|×|\?|i|yes|no)$/i,
);
export const ASIDE_ABROAD = anyOf(
  words(
    'zurück',
    'vorherige[rs]?',
    'abbrechen',
    'schließen',
    'speichern',
    'hochladen',
    'datei',
    'durchsuchen',
  ),
  words(
    'suchen?',
    'hinzufügen',
    'bearbeiten',
    'ändern',
    'löschen',
    'entfernen',
    'vorschau',
    'drucken',
    'teilen',
  ),
  words('retour', 'précédente?', 'annuler', 'fermer', 'enregistrer', 'télécharger', 'téléverser', 'joindre'),
  words('parcourir', 'rechercher', 'ajouter', 'modifier', 'supprimer', 'aperçu', 'imprimer', 'partager'),
  words(
    'atrás',
    'anterior',
    'volver',
    'cancelar',
    'cerrar',
    'guardar',
    'subir',
    'adjuntar',
    'buscar',
    'añadir',
  ),
  words('agregar', 'editar', 'eliminar', 'borrar', 'vista previa', 'imprimir', 'compartir'),
  words('voltar', 'fechar', 'salvar', 'anexar', 'carregar', 'adicionar', 'excluir', 'remover', 'pesquisar'),
  words('indietro', 'precedente', 'annulla', 'chiudi', 'salva', 'carica', 'allega', 'cerca', 'aggiungi'),
  words('modifica', 'elimina', 'rimuovi', 'anteprima', 'stampa', 'condividi'),
  words('terug', 'vorige', 'annuleren', 'sluiten', 'opslaan', 'uploaden', 'bijvoegen', 'zoeken', 'toevoegen'),
  words('bewerken', 'verwijderen', 'afdrukken', 'delen'),
  words(
    'wstecz',
    'wróć',
    'powrót',
    'anuluj',
    'zamknij',
    'zapisz',
    'załącz',
    'szukaj',
    'wyszukaj',
    'dodaj( plik)?',
  ),
  words('edytuj', 'usuń', 'podgląd', 'drukuj', 'udostępnij', 'prześlij (plik|cv|życiorys)'),
  /назад|отмена|сохранить|загрузить|прикрепить|поиск|закрыть/i,
  /戻る|前へ|キャンセル|保存|アップロード|添付|検索|追加|編集|削除|閉じる|印刷|プレビュー/,
  /返回|取消|上传|关闭|취소|이전|업로드|닫기/,
);

/** Somebody else's account, or somebody else's form. */
export const ELSEWHERE = anyOf(
  /(?<!\p{L})(with|via|using|mit|über|avec|con|com|met|z|przez)(?!\p{L}).*(?<!\p{L})(linked ?in|google|facebook|apple|indeed|xing|seek|microsoft|github|twitter|dropbox|drive|whatsapp|wechat|resume|résumé|cv|lebenslauf)(?!\p{L})/iu,
  /^(linked ?in|google|facebook|apple|indeed|xing|github|twitter|dropbox|google drive|easy apply)$/i,
  /(linked ?in|google|facebook|apple|indeed|yahoo!?|line)\s*で/i,
);

export const NEXT = anyOf(
  words(
    ON,
    'save (and|&) (continue|next|proceed)',
    'go to',
    'start( now)?',
    'start (your|my|an|the)? ?application',
  ),
  words('begin', 'get started', "let['’]s (go|start)", 'review'),
  words('nächste[rs]?( schritt| seite)?', 'bewerbung (starten|beginnen|prüfen|überprüfen)', 'los geht.?s'),
  words('suivante', 'étape suivante', 'commencer', 'vérifier', 'comenzar', 'empezar', 'iniciar', 'revisar'),
  words(
    'próxima',
    'começar',
    'rever',
    'inizia',
    'successiv[oa]',
    'rivedi',
    'beginnen',
    'controleren',
    'następn[ya]',
  ),
  words('przejdź dalej', 'rozpocznij', 'sprawdź'),
  /далее|продолжить|次へ|次の|進む|続ける|確認|下一步|继续|다음|계속/i,
);
export const SUBMIT = anyOf(
  words('submit', 'send', 'finish'),
  words('absenden', 'abschicken', 'einreichen', 'senden', 'abgeben', 'abschließen'),
  words(
    'envoyer',
    'envoyez',
    'soumettre',
    'transmettre',
    'valider',
    'enviar',
    'remitir',
    'finalizar',
    'submeter',
  ),
  words(
    'concluir',
    'inviare',
    'invia',
    'invio',
    'trasmetti',
    'verzenden',
    'versturen',
    'verstuur',
    'indienen',
  ),
  words('wyślij', 'prześlij', 'złóż', 'zatwierdź'),
  /отправить|送信|提出|提交|제출|보내기/i,
);
export const APPLY = anyOf(
  words(
    'apply',
    "i['’]?m interested",
    'express interest',
    'bewerben',
    'bewirb dich',
    'postuler',
    'postulez',
    'je postule',
  ),
  words(
    'postular(se|me)?',
    'post[uú]late',
    'inscribir(se|me)',
    'inscríbete',
    'aplicar',
    'solicitar',
    'candidatar(-se)?',
  ),
  words('candidate-se', 'candidatati', 'candidati', 'candidarsi', 'candidar', 'solliciteren', 'solliciteer'),
  words('aplikuj', 'aplikować'),
  /откликнуться|応募|エントリー|申请|申請|지원/i,
);
/** The plain way, beside others that want a resume or somebody else's account first. */
export const MANUALLY = anyOf(
  words(
    'manual(ly)?',
    'by hand',
    'without (an )?account',
    'as (a )?guest',
    'manuell',
    'von hand',
    'ohne (konto|anmeldung)',
  ),
  words('als gast', 'manuellement', 'sans compte', 'manualmente', 'sin cuenta', 'como invitado', 'sem conta'),
  words(
    'myself',
    'without (a )?(resume|cv)',
    'selbst (aus|ein)\\p{L}+',
    'ohne (lebenslauf|cv)',
    'sans cv',
    'sin cv',
  ),
  words('senza account', 'come ospite', 'handmatig', 'zonder account', 'ręcznie', 'bez konta', 'jako gość'),
  /手動|手入力|ゲスト/,
);
export const APPLICATION = anyOf(
  words('application', 'bewerbung', 'candidature', 'candidatura', 'postulación', 'solicitud', 'sollicitatie'),
  words('aplikację', 'zgłoszenie'),
  /отклик|заявк|応募|申请|지원서/i,
);
export const ACCOUNT = anyOf(
  words('sign ?in', 'log ?in', 'sign ?up', 'register', 'create (an |my |your )?account', 'join'),
  words('anmelden', 'registrieren', 'einloggen', 'konto (erstellen|anlegen)', 'connexion', 'se connecter'),
  words(
    "s['’]inscrire",
    "s['’]identifier",
    'créer (un |mon )?compte',
    'iniciar sesión',
    'registrarse',
    'crear (una )?cuenta',
  ),
  words(
    'entrar',
    'criar (uma )?conta',
    'cadastrar(-se)?',
    'accedi',
    'registrati',
    'crea (un )?account',
    'inloggen',
  ),
  words(
    'registreren',
    'account (aanmaken|maken)',
    'zaloguj( się)?',
    'zarejestruj( się)?',
    'utwórz konto',
    'załóż konto',
  ),
  /войти|зарегистрироваться|ログイン|サインイン|登録|アカウント(を)?作成|登录|注册|로그인|회원가입/i,
);

function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu');
}
