import { describe, expect, test } from '@jest/globals';
import { aButton, aLook } from '../testing/pageLooks.ts';
import { findConfirmation } from './receipt.ts';

describe('a receipt is', () => {
  test.each([
    ['Thank you for applying!', 'Thank you for applying!'],
    ['Acme. Thanks for your application, Grace. We read it soon.', 'Thanks for your application, Grace.'],
    [
      'Your application has been successfully submitted.',
      'Your application has been successfully submitted.',
    ],
    ['You applied for this job just now', 'You applied for this job just now'],
    ['Great! We have received your application.', 'We have received your application.'],
    ['You have successfully applied', 'You have successfully applied'],
    [
      'Thank you for applying. If an error occurred, tell us. We cannot process it within a week.',
      'Thank you for applying.',
    ],
    ['Merci pour votre candidature. Si une erreur est survenue, dites-le.', 'Merci pour votre candidature.'],
    ['ご応募ありがとうございます\nエラーが発生した場合はご連絡ください。', 'ご応募ありがとうございます'],
    ['Application submitted', 'Application submitted'],
    ['Thanks for completing this typeform', 'Thanks for completing this typeform'],
    ['Thanks for contacting us! We will get in touch with you shortly.', 'Thanks for contacting us!'],
    ['Thank you for your message. It has been sent.', 'Thank you for your message.'],
    ['Your response has been recorded.', 'Your response has been recorded.'],
    ['Your job submission was completed successfully.', 'Your job submission was completed successfully.'],
    [
      'You have successfully completed the submission process.',
      'You have successfully completed the submission process.',
    ],
    ['Thank you for your job application', 'Thank you for your job application'],
    ['Thanks! Your application is in. We will get back to you.', 'Your application is in.'],
    ['You did it! Your application is with our team now.', 'Your application is with our team now.'],
    ['Thank you for applying\nWe have received your application for Nurse.', 'Thank you for applying'],
    ['Vielen Dank für Ihre Bewerbung!', 'Vielen Dank für Ihre Bewerbung!'],
    ['Ihre Bewerbung ist erfolgreich eingegangen.', 'Ihre Bewerbung ist erfolgreich eingegangen.'],
    ['Votre candidature a bien été envoyée.', 'Votre candidature a bien été envoyée.'],
    ['Merci d’avoir postulé', 'Merci d’avoir postulé'],
    ['We’ve received your application.', 'We’ve received your application.'],
    ['You’re all set! We got your application.', 'We got your application.'],
    ['Hemos recibido tu solicitud.', 'Hemos recibido tu solicitud.'],
    ['Sua candidatura foi enviada!', 'Sua candidatura foi enviada!'],
    ['La tua candidatura è stata inviata.', 'La tua candidatura è stata inviata.'],
    ['Bedankt voor je sollicitatie.', 'Bedankt voor je sollicitatie.'],
    ['Dziękujemy za przesłanie aplikacji.', 'Dziękujemy za przesłanie aplikacji.'],
    ['ご応募ありがとうございます。', 'ご応募ありがとうございます。'],
    ['Mes candidatures\nInfirmière – envoyée le 21/11/2026', 'Mes candidatures'],
    ['Herzlichen Dank für deine Bewerbung!', 'Herzlichen Dank für deine Bewerbung!'],
    [
      'All set! Your application for Nurse has been sent to Acme.',
      'Your application for Nurse has been sent to Acme.',
    ],
    ['Your response has been recorded.\nSubmit another response', 'Your response has been recorded.'],
    ['Application confirmation\nConfirmation number: APP-2291', 'Confirmation number: APP-2291'],
    ['Thanks for completing this form. All done!', 'Thanks for completing this form.'],
    [
      'Thanks for applying! We are unable to send individual feedback. If something went wrong, write to us.',
      'Thanks for applying!',
    ],
    [
      'Ihre Bewerbung wurde erfolgreich an Acme gesendet.',
      'Ihre Bewerbung wurde erfolgreich an Acme gesendet.',
    ],
    ['Bedankt voor je interesse! We hebben je gegevens ontvangen.', 'We hebben je gegevens ontvangen.'],
    ['Candidatura inviata!', 'Candidatura inviata!'],
    [
      'Bewerbung versendet\nVielen Dank für deine Bewerbung! Falls ein Fehler aufgetreten ist, schreib uns.',
      'Vielen Dank für deine Bewerbung!',
    ],
    ['Application received – what happens next?', 'Application received – what happens next?'],
    ['Wir haben Ihre Bewerbungsunterlagen erhalten.', 'Wir haben Ihre Bewerbungsunterlagen erhalten.'],
    ['Nous accusons réception de votre candidature.', 'Nous accusons réception de votre candidature.'],
    ['Candidatura enviada com sucesso!', 'Candidatura enviada com sucesso!'],
    ['Candidatura inviata con successo', 'Candidatura inviata con successo'],
    [
      'We hebben je sollicitatie in goede orde ontvangen.',
      'We hebben je sollicitatie in goede orde ontvangen.',
    ],
    ['Otrzymaliśmy Twoje zgłoszenie.', 'Otrzymaliśmy Twoje zgłoszenie.'],
    ['エントリーが完了しました。', 'エントリーが完了しました。'],
    [
      'Thank you for your interest in Acme. Your documents were received.',
      'Thank you for your interest in Acme.',
    ],
  ])('%s', (text, message) => {
    expect(confirmation(text)).toMatchObject({ message });
  });

  test('a title that says so, where the page says no more than that it went well', () => {
    const look = aLook({ title: 'Application submitted | Acme' });

    expect(findConfirmation({ ...look, signals: { ...look.signals, text: 'Success!' } })).not.toBeNull();
  });

  test('a word of thanks at an address that says so too', () => {
    expect(confirmation('Thank you, Grace.', 'https://x.example/jobs/1/confirmation')).toMatchObject({
      message: 'Thank you, Grace.',
    });
    expect(confirmation('Danke, Grace.', 'https://x.example/bewerbung/danke')).not.toBeNull();
    expect(confirmation('Thank you, Grace.', 'https://x.example/jobs/1')).toBeNull();
    expect(confirmation('It was not received.', 'https://x.example/received')).toBeNull();
    expect(confirmation('Hello', 'https://x.example/jobs/1/thanks')).toBeNull();
  });
});

describe('no receipt is', () => {
  test.each([
    'Please correct the errors below. First name is required.',
    'Your application was not submitted.',
    'Thanks for contacting us! How can we help?',
    'Thank you for your message. It will be read once you apply.',
    'Your application could not be submitted.',
    'We have not received your application.',
    'Verify your e-mail before your application is submitted.',
    'Once your application is submitted, you cannot change it.',
    'Review your answers. Nothing is final until your application is sent.',
    'Thank you for your interest in Acme. Please fill in the form.',
    'Thank you for your saved application. Please complete it.',
    'Something went wrong. We cannot say whether your application was received.',
    'Your application is incomplete.',
    'Ihre Bewerbung wurde nicht übermittelt.',
    'Bevor Ihre Bewerbung eingegangen ist, sehen wir nichts.',
    'Votre candidature n’a pas été envoyée.',
    '応募する',
    'Thank you for applying, but we could not process your application.',
    'Thank you for your application. Unfortunately an error occurred.',
    'Thanks for applying! One more step: your application is not submitted until you take the test.',
    'Review your application\nThank you for your application. Check it and press Submit.',
    'Thanks for applying! Please verify your email to complete your application.',
    'You have applied for this position within the last 6 months.',
    'How do I know that my application was received?',
    'Thank you for your interest in Acme. All applications received by May are read.',
    'Vielen Dank für Ihre Bewerbung. Leider ist ein Fehler aufgetreten.',
    'Merci pour votre candidature. Une erreur est survenue.',
    'Bedankt voor je sollicitatie. Er is iets misgegaan.',
    'Ihre Bewerbung wurde nicht an Acme gesendet.',
    'まだ応募は完了していません。',
    'My applications\nSign in to see them.',
    'Jobs My applications\nSomething went wrong',
    '',
  ])('%s', (text) => {
    expect(confirmation(text)).toBeNull();
  });
});

describe('other languages:', () => {
  test.each([
    'Danke, dass du dich bei uns beworben hast!',
    'Deine Bewerbung ist unterwegs!',
    'Sie haben sich erfolgreich als Koch beworben.',
    'Ihre Bewerbung als Koch wurde erfolgreich versandt.',
    'Vielen Dank für das Einreichen Ihrer Bewerbung.',
    'Ihre Bewerbungsunterlagen haben wir erhalten.',
    'Votre candidature a bien été prise en compte.',
    'Votre dossier de candidature a bien été enregistré.',
    'Votre candidature nous est bien parvenue.',
    'Ta candidature a bien été envoyée !',
    'Vous avez postulé avec succès.',
    'Candidature transmise avec succès',
    '¡Te has inscrito correctamente!',
    'Tu candidatura ha sido registrada correctamente.',
    'Tu inscripción se ha realizado correctamente.',
    'Você se candidatou com sucesso!',
    'A sua candidatura foi submetida com sucesso.',
    'Inscrição realizada com sucesso!',
    'Ti sei candidato con successo.',
    'La ringraziamo per la Sua candidatura.',
    'La tua candidatura per Cuoco è stata registrata.',
    'Je hebt succesvol gesolliciteerd.',
    'Uw sollicitatie is in goede orde ontvangen.',
    'Dank je wel voor je sollicitatie!',
    'Formularz aplikacyjny został wysłany.',
    'Twoja aplikacja została pomyślnie wysłana.',
    'Dziękujemy za wysłanie CV.',
  ])('`%s` is a receipt', (text) => {
    expect(confirmation(text)).not.toBeNull();
  });

  test.each([
    'Ihre Bewerbung wurde als Entwurf gespeichert.',
    'Sie haben sich bereits auf diese Stelle beworben.',
    'Danke, dass Sie sich für uns interessieren.',
    'Bitte bestätige deine Adresse, damit deine Bewerbung übermittelt wird.',
    'Nachdem Sie sich erfolgreich beworben haben, melden wir uns.',
    'Votre candidature a bien été enregistrée en brouillon.',
    'Votre candidature sera prise en compte après validation.',
    'Vous avez déjà postulé à cette offre.',
    'Si vous avez postulé avec succès, vous recevrez un e-mail.',
    'Ya te habías inscrito en esta oferta.',
    'Tu candidatura ha sido guardada.',
    'Cadastro realizado com sucesso! Agora complete sua candidatura.',
    'Sua candidatura foi salva como rascunho.',
    'Depois que você se candidatou com sucesso, aguarde.',
    'Ti sei già candidato per questa posizione.',
    'La tua candidatura è stata salvata in bozza.',
    'Dopo che ti sei candidato con successo riceverai una mail.',
    'Je hebt al gesolliciteerd op deze vacature.',
    'Zodra je sollicitatie binnen is, nemen we contact op.',
    'Twoja aplikacja została zapisana.',
    'Twoja aplikacja nie została wysłana.',
  ])('`%s` is none', (text) => {
    expect(confirmation(text)).toBeNull();
  });
});

describe('what is still to be done, or was turned away at once, is no receipt, thanks or not', () => {
  test.each([
    'Thank you for your application. We cannot consider it, as you live elsewhere.',
    'Thank you for your application. We cannot consider applications from your country.',
    'Thank you for your application. To complete your application, please pay the fee.',
    'Thank you for applying. Your application will not be processed until you confirm your e-mail.',
    'Thank you for applying. Payment required: your application will be submitted once the fee is paid.',
    'Thanks for applying! Only one step left: verify your phone number.',
    'Your application has been received but is incomplete. Please complete the missing parts.',
    'Thank you for applying. Unfortunately you do not meet the requirements for this role.',
    'Vielen Dank für Ihre Bewerbung. Um Ihre Bewerbung abzuschließen, öffnen Sie bitte den Link.',
    'Vielen Dank für Ihre Bewerbung. Leider können wir Ihre Bewerbung nicht berücksichtigen.',
    'Merci pour votre candidature. Pour finaliser votre candidature, cliquez sur le lien.',
    'Thank you for applying. Before we can consider your application, you need to take a test.',
    'Merci pour votre candidature. Il vous reste une étape : confirmez votre adresse.',
    'Vielen Dank für Ihre Bewerbung. Bestätigen Sie Ihre Adresse, erst dann wird Ihre Bewerbung bearbeitet.',
    'Gracias por tu solicitud. Falta un paso: confirma tu correo.',
    'Gracias por tu solicitud. Para completar tu solicitud, confirma tu correo.',
    'Grazie per la tua candidatura. Per completare la candidatura conferma il tuo indirizzo.',
    'Bedankt voor je sollicitatie. Bevestig je adres om je sollicitatie af te ronden.',
    'Dziękujemy za przesłanie aplikacji. Aby dokończyć aplikację, potwierdź adres e-mail.',
    'ご応募ありがとうございます。応募を完了するには、リンクを開いてください。',
  ])('%s', (text) => {
    expect(confirmation(text)).toBeNull();
  });

  test.each([
    'Thank you for your application. We cannot consider late documents.',
    'Thank you for your application. We cannot reply to each applicant.',
    'Thank you for your application. If we cannot consider it for this role, we will keep it.',
    'Thank you for your application. We cannot consider your application for other roles: apply for each.',
    'Thank you for applying. Please complete our voluntary survey.',
    'Thank you for applying! We cannot accept applications from agencies.',
    'Thank you for applying! You can apply again after six months if you are not selected.',
    'Merci pour votre candidature ! Sans réponse, considérez que nous ne pouvons donner suite.',
    'Bewerbung eingegangen. Unvollständige Bewerbungen können wir nicht berücksichtigen.',
    'Thank you for applying! To complete your profile, upload a photo.',
    'Thank you for applying. To complete your application, we will call your references.',
    'Thank you for applying. We are almost done with interviews.',
    'Thank you for applying! Please tell us how easy it was to complete your application.',
    'Thank you for applying. Our process has two more steps: a call and an interview.',
    'Merci pour votre candidature. Si nous ne pouvons pas retenir votre candidature, nous vous le dirons.',
    'Thank you for applying! Thank you for taking the time to complete your application.',
    'Thank you for applying. You do not need to do anything else to complete your application.',
    'Thank you for applying. What happens next? You may be asked to complete an assessment.',
    'Your application was submitted. Incomplete applications are not considered.',
    'Thank you for applying. Your application will not be reviewed until the closing date.',
    'Vielen Dank für Ihre Bewerbung. Sie erhalten in Kürze eine Bestätigung per E-Mail.',
    'Merci pour votre candidature. Pour compléter votre profil, connectez-vous.',
  ])('but `%s` is one', (text) => {
    expect(confirmation(text)).not.toBeNull();
  });
});

describe('a title among steps', () => {
  const STEPS = '1 Personal details\n2 Review\n3 Application submitted\nPersonal details';

  test.each([
    [STEPS, 'Continue'],
    ['Details\nReview\nApplication submitted\nPlease check your answers.', 'Submit application'],
    ['Step 2 of 3\nApplication submitted', 'Next'],
    ['Angaben\nPrüfen\nBewerbung abgeschickt\nIhre Angaben', 'Weiter'],
  ])('names what is to come where the page leads on: `%s`', (text, label) => {
    expect(confirmation(text, undefined, label)).toBeNull();
  });

  test.each([
    [STEPS, 'Back to jobs'],
    ['Application submitted\nWe will be in touch.', 'Continue'],
    [`${STEPS}\nThank you for applying!`, 'Continue'],
    [`${STEPS}\nThank you for applying`, 'Continue'],
    ['Thank you for your application\nMy details\nHow we work', 'Next'],
  ])('is a receipt where nothing leads on, or none are listed: `%s`', (text, label) => {
    expect(confirmation(text, undefined, label)).not.toBeNull();
  });
});

test.each(['Almost done\nYour details were received.', 'Your response was recorded in draft.'])(
  '`%s` is a step',
  (text) => {
    expect(confirmation(text)).toBeNull();
  },
);

test('a part of the form that was sent is no receipt where the page leads on', () => {
  const { signals } = aLook();
  const look = aLook({ signals: { ...signals, text: 'Your resume has been successfully submitted.' } });

  expect(findConfirmation(look)).not.toBeNull();
  expect(findConfirmation({ ...look, buttons: [aButton('Continue', { form: null })] })).toBeNull();
});

describe('the number of a receipt', () => {
  test.each([
    ['Thank you for applying! Your confirmation number is AB-1234.', 'AB-1234'],
    ['Application received. Reference: #98765', '98765'],
    ['Application submitted. Application ID: R-2024-17', 'R-2024-17'],
    ['Thank you for applying! We are number 1 in the field.', null],
    ['Vielen Dank für Ihre Bewerbung. Ihre Vorgangsnummer lautet B-2024-77.', 'B-2024-77'],
    ['Merci pour votre candidature. Numéro de dossier : 48213', '48213'],
    ['ご応募ありがとうございます。受付番号：A-10293', 'A-10293'],
    ['Application submitted', null],
  ])('in `%s` is %s', (text, confirmationId) => {
    expect(confirmation(text)).toMatchObject({ confirmationId });
  });
});

function confirmation(text: string, url = 'https://x.example/apply', button = '') {
  const { signals } = aLook();
  const buttons = button === '' ? [] : [aButton(button, { form: null })];
  return findConfirmation(aLook({ url, buttons, signals: { ...signals, text } }));
}
