import { form, frame, box, ANCHOR, H_CAPTCHA, TURNSTILE } from './parts.ts';
import type { Row } from './row.ts';

export const CAPTCHAS: Row[] = [
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
  [
    'a security code beside its picture',
    form(
      '<table><tr><td>Security code</td></tr><tr><td><img src="/code.php" alt="code" width="120" height="40"></td><td><input name="sec"></td></tr></table>',
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
  [
    'the checkbox below a badge that has its answer',
    `${form(`${frame(`${ANCHOR}&size=normal`)}<textarea name="g-recaptcha-response" style="display:none"></textarea>`)}<div class="grecaptcha-badge"><textarea name="g-recaptcha-response" style="display:none">03AF</textarea></div>`,
  ],
  [
    'one of the form, below a solved one of a newsletter',
    `<footer><form><h3>Newsletter</h3><input type="email">${box('class="cf-turnstile"', 300, 65)}<input type="hidden" name="cf-turnstile-response" value="0.x"><button>Subscribe</button></form></footer>${form(`${box('class="cf-turnstile"', 300, 65)}<input type="hidden" name="cf-turnstile-response">`)}`,
  ],
  [
    'a form of its own, over the application',
    `${form('')}<form style="position:absolute;top:0;background:white"><h2>One more step</h2>${frame(`${H_CAPTCHA}#frame=checkbox&id=1`)}<button>Continue</button></form>`,
  ],
  ['mCaptcha', form(frame('https://captcha.example/widget', 354, 78, 'title="mCaptcha"'))],
  ...(
    [
      'What is 3 + 4?',
      'Security question: 7 + 5 =',
      '3 + 4 = ?',
      'Please solve: 4 × 2 =',
      'Spamschutz: Bitte rechnen Sie 6 plus 2',
      'Combien font 5 + 3 ? (anti-spam)',
      '¿Cuánto es 2 más 6?',
    ] as const
  ).map((sum): Row => [`a sum: ${sum}`, form(`<label>${sum} <input name="s"></label>`)]),
  [
    'a code of a picture that calls itself one of security',
    form(
      '<img src="/v.png" alt="" width="120" height="40"><label>Security code (from the image) <input name="v" required></label>',
    ),
  ],
  [
    'a picture that only its words tell',
    form('<div><img src="data:image/svg+xml,x" alt="captcha" width="120" height="40"><input name="c"></div>'),
  ],
  [
    'letters that the page found wrong',
    form(
      '<label>Enter the characters in the image <input name="v" value="AB12" aria-invalid="true"></label>',
    ),
  ],
  [
    'pictures to choose from',
    form(
      '<fieldset><legend>Please prove you are human by selecting the heart.</legend><label><input type="radio" name="k" value="1"> <svg width="20" height="20"></svg></label><label><input type="radio" name="k" value="2"> <svg width="20" height="20"></svg></label></fieldset>',
    ),
  ],
  [
    'a slider of its own',
    form('<div style="width:300px;height:40px">Slide right to complete the puzzle</div>'),
  ],
  ['a slider in Chinese', form('<div style="width:300px;height:40px">请按住滑块，拖动到最右边</div>')],
];
