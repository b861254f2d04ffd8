import { anyOf, words } from './wordPatterns.ts';

/** What buttons say, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Japanese. */

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
/** Between two things that one press does. */
export const BETWEEN_TWO = new RegExp(`[\\s,]+(?:${AND})\\s+`, 'iu');
const ON =
  'next|continue|proceed|go on|weiter|fortfahren|suivant|continuer|poursuivre|siguiente|continuar|seguir|seguinte|próximo|avançar|prosseguir|avanti|prosegui|continua|volgende|verder|doorgaan|ga verder|dalej|kontynuuj';
const REVIEW = 'review|(?:über)?prüfen|vérifier|revisar|rever|rivedi|verifica|controleren|sprawdź';
const OFF =
  'submit|send|absenden|abschicken|einreichen|envoyer|soumettre|enviar|inviare|invia|verzenden|versturen|indienen|wyślij';
const TO_APPLY = 'apply|bewerben|postuler|postular|candidatar|candidati|solliciteren|aplikuj';

export const SAVE_AND_NEXT = anyOf(
  words(`(?:${SAVE}|${UPLOAD})(?![\\p{L}]).{0,30} (?:${AND}) (?:${ON}|${REVIEW})`),
  /保存して(次|進)/,
);
export const SAVE_AND_SUBMIT = anyOf(words(`(?:${SAVE}) (?:${AND}) (?:${OFF}|${TO_APPLY})`), /保存して送信/);

/** One press opens an account and sends the form: `Create account and apply`. */
export const OPENS_AND_SENDS = words(
  `(?:create|register|sign ?up|join|registrieren|konto|s['’]inscrire|compte|registrarse|cuenta|conta|registrati|account|registreren|konto).{0,30} (?:${AND}) (?:${TO_APPLY}|${OFF})`,
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

/** Somebody else's account, somebody else's form, or no form at all: `Apply by e-mail`. */
export const ELSEWHERE = anyOf(
  /(?<!\p{L})(with|via|using|mit|über|avec|con|com|met|z|przez)(?!\p{L}).*(?<!\p{L})(linked ?in|google|facebook|apple|indeed|xing|seek|microsoft|github|twitter|dropbox|drive|whatsapp|wechat|resume|résumé|cv|lebenslauf)(?!\p{L})/iu,
  /(?<!\p{L})(by|via|per|par|por|pelo|tramite)\s+(e-?mail|courriel|correo|post|telefon|phone|whatsapp)(?!\p{L})(?=.*(apply|bewerb|postul|candidat|sollicit|aplik)|(?<=(apply|bewerb|postul|candidat|sollicit|aplik).*))/iu,
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
  words(
    'nächste[rs]?( schritt| seite)?',
    'bewerbung (starten|beginnen)',
    '(bewerbung|angaben|eingaben|daten) (prüfen|überprüfen)',
    'los geht.?s',
  ),
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
    'je candidate',
    'candidater',
    'zu[mr] bewerbung(sformular)?',
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
    'without (a )?(resume|cv|registering|registration|signing (in|up)|logging in)',
    'ohne registrierung',
    'sans inscription',
    'sin registr\\p{L}+',
    'sem (cadastro|registo)',
    'senza registra\\p{L}+',
    'zonder (registratie|te registreren)',
    'bez rejestracji',
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
