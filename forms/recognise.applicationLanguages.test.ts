import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('a German application', () => {
  testTexts('label', [
    [
      'resume_file',
      'file',
      `Lebenslauf hochladen | Ihr Lebenslauf (PDF) | CV hochladen | Bitte lade deinen Lebenslauf hoch (PDF, max. 20 MB).`,
    ],
    ['cover_letter_file', 'file', `Anschreiben (optional) | Motivationsschreiben`],
    ['linkedin_url', 'text', `LinkedIn-Profil | Link zum LinkedIn-Profil`],
    ['salary_expectation', 'text', `Gehaltsvorstellung (brutto/Jahr) | Was sind Ihre Gehaltsvorstellungen?`],
    ['start_date', 'text', `Frühestmöglicher Starttermin | Verfügbar ab | Wann können Sie anfangen?`],
    ['notice_period', 'text', `Kündigungsfrist | Wie lang ist Ihre Kündigungsfrist?`],
    ['work_authorization', 'radio', `Besitzen Sie eine gültige Arbeitserlaubnis für Deutschland?`],
    [
      'how_heard',
      'select',
      `Wie sind Sie auf uns aufmerksam geworden? | Wie sind Sie auf die Stelle aufmerksam geworden? | Wie haben Sie von dieser Stelle erfahren?`,
    ],
    ['gender', 'select', `Geschlecht`],
    ['nationality', 'text', `Staatsangehörigkeit`],
    ['school', 'text', `Hochschule | Universität | Name der Hochschule`],
    ['degree', 'text', `Höchster Abschluss | Bildungsabschluss`],
    ['field_of_study', 'text', `Studiengang | Fachrichtung`],
    ['graduation_year', 'text', `Abschlussjahr`],
    ['current_title', 'text', `Aktuelle Position | Berufsbezeichnung`],
    [
      'current_company',
      'text',
      `Aktueller Arbeitgeber | Derzeitiger Arbeitgeber | Derzeitige Firma | Wo arbeiten Sie derzeit?`,
    ],
    [
      'consent',
      'checkbox',
      `Ich stimme der Datenschutzerklärung zu | Ich habe die Datenschutzhinweise gelesen`,
    ],
    [
      'nothing',
      'text',
      `Name des Vorgesetzten | Telefonnummer des Arbeitgebers | Warum möchten Sie bei uns arbeiten?
      | Welche Programmiersprachen beherrschen Sie?`,
    ],
    ['nothing', 'radio', `Sind Sie bereit umzuziehen? | Haben Sie bereits für uns gearbeitet?`],
  ]);
});

describe('a French application', () => {
  testTexts('label', [
    ['resume_file', 'file', `Votre CV | Joindre CV | Curriculum vitae`],
    ['cover_letter_file', 'file', `Lettre de motivation (facultatif)`],
    ['salary_expectation', 'text', `Prétentions salariales | Quelles sont vos attentes salariales ?`],
    ['start_date', 'text', `Date de disponibilité | Quand pouvez-vous commencer ?`],
    ['notice_period', 'text', `Durée de préavis`],
    ['work_authorization', 'radio', `Êtes-vous autorisé à travailler en France ?`],
    ['sponsorship', 'radio', `Avez-vous besoin d'un parrainage de visa ?`],
    ['how_heard', 'select', `Comment avez-vous entendu parler de nous ?`],
    ['nationality', 'text', `Nationalité`],
    ['school', 'text', `Établissement | Université | Nom de l'école`],
    ['degree', 'select', `Diplôme obtenu | Niveau d'études`],
    ['field_of_study', 'text', `Domaine d'études | Spécialité`],
    ['current_title', 'text', `Poste actuel | Intitulé du poste`],
    [
      'current_company',
      'text',
      `Employeur actuel | Nom de l'entreprise | Société actuelle | Où travaillez-vous actuellement ?`,
    ],
    ['years_of_experience', 'number', `Années d'expérience | Nombre d'années d'expérience`],
    ['consent', 'checkbox', `J'accepte la politique de confidentialité`],
    ['nothing', 'text', `Nom du responsable | Contact d'urgence | Pourquoi souhaitez-vous nous rejoindre ?`],
  ]);
});

describe('a Spanish application', () => {
  testTexts('label', [
    ['resume_file', 'file', `Adjunta tu CV | Currículum | Hoja de vida`],
    ['cover_letter_file', 'file', `Carta de presentación`],
    ['salary_expectation', 'text', `Expectativa salarial | ¿Cuáles son tus expectativas salariales?`],
    ['start_date', 'text', `Fecha de incorporación | ¿Cuándo podrías empezar?`],
    ['notice_period', 'text', `Periodo de preaviso`],
    [
      'work_authorization',
      'radio',
      `¿Tienes permiso de trabajo en España? | ¿Está autorizado para trabajar en México?`,
    ],
    ['sponsorship', 'radio', `¿Necesita patrocinio de visa?`],
    ['how_heard', 'select', `¿Cómo te enteraste de esta vacante? | ¿Cómo nos conociste?`],
    ['nationality', 'text', `Nacionalidad`],
    ['school', 'text', `Universidad | Institución educativa | Centro de estudios`],
    ['degree', 'text', `Titulación | Nivel de estudios`],
    ['field_of_study', 'text', `Campo de estudio | Especialidad`],
    ['current_title', 'text', `Cargo actual | Puesto actual`],
    ['years_of_experience', 'number', `Años de experiencia`],
    ['consent', 'checkbox', `Acepto la política de privacidad | He leído el aviso de privacidad`],
    ['nothing', 'text', `Nombre del jefe | Contacto de emergencia | ¿Por qué quieres trabajar aquí?`],
  ]);
});

describe('a Portuguese application', () => {
  testTexts('label', [
    ['resume_file', 'file', `Anexe seu currículo | Currículo`],
    ['cover_letter_file', 'file', `Carta de apresentação`],
    ['salary_expectation', 'text', `Pretensão salarial | Qual é a sua pretensão salarial?`],
    ['start_date', 'text', `Disponibilidade para início | Quando você pode começar?`],
    ['notice_period', 'text', `Aviso prévio`],
    ['work_authorization', 'radio', `Você tem autorização para trabalhar no Brasil?`],
    ['sponsorship', 'radio', `Você precisa de patrocínio de visto?`],
    ['how_heard', 'select', `Como você soube desta vaga? | Como ficou sabendo da vaga?`],
    ['school', 'text', `Instituição de ensino | Universidade`],
    ['degree', 'select', `Escolaridade | Grau académico`],
    ['current_title', 'text', `Cargo atual`],
    ['gender', 'select', `Gênero`],
    ['race', 'select', `Raça/Cor`],
    ['disability_status', 'radio', `Pessoa com deficiência`],
    ['consent', 'checkbox', `Li e aceito os termos de uso | Concordo com a política de privacidade`],
    ['nothing', 'text', `Nome da mãe | Contato de emergência | Por que você quer trabalhar conosco?`],
  ]);
});

describe('an Italian application', () => {
  testTexts('label', [
    ['first_name', 'text', `Nome di battesimo`],
    ['resume_file', 'file', `Carica il tuo CV | Curriculum vitae`],
    ['cover_letter_file', 'file', `Lettera di presentazione`],
    ['salary_expectation', 'text', `Aspettative economiche | Quali sono le tue aspettative salariali?`],
    ['start_date', 'text', `Disponibilità dal | Quando potresti iniziare?`],
    ['notice_period', 'text', `Periodo di preavviso`],
    ['work_authorization', 'radio', `Hai un permesso di lavoro valido per l'Italia?`],
    ['how_heard', 'select', `Come hai saputo di questa posizione? | Come ci hai conosciuto?`],
    ['school', 'text', `Università | Istituto`],
    ['degree', 'text', `Titolo di studio`],
    ['current_title', 'text', `Posizione attuale | Ruolo attuale`],
    ['current_company', 'text', `Datore di lavoro attuale | Azienda attuale`],
    ['nationality', 'text', `Nazionalità | Cittadinanza`],
    ['consent', 'checkbox', `Acconsento al trattamento dei dati personali | Accetto i termini e condizioni`],
    ['nothing', 'text', `Contatto di emergenza | Perché vuoi lavorare con noi?`],
  ]);
});

describe('a Dutch application', () => {
  testTexts('label', [
    ['resume_file', 'file', `Upload je CV | CV`],
    ['cover_letter_file', 'file', `Motivatiebrief`],
    ['salary_expectation', 'text', `Salarisverwachting | Wat is je salarisverwachting?`],
    ['start_date', 'text', `Beschikbaar vanaf | Wanneer kun je beginnen?`],
    ['notice_period', 'text', `Opzegtermijn | Wat is je opzegtermijn?`],
    ['work_authorization', 'radio', `Heb je een werkvergunning voor Nederland?`],
    ['how_heard', 'select', `Hoe heb je ons gevonden? | Hoe heeft u gehoord over deze vacature?`],
    ['school', 'text', `Onderwijsinstelling | Hogeschool`],
    ['degree', 'select', `Opleidingsniveau | Hoogst genoten opleiding`],
    ['field_of_study', 'text', `Studierichting`],
    ['current_title', 'text', `Huidige functie | Functietitel`],
    ['current_company', 'text', `Huidige werkgever | Waar werk je nu?`],
    ['nationality', 'text', `Nationaliteit`],
    ['consent', 'checkbox', `Ik ga akkoord met de privacyverklaring`],
    ['nothing', 'text', `Naam van de leidinggevende | Waarom wil je bij ons werken?`],
  ]);
});

describe('a Polish application', () => {
  testTexts('label', [
    ['resume_file', 'file', `Dodaj CV | Życiorys`],
    ['cover_letter_file', 'file', `List motywacyjny`],
    ['salary_expectation', 'text', `Oczekiwania finansowe | Jakie są Twoje oczekiwania finansowe?`],
    ['start_date', 'text', `Możliwa data rozpoczęcia pracy | Kiedy możesz zacząć?`],
    ['notice_period', 'text', `Okres wypowiedzenia`],
    ['work_authorization', 'radio', `Czy posiadasz pozwolenie na pracę w Polsce?`],
    ['how_heard', 'select', `Skąd dowiedziałeś się o tej ofercie?`],
    ['school', 'text', `Uczelnia | Nazwa uczelni`],
    ['degree', 'select', `Wykształcenie | Poziom wykształcenia`],
    ['field_of_study', 'text', `Kierunek studiów`],
    ['current_title', 'text', `Obecne stanowisko`],
    ['current_company', 'text', `Obecny pracodawca`],
    ['consent', 'checkbox', `Wyrażam zgodę na przetwarzanie danych osobowych`],
    ['nothing', 'text', `Imię przełożonego | Dlaczego chcesz u nas pracować?`],
  ]);
});

describe('a Japanese application', () => {
  testTexts('label', [
    ['resume_file', 'file', `履歴書 | 職務経歴書（必須）`],
    ['salary_expectation', 'text', `希望年収 | 希望給与`],
    ['start_date', 'text', `入社可能日 | 就業開始可能日`],
    ['how_heard', 'select', `応募経路 | この求人をどこで知りましたか`],
    ['gender', 'radio', `性別`],
    ['nationality', 'text', `国籍`],
    ['school', 'text', `学校名 | 大学名`],
    ['degree', 'select', `最終学歴 | 学位`],
    ['field_of_study', 'text', `専攻`],
    ['graduation_year', 'text', `卒業年`],
    ['current_title', 'text', `現在の役職`],
    ['current_company', 'text', `現在の勤務先`],
    ['years_of_experience', 'text', `経験年数`],
    ['consent', 'checkbox', `個人情報の取り扱いに同意する | 利用規約に同意します`],
    ['nothing', 'text', `フリガナ | 緊急連絡先 | 志望動機を教えてください`],
  ]);
});

describe('whoever is not the applicant, and where they work, asks nothing of the applicant', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `Vornamen der Kinder | Name der Ehefrau | Vorname des Elternteils | Telefon der Angehörigen`,
    ],
    ['nothing', 'text', `Prénoms des enfants | Prénom de l’époux | Téléphone des parents`],
    ['nothing', 'text', `Nombres de los hijos | Teléfono del hermano`],
    ['nothing', 'text', `Nomes dos filhos | Telefone da irmã`],
    ['nothing', 'text', `Nomi dei figli | Cognome dei genitori`],
    ['nothing', 'text', `Voornaam van de kinderen | Achternaam ouders`],
    ['nothing', 'text', `Imiona rodziców | Imiona dzieci | Nazwisko małżonki`],
    ['first_name', 'text', `Vornamen | Prénoms | Imiona`],
    ['nothing', 'text', `Stadt der Arbeitsstelle | Ville du poste | Miasto miejsca pracy`],
    ['city', 'text', `Stadt des Wohnsitzes | Ville de résidence | Miasto zamieszkania`],
  ]);
});
