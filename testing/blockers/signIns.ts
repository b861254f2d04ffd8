import { form } from './parts.ts';
import type { Row } from './row.ts';

export const SIGN_INS: Row[] = [
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
    'a dialog over the form',
    `${form('')}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:white"><h2>Log in to continue</h2><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></div>`,
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
  [
    'a link by mail, below a heading of its own',
    '<h1>Log in to Acme Careers</h1><form><label>Email <input type="email"></label><button>Send magic link</button></form>',
  ],
  [
    'a way for members of another site only',
    '<h1>Nurse</h1><p>Sign in with LinkedIn to continue.</p><button>Sign in with LinkedIn</button>',
  ],
  [
    'a link in German that was sent',
    '<p>Wir haben Ihnen eine E-Mail mit einem Bestätigungslink gesendet.</p>',
  ],
  ['a browser that would ask', '<h1>Authorization Required</h1>', { status: 401, headers: {} }],
];

export const NO_SIGN_INS: Row[] = [
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
  [
    'a dialog that is closed',
    form(
      '<dialog><label>Email <input type="email"></label><label>Password <input type="password"></label></dialog>',
    ),
  ],
  [
    'a dialog that holds the form, and a password with it',
    `<div role="dialog" style="position:fixed;inset:0;background:white">${form('<label>Choose a password <input type="password"></label>')}</div>`,
  ],
  ['a link to sign in', form('<a class="btn" href="/login">Sign in</a>')],
  [
    'a posting that comes with a refusal',
    '<h1>Nurse</h1><a class="btn" href="/x">Apply now</a>',
    { status: 401, headers: {} },
  ],
  [
    'a way to apply faster by another site',
    '<h1>Nurse</h1><p>Sign in with LinkedIn to apply faster</p><button>Continue with LinkedIn</button>',
  ],
  [
    'a home page that knows accounts of others',
    '<h1>Find jobs</h1><form role="search"><input placeholder="Keyword"><button>Search</button></form><p>Sign in to Acme</p><button>Continue with Google</button>',
  ],
];
