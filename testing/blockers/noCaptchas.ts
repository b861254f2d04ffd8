import { form, frame, box, ANCHOR, H_CAPTCHA, TURNSTILE, FORM } from './parts.ts';
import type { Row } from './row.ts';

export const NO_CAPTCHAS: Row[] = [
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
  [
    'one that guards a newsletter',
    `${form('')}<footer><form><h3>Newsletter</h3><label>Your e-mail <input type="email"></label>${frame(`${ANCHOR}&size=normal`)}<button>Subscribe</button></form></footer>`,
  ],
  [
    'one that guards a letter to the company',
    `${form('')}<form><h3>Contact us</h3><label>Message <textarea></textarea></label>${box('class="cf-turnstile"', 300, 65)}<button>Send message</button></form>`,
  ],
  [
    'one that guards a search that nobody sees',
    `<div style="display:none"><form role="search"><input name="q">${frame(`${ANCHOR}&size=normal`)}</form></div>${form('')}`,
  ],
  [
    'a frame that is solved, and its answer in a box that only it knows',
    form(
      `${frame('https://captcha.example/widget', 354, 78, 'title="mCaptcha"')}<input type="hidden" name="mcaptcha__token" value="t">`,
    ),
  ],
  ...(
    [
      'Do you have 3 + years of experience?',
      '10 + 2 percentage',
      'Can you work 4 x 10 hours?',
      'What is 9-5 to you?',
      'What is 3 + 4 to a mathematician?',
      'Rate your German (1 = low, 5 = high)',
      'Do you earn more than 2 x 40 = 80 thousand?',
      'Which shifts suit you, 2-2-3 or 4-3?',
    ] as const
  ).map((question): Row => [`numbers: ${question}`, form(`<label>${question} <input name="s"></label>`)]),
  [
    'sliders and lists of another use',
    form(
      '<p>Slide to set your salary</p><input type="range"><p>Drag the items to verify your order of preference, then go on.</p><p>Press and hold levers</p><p>スライダーを動かして希望年収を選んでください</p><p>拖动滑块选择薪资</p>',
    ),
  ],
  [
    'a question about people',
    form(
      '<fieldset><legend>How would you prove you are human?</legend><label><input type="radio" name="h" value="1"> By humour</label><label><input type="radio" name="h" value="2"> By doubt</label></fieldset>',
    ),
  ],
  [
    'a picture that is none of letters',
    form('<img src="/team.jpg" alt="Team" width="200" height="60"><label>School <input name="s"></label>'),
  ],
  [
    'an emblem that only its words tell',
    form('<img src="/p.png" alt="Captcha protected" width="90" height="30">'),
  ],
  ...(
    [
      'This site uses hCaptcha. Its Terms of Service apply.',
      'Ta strona jest chroniona przez reCAPTCHA.',
      'このサイトは reCAPTCHA によって保護されています。',
    ] as const
  ).map((line): Row => [
    `a legal line: ${line}`,
    form(`<p class="captcha-text" style="width:500px;height:40px">${line}</p>`),
  ]),
  [
    'a puzzle that says by its name that it is solved',
    form(box('class="geetest_captcha geetest_lock_success"', 260, 50)),
  ],
];
