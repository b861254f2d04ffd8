import { form, frame } from './parts.ts';
import type { Row } from './row.ts';

const HEADER = { status: 403, headers: { 'cf-mitigated': 'challenge' } };

export const BOT_CHECKS: Row[] = [
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
  ['a queue in German', '<h1>Sie befinden sich in der Warteschlange</h1><p>Wartezeit: 6 Minuten</p>'],
  ['a queue in French', '<h1>Vous êtes maintenant dans la file d’attente</h1>'],
  ['a queue in Spanish', '<h1>Estás en la fila</h1><p>Tiempo de espera: 3 minutos</p>'],
  ['an address that is blocked', '<h1>Your IP address has been blocked</h1>'],
  ['that in German', '<h1>Ihre IP-Adresse wurde gesperrt</h1>'],
  ['that in Polish', '<title>Dostęp zabroniony</title><h1>Twój adres IP został zablokowany</h1>'],
  ['a country that may not see it', '<h1>Unavailable</h1>', { status: 451, headers: {} }],
  ['a page that looks at the browser, in German', '<h1>Ihr Browser wird überprüft</h1>'],
  ['one in Spanish', '<h1>Comprobando su navegador antes de acceder</h1>'],
  ['a real person', '<h1>Please wait while we verify that you are a real person</h1>'],
  ['what it takes one for', '<p>Your activity on this site made us think that you are a bot.</p>'],
  ['Anubis in German', '<h1>Es wird sichergestellt, dass Sie kein Bot sind!</h1>'],
  ['a refusal in Japanese', '<title>アクセスが拒否されました</title><h1>アクセスが拒否されました</h1>'],
  ['a frame of Akamai', frame('/_sec/cp_challenge/sec-cpt', 400, 300), { status: 428, headers: {} }],
];

const POSTING = `<p>${'You build systems that keep our customers safe, day and night, with a team that cares. '.repeat(25)}</p>`;
export const NO_BOT_CHECKS: Row[] = [
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
  [
    'a short posting about queues',
    '<title>Queue Manager</title><p>You are now in line for a great career. You have been blocked before? Not here.</p><a class="btn" href="/x">Apply now</a>',
  ],
  [
    'a server that fails',
    '<title>502: Bad gateway</title><h1>Bad gateway</h1>',
    { status: 502, headers: {} },
  ],
  ['a house that is being repaired', '<h1>We will be back soon</h1><p>Down for maintenance.</p>'],
  ['an age that is asked', '<h1>Are you of legal drinking age?</h1><button>Yes</button><button>No</button>'],
];
