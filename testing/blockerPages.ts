import type { FoundBlocker } from '../forms/blockers.ts';

/** A page that stops the engine, or only looks like one; the first in each list says what a person would call it. */
export interface BlockerPage {
  name: string;
  html: string;
  status?: number;
  headers?: Record<string, string>;
  reason: FoundBlocker['reason'] | null;
}

const FORM = `<form><label>First name <input name="first" required></label><label>Last name <input name="last"></label>
  <label>Email <input type="email" name="email"></label><label>Resume <input type="file" name="resume"></label>`;
const END = '<button>Submit application</button></form>';
const form = (inside: string) => `<h1>Apply</h1>${FORM}${inside}${END}`;
const frame = (src: string, width = 304, height = 78, more = '') =>
  `<iframe src="${src}" width="${width}" height="${height}" style="border:0" ${more}></iframe>`;
const box = (marks: string, width = 304, height = 78, style = '') =>
  `<div ${marks} style="width:${width}px;height:${height}px;${style}">&nbsp;</div>`;
const boxes = (count: number, evidence: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `<input maxlength="1" ${evidence(at)}>`).join('');
const ANCHOR = 'https://www.google.com/recaptcha/api2/anchor?k=1';
const H_CAPTCHA = 'https://newassets.hcaptcha.com/captcha/v1/1/static/hcaptcha.html';
const TURNSTILE = 'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/if/ov2/av0';

type Row = [name: string, html: string, answer?: Pick<BlockerPage, 'status' | 'headers'>];

const CAPTCHAS: Row[] = [
  ['the checkbox of reCAPTCHA', form(frame(`${ANCHOR}&size=normal`))],
  ['a small checkbox', form(frame(`${ANCHOR}&size=compact`, 164, 144))],
  ['that of the paid kind', form(frame('https://www.recaptcha.net/recaptcha/enterprise/anchor?k=1'))],
  ['its window of pictures', form(frame('https://www.google.com/recaptcha/api2/bframe?k=1', 400, 580))],
  ['a frame that only its title tells', form(frame('about:blank', 304, 78, 'title="reCAPTCHA"'))],
  ['hCaptcha', form(frame(`${H_CAPTCHA}#frame=checkbox&id=1`))],
  ['the pictures of hCaptcha', form(frame(`${H_CAPTCHA}#frame=challenge&id=1`, 400, 600))],
  ['hCaptcha by its box', form(box('class="h-captcha" data-sitekey="1"'))],
  ['Turnstile', form(frame(TURNSTILE, 300, 65))],
  ['Turnstile in a closed root', form(box('class="cf-turnstile"', 300, 65))],
  [
    'Turnstile before one box',
    `<form><label>Email <input type="email"></label>${frame(TURNSTILE, 300, 65)}</form>`,
  ],
  ['Arkose', form(frame('https://client-api.arkoselabs.com/fc/gc/?token=1', 308, 288))],
  ['Arkose by its box', form(box('id="FunCaptcha"', 308, 288))],
  ['GeeTest', form(box('class="geetest_holder geetest_wind"', 300, 44))],
  ['GeeTest of the fourth kind', form(box('class="geetest_captcha"', 300, 50))],
  ['PerimeterX', form(box('id="px-captcha"', 310, 100))],
  ['Friendly Captcha', form(box('class="frc-captcha"', 300, 66))],
  [
    'Friendly Captcha, not begun',
    form(
      `${box('class="frc-captcha"', 300, 66)}<input type="hidden" name="frc-captcha-solution" value=".UNSTARTED">`,
    ),
  ],
  ['AWS WAF', form(`<awswaf-captcha style="display:block;width:320px;height:200px">.</awswaf-captcha>`)],
  [
    'a picture of letters',
    form(
      '<img src="/captcha.png?1" alt="" width="150" height="50"><label>Enter the characters <input name="c"></label>',
    ),
  ],
  ...(
    [
      ['German', 'Bitte geben Sie den Code aus dem Bild ein'],
      ['French', 'Recopiez les caractères de l’image'],
      ['Spanish', 'Escribe los caracteres de la imagen'],
      ['Portuguese', 'Digite os caracteres da imagem'],
      ['Italian', 'Inserisci i caratteri che vedi nell’immagine'],
      ['Dutch', 'Typ de tekens uit de afbeelding over'],
      ['Polish', 'Przepisz kod z obrazka'],
      ['Japanese', '画像に表示された文字を入力してください'],
    ] as const
  ).map(([language, says]): Row => [
    `the letters of a picture in ${language}`,
    form(
      `<img src="/verify.jpg" alt="" width="120" height="40"><label>${says} <input name="v" required></label>`,
    ),
  ]),
  ['a puzzle of Tencent', form(frame('https://turing.captcha.gtimg.com/1/template/drag_ele.html', 360, 360))],
  ['a slider of Alibaba', form(box('class="nc_wrapper" id="nc_1_wrapper"', 300, 34))],
  ['a slider of NetEase', form(box('class="yidun yidun--light"', 300, 40))],
  [
    'a puzzle in a dialog',
    `${form('')}<div role="dialog" style="position:fixed;top:0;width:340px;height:300px;background:white"><p>Slide to complete the puzzle</p></div>`,
  ],
  [
    'an oath to be no robot',
    form(
      '<div class="captcha-check" style="width:300px;height:74px"><label><input type="checkbox"> I\'m not a robot</label></div>',
    ),
  ],
];

const NO_CAPTCHAS: Row[] = [
  [
    'a picture whose letters are written',
    form(
      '<img src="/captcha.png" alt="" width="120" height="40"><label>Captcha <input name="c" value="X7K2"></label><label>Website <input name="w"></label>',
    ),
  ],
  ['a certificate', form('<label><input type="checkbox"> I am human resources certified</label>')],
  ['a photograph', form('<label>Droit à l’image : acceptez-vous ? <input name="q"></label>')],
  [
    'a dialog about dragging',
    `${form('')}<div role="dialog" style="position:fixed;top:0;width:300px;height:100px;background:white"><p>Tip: drag your resume here to upload it.</p><button>OK</button></div>`,
  ],
  [
    'a legal line that is called after it',
    form(
      '<p class="recaptcha-terms" style="width:400px;height:60px">This site is protected by reCAPTCHA; its Privacy Policy applies.</p>',
    ),
  ],
  ['an empty place for one', form('<div class="captcha-place" style="width:300px;height:70px"></div>')],
  [
    'a list of tools',
    form('<label>Tools <select><option>-</option><option>hCaptcha</option></select></label>'),
  ],
  ['the badge of reCAPTCHA', form(frame(`${ANCHOR}&size=invisible`, 256, 60))],
  [
    'the badge as it is drawn, with its emblem in it',
    form(
      `<div class="grecaptcha-badge" style="width:256px;height:60px;position:fixed;bottom:14px;right:-186px"><div class="grecaptcha-logo">${frame(`${ANCHOR}&size=invisible`, 256, 60)}</div></div>`,
    ),
  ],
  ['a badge that does not say so', form(frame(ANCHOR, 256, 60))],
  [
    'a window of pictures that waits',
    form(
      `<div style="visibility:hidden;position:absolute;top:-10000px">${frame('https://www.google.com/recaptcha/api2/bframe?k=1', 400, 580)}</div>`,
    ),
  ],
  ['a frame without size', form(frame(`${H_CAPTCHA}#frame=checkbox-invisible`, 0, 0))],
  ['an invisible hCaptcha', form(frame(`${H_CAPTCHA}#frame=checkbox-invisible`, 302, 76))],
  ['a box that waits for a script', form('<div class="g-recaptcha" data-sitekey="1"></div>')],
  ['one that calls itself invisible', form(box('class="g-recaptcha" data-size="invisible"'))],
  [
    'a button that carries one',
    `<h1>Apply</h1>${FORM}<button class="g-recaptcha" data-sitekey="1" data-callback="go">Submit</button></form>`,
  ],
  [
    'a box for a widget’s answer',
    form('<textarea name="g-recaptcha-response" style="display:none"></textarea>'),
  ],
  ['a box for it that is seen', form('<textarea name="g-recaptcha-response"></textarea>')],
  [
    'the legal footer',
    form(
      '<p>This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.</p>',
    ),
  ],
  [
    'its emblem',
    form('<img src="https://www.gstatic.com/recaptcha/api2/logo_48.png" alt="" width="48" height="48">'),
  ],
  [
    'a name that says no captcha',
    form(box('data-automation-id="noCaptchaWrapper" id="noCaptchaWrapper" class="noCaptchaWrapper"')),
  ],
  [
    'one that is solved',
    form(
      `${frame(`${ANCHOR}&size=normal`)}<textarea name="g-recaptcha-response" style="display:none">03AF</textarea>`,
    ),
  ],
  [
    'Turnstile that let one pass',
    form(
      `${box('class="cf-turnstile"', 300, 65)}<input type="hidden" name="cf-turnstile-response" value="0.x">`,
    ),
  ],
  [
    'Friendly Captcha that is done',
    form(
      `${box('class="frc-captcha"', 300, 66)}<input type="hidden" name="frc-captcha-solution" value="a.b.c">`,
    ),
  ],
  ['a hidden Turnstile', form(`<div style="display:none">${frame(TURNSTILE, 300, 65)}</div>`)],
  ['a transparent one', form(`<div style="opacity:0">${frame(`${ANCHOR}&size=normal`)}</div>`)],
  [
    'a question about captchas',
    form('<label>How would you attack a CAPTCHA? <textarea name="q"></textarea></label>'),
  ],
  ['a video', form(frame('https://www.youtube.com/embed/1', 560, 315, 'title="Life at Acme"'))],
];

const HEADER = { status: 403, headers: { 'cf-mitigated': 'challenge' } };

const BOT_CHECKS: Row[] = [
  ['a header', form(''), HEADER],
  ['a header of another', '<p></p>', { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } }],
  ['a title', '<title>Just a moment...</title><h1>jobs.example</h1><p>Checking your browser</p>'],
  ['a title in German', '<title>Einen Moment…</title><h1>jobs.example</h1>'],
  ['a title in Spanish', '<title>Un momento…</title><h1>jobs.example</h1>'],
  ['a title in Japanese', '<title>しばらくお待ちください...</title><h1>jobs.example</h1>'],
  [
    'a name in the title',
    '<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>',
  ],
  [
    'DataDome',
    `<title>jobs.example</title>${frame('https://geo.captcha-delivery.com/captcha/?x=1', 800, 600)}`,
  ],
  [
    'DataDome without scripts',
    '<p>Please enable JS and disable any ad blocker</p>',
    { status: 403, headers: {} },
  ],
  ['Incapsula', frame('/_Incapsula_Resource?SWUDNSAI=31', 800, 600)],
  ['Incapsula in words', '<p>Request unsuccessful. Incapsula incident ID: 1-2</p>'],
  [
    'Imperva',
    '<title>Pardon Our Interruption</title><p>As you were browsing something about your browser made us think you were a bot.</p>',
  ],
  [
    'Press & Hold',
    '<h1>Before we continue</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p>',
  ],
  ['that in French', '<p>Appuyez et maintenez le bouton pour confirmer que vous êtes humain</p>'],
  ['that in German', '<p>Gedrückt halten, um zu bestätigen, dass Sie ein Mensch sind</p>'],
  ['a refusal', '<h1>Forbidden</h1>', { status: 403, headers: {} }],
  ['too many', '<h1>Slow down</h1>', { status: 429, headers: {} }],
  ['busy', '<h1>Service unavailable</h1>', { status: 503, headers: {} }],
  ['unusual traffic', '<p>Our systems have detected unusual traffic from your computer network.</p>'],
  [
    'Akamai',
    '<title>Access Denied</title><p>You don\'t have permission to access "http://jobs.example/1" on this server.</p>',
    { status: 403, headers: {} },
  ],
  ['a question in German', '<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><button>Weiter</button>'],
  ['a refusal in German', '<title>Zugriff verweigert</title><p>Ihre Anfrage wurde blockiert.</p>'],
  ['a refusal in French', '<title>Accès refusé</title><p>Votre accès a été bloqué.</p>'],
  ['a title in Dutch', '<title>Een ogenblik geduld...</title><h1>jobs.example</h1>'],
  ['a title in Polish', '<title>Cierpliwości...</title><h1>jobs.example</h1>'],
  ['F5', '<title>Request Rejected</title>The requested URL was rejected. Your support ID is: 1'],
  ['Anubis', "<title>Making sure you're not a bot!</title><h1>Making sure you're not a bot!</h1>"],
  ['a limit', '<title>Rate limited</title><h1>Error 1015</h1><p>You are being rate limited</p>'],
  [
    'a refusal of a network',
    '<h1>Access blocked</h1><p>We have detected that you are using a VPN or proxy.</p>',
  ],
  ['a queue', '<title>Queue-it</title><h1>You are now in line</h1>'],
  ['a question in Spanish', '<p>Confirma que no eres un robot para continuar</p>'],
];

const POSTING = `<p>${'You build systems that keep our customers safe, day and night, with a team that cares. '.repeat(25)}</p>`;
const NO_BOT_CHECKS: Row[] = [
  [
    'a short posting about bots',
    '<title>Bot Engineer</title><p>You verify you are human traffic.</p><a class="btn" href="/x">Apply</a>',
  ],
  [
    'a form behind the same guard',
    form(''),
    { status: 200, headers: { server: 'cloudflare', 'cf-ray': '1' } },
  ],
  ['a form that DataDome guards', form(''), { status: 200, headers: { 'x-datadome': 'protected' } }],
  ['a form that comes with a refusal', form(''), { status: 403, headers: {} }],
  [
    'a posting about traffic',
    `<h1>Engineer</h1>${POSTING}<p>You find unusual traffic from your own tools.</p><button>Apply</button>`,
  ],
  [
    'a posting about bots',
    `<title>Security Check Lead</title>${POSTING}<p>Verify you are human: our product.</p><button>Apply now</button>`,
  ],
  ['a thank-you', '<title>Thank you</title><h1>Thank you for applying</h1>'],
  [
    'a posting called Access Denied Analyst',
    `<title>Access Denied Analyst</title><p>Short.</p><button>Apply</button>`,
  ],
  ['a short posting', '<title>Nurse</title><h1>Nurse</h1><a class="btn" href="/x">Apply</a>'],
];

const CODES: Row[] = [
  [
    'a field that says so',
    '<p>Check your mail</p><form><input autocomplete="one-time-code"><button>Verify</button></form>',
  ],
  ['a label', '<form><label>Verification code <input name="x"></label><button>Verify</button></form>'],
  [
    'a label in German',
    '<form><label>Bestätigungscode <input name="x"></label><button>Weiter</button></form>',
  ],
  [
    'a label in French',
    '<form><label>Code de vérification <input name="x"></label><button>Continuer</button></form>',
  ],
  [
    'a label in Spanish',
    '<form><label>Código de verificación <input name="x"></label><button>Continuar</button></form>',
  ],
  [
    'a label in Portuguese',
    '<form><label>Código de verificação <input name="x"></label><button>Continuar</button></form>',
  ],
  [
    'a label in Italian',
    '<form><label>Codice di verifica <input name="x"></label><button>Continua</button></form>',
  ],
  ['a label in Dutch', '<form><label>Verificatiecode <input name="x"></label><button>Verder</button></form>'],
  [
    'a label in Polish',
    '<form><label>Kod weryfikacyjny <input name="x"></label><button>Dalej</button></form>',
  ],
  ['a label in Japanese', '<form><label>認証コード <input name="x"></label><button>次へ</button></form>'],
  [
    'eight boxes',
    `<p>We mailed you a security code.</p><form>${boxes(8, (at) => `id="security-input-${at}"`)}<button>Submit</button></form>`,
  ],
  [
    'eight boxes below the form',
    form(
      `<fieldset><legend>Security code</legend>${boxes(8, (at) => `id="security-input-${at}"`)}</fieldset>`,
    ),
  ],
  [
    'six boxes with names of digits',
    `<p>Enter the 6-digit code sent to your phone</p>${boxes(6, (at) => `aria-label="Digit ${at + 1}"`)}`,
  ],
  ['four boxes alone', `<h1>Verify</h1>${boxes(4, () => 'type="tel"')}`],
  [
    'six boxes for numbers',
    `<h2>Two-factor authentication</h2>${boxes(6, () => 'type="text" inputmode="numeric"')}`,
  ],
  [
    'a box of another name, after a message',
    '<form><p>Wir haben Ihnen eine SMS mit einem Code gesendet.</p><label>TAN <input name="t"></label><button>Bestätigen</button></form>',
  ],
  [
    'digits in French',
    '<form><p>Un code vous a été envoyé.</p><label>Saisissez les 6 chiffres <input name="c"></label><button>Valider</button></form>',
  ],
  [
    'a code by its digits, in German',
    '<form><label>6-stelliger Code <input maxlength="6"></label><button>Bestätigen</button></form>',
  ],
  [
    'a code by its digits, in French',
    '<form><label>Code à 6 chiffres <input maxlength="6"></label><button>Valider</button></form>',
  ],
  [
    'a code that was sent, in Spanish',
    '<form><p>Te hemos enviado un código de 6 dígitos.</p><label>Introduce el código <input name="c"></label><button>Verificar</button></form>',
  ],
  [
    'a code that was sent, in Italian',
    '<form><p>Ti abbiamo inviato un codice via SMS.</p><label>Inserisci il codice <input name="c"></label><button>Verifica</button></form>',
  ],
  [
    'a code that was sent, in Polish',
    '<form><p>Wysłaliśmy kod na Twój adres.</p><label>Wpisz kod <input name="c"></label><button>Potwierdź</button></form>',
  ],
  [
    'a wrong one',
    '<form><label>Verification code <input value="111111" aria-invalid="true"></label><button>Verify</button></form>',
  ],
];

const NO_CODES: Row[] = [
  ['the code of a job', form('<label>Job code <input name="jobcode" maxlength="6"></label>')],
  ['a country’s', form('<label>Code <input name="countrycode" maxlength="4" placeholder="+49"></label>')],
  [
    'words in the page',
    form(
      '<div style="display:none">Enter the security code <input id="security-input-0"></div><p>security code</p>',
    ),
  ],
  ['hidden boxes', form(`<div style="display:none">${boxes(8, (at) => `id="security-input-${at}"`)}</div>`)],
  [
    'a postal code in boxes',
    form(`<fieldset><legend>Postal code</legend>${boxes(7, (at) => `name="postal${at}"`)}</fieldset>`),
  ],
  [
    'a ZIP code in boxes',
    form(
      `<fieldset><legend>ZIP code</legend>${boxes(5, (at) => `aria-label="ZIP digit ${at + 1}"`)}</fieldset>`,
    ),
  ],
  [
    'a date of birth in boxes',
    form(`<fieldset><legend>Date of birth</legend>${boxes(8, () => '')}</fieldset>`),
  ],
  ['a year in boxes', form(`<fieldset><legend>Graduation year</legend>${boxes(4, () => '')}</fieldset>`)],
  ['a year', form('<label>Graduation year (4 digits) <input maxlength="4" name="year"></label>')],
  ['a postal code', form('<label>Postal code <input name="zip" maxlength="6"></label>')],
  ['a referral code', form('<label>Referral code <input name="ref"></label>')],
  ['a promo code', form('<label>Promo code <input name="promo"></label>')],
  ['a country code', form('<label>Country code <input name="cc" maxlength="4"></label>')],
  [
    'the last digits of a number',
    form(`<fieldset><legend>Last four digits of SSN</legend>${boxes(4, () => '')}</fieldset>`),
  ],
  ['a code repository', form('<label>Link to your code <input name="code"></label>')],
];

const SIGN_INS: Row[] = [
  [
    'nothing but the accounts of others',
    '<h1>Sign in to apply</h1><button>Sign in with Google</button><button>Continue with Apple</button>',
  ],
  [
    'the same in German',
    '<h1>Anmelden, um sich zu bewerben</h1><a class="btn" href="/g">Mit Google anmelden</a>',
  ],
  [
    'a link by mail',
    '<h1>Sign in</h1><form><label>Email <input type="email"></label><button>Send me a link</button></form>',
  ],
  ['an account that is locked', '<h1>Your account has been locked</h1><a href="/r">Reset password</a>'],
  [
    'a dialog over the posting',
    '<h1>Nurse</h1><a class="btn" href="/apply">Apply now</a><div role="dialog" style="position:fixed;inset:0;background:white"><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form></div>',
  ],
  [
    'a name and a password',
    '<form><label>User name <input name="u"></label><label>Password <input type="password"></label><button>Sign in</button></form>',
  ],
  ['a password alone', '<form><label>Password <input type="password"></label><button>Next</button></form>'],
  [
    'in German',
    '<form><label>E-Mail-Adresse <input type="email"></label><label>Passwort <input type="password"></label><button>Anmelden</button></form>',
  ],
  [
    'in French',
    '<form><label>Adresse e-mail <input type="email"></label><label>Mot de passe <input type="password"></label><button>Se connecter</button></form>',
  ],
  [
    'in Spanish',
    '<form><label>Correo electrónico <input type="email"></label><label>Contraseña <input type="password"></label><button>Iniciar sesión</button></form>',
  ],
  [
    'in Japanese',
    '<form><label>メールアドレス <input type="email"></label><label>パスワード <input type="password"></label><button>ログイン</button></form>',
  ],
  [
    'a new account',
    '<form><label>Email <input type="email"></label><label>Password <input type="password"></label><label>Verify New Password <input type="password"></label><label><input type="checkbox"> I agree to the terms</label><button>Create Account</button></form>',
  ],
  [
    'beside ways that others offer',
    '<button>Sign in with Google</button><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form>',
  ],
];

const NO_SIGN_INS: Row[] = [
  [
    'a home page',
    '<h1>Find your job</h1><form role="search"><input placeholder="Keyword"><button>Search</button></form><a href="/login">Sign in</a>',
  ],
  ['a page that has yet to come', '<nav><a href="/login">Sign in</a></nav><p>Loading…</p>'],
  [
    'somebody else’s account to apply faster by',
    '<h1>Nurse</h1><p>Sign in to apply faster</p><button>Continue with LinkedIn</button>',
  ],
  [
    'a posting that others may see more of',
    '<p>Please sign in to see the salary.</p><button>Continue with Google</button><a class="btn" href="/apply">Apply now</a>',
  ],
  [
    'a thank-you',
    '<h1>Thanks for applying!</h1><p>Sign in to view your application.</p><button>Continue with Google</button>',
  ],
  [
    'a sign-in that one may go past, in Italian',
    '<form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Accedi</button></form><a class="btn" href="/form">Continua senza registrarti</a>',
  ],
  [
    'a sign-in that one may go past',
    '<form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><a class="btn" href="/form">Continue as guest</a>',
  ],
  [
    'a step that asks for name and resume too',
    form('<label>Password <input type="password" name="p"></label>'),
  ],
  [
    'a password that nobody sees',
    form('<div style="display:none"><label>Password <input type="password"></label></div>'),
  ],
  ['a mail address first', '<form><label>Email <input type="email"></label><button>Continue</button></form>'],
  [
    'a posting with a sign-in above',
    '<header><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></header><h1>Nurse</h1><a class="btn" href="/apply">Apply now</a>',
  ],
  [
    'a form with a sign-in above',
    `<header><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></header>${form('')}`,
  ],
  ['a link to sign in', form('<a class="btn" href="/login">Sign in</a>')],
];

/** For how long a look takes: questions with labels, lists, boxes. */
export const FORM_OF_SIXTY = form(
  Array.from(
    { length: 14 },
    (
      _,
      at,
    ) => `<label>Question ${at} <input name="q${at}"></label><label>List ${at} <select name="l${at}"><option>One</option><option>Two</option></select></label>
      <label>Text ${at} <textarea name="t${at}"></textarea></label><label><input type="checkbox" name="b${at}"> Box ${at}</label>`,
  ).join(''),
);

export const BLOCKER_PAGES: BlockerPage[] = [
  ...pages('captcha', CAPTCHAS),
  ...pages(null, NO_CAPTCHAS),
  ...pages('bot_check', BOT_CHECKS),
  ...pages(null, NO_BOT_CHECKS),
  ...pages('2fa', CODES),
  ...pages(null, NO_CODES),
  ...pages('login', SIGN_INS),
  ...pages(null, NO_SIGN_INS),
];

function pages(reason: BlockerPage['reason'], rows: Row[]): BlockerPage[] {
  return rows.map(([name, html, answer]) => ({ name, html, reason, ...answer }));
}
