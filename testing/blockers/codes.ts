import { form, boxes } from './parts.ts';
import type { Row } from './row.ts';

export const CODES: Row[] = [
  [
    'a field that says so',
    '<p>Check your mail</p><form><input autocomplete="one-time-code"><button>Verify</button></form>',
  ],
  [
    'a box below a picture of a letter, in a form',
    form(
      '<div><img src="/letter.png" alt="" width="200" height="100"><p>We have sent a code to your e-mail address.</p><label>Verification code <input name="x"></label></div>',
    ),
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
  [
    'a device that must say yes',
    '<h1>Check for a push</h1><p>Verify it’s you by approving the notification...</p><button>Other options</button>',
  ],
  [
    'a number to write on a device',
    '<h1>Approve sign in request</h1><p>Open your Authenticator app, and enter the number shown to sign in.</p><div>47</div>',
  ],
  [
    'a key to touch',
    '<h1>Verify</h1><p>Insert your security key and touch it.</p><button>Try another way</button>',
  ],
  [
    'a key to use',
    '<h1>Two-factor authentication</h1><p>When you are ready, authenticate below.</p><button>Use passkey or security key</button>',
  ],
  [
    'the code of an app that has seen a picture',
    '<form><label>Scan the image, and enter the security code that your app shows <input name="c"></label><button>Verify</button></form>',
  ],
];

export const NO_CODES: Row[] = [
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
  [
    'a posting about keys',
    '<h1>Guard</h1><p>You use a security key and approve the request of visitors by phone. Insert your security key and go.</p><a class="btn" href="/x">Apply now</a>',
  ],
  [
    'a code that one chooses',
    form('<label>Choose a 4-digit PIN to see how your application goes <input maxlength="4"></label>'),
  ],
];
