import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('German', () => {
  testTexts('label', [
    ['first_name', 'text', `Vorname`],
    ['last_name', 'text', `Nachname*`],
    ['full_name', 'text', `Vor- und Nachname | Ihr Name`],
    ['email', 'text', `E-Mail-Adresse | Ihre E-Mail-Adresse`],
    [
      'phone',
      'text',
      `Telefonnummer | Handy | Mobil | Telefon (mobil) | Unter welcher Nummer erreichen wir Sie?`,
    ],
    [
      'address_line1',
      'text',
      `Straße und Hausnummer | Straße / Nr. | Adresse | Hausnummer und Straße | Str. u. Hausnr. | Straße, PLZ, Ort`,
    ],
    ['postal_code', 'text', `PLZ | Postleitzahl | PLZ (5-stelliger Code)`],
    ['one_time_code', 'text', `5-stelliger Code | Bestätigungscode (5-stellig)`],
    ['city', 'text', `Ort | Wohnort`],
    ['country', 'select', `Land`],
    ['state', 'select', `Bundesland`],
    ['birth_date', 'text', `Geburtsdatum`],
    ['username', 'text', `Benutzername`],
    ['password', 'password', `Passwort`],
    ['resume_file', 'file', `Lebenslauf`],
    ['cover_letter_file', 'file', `Anschreiben`],
    ['salary_expectation', 'text', `Gehaltsvorstellung`],
    ['start_date', 'text', `Frühestmöglicher Eintrittstermin`],
    ['salutation', 'select', `Anrede`],
    ['house_number', 'text', `Hausnummer | Haus-Nr.`],
    ['nothing', 'text', `Geburtsort | Firmenname des Arbeitgebers`],
    ['location', 'text', `PLZ / Ort | Wo wohnst du?`],
    ['current_company', 'text', `Firma`],
    ['search', 'text', `Suche`],
    ['nothing', 'radio', `Haben Sie einen Führerschein?`],
    ['address_line1', 'text', `Meine Adresse | Adresse des Bewerbers | Adresse der Kandidatin`],
    ['nothing', 'text', `Kandidatennummer | Nummer des Kandidaten`],
  ]);
});

describe('French', () => {
  testTexts('label', [
    ['first_name', 'text', `Prénom`],
    ['last_name', 'text', `Nom de famille`],
    ['full_name', 'text', `Nom et prénom | Nom complet`],
    ['email', 'text', `Adresse e-mail | Courriel`],
    ['phone', 'text', `Numéro de téléphone | Téléphone portable | À quel numéro vous joindre ?`],
    ['address_line1', 'text', `Adresse | N° et voie | N° et libellé de la voie | Numéro et rue`],
    ['house_number', 'text', `N° de rue | N° de voie`],
    ['postal_code', 'text', `Code postal | Code postal (code à 5 chiffres)`],
    ['city', 'text', `Ville`],
    ['country', 'select', `Pays`],
    ['birth_date', 'text', `Date de naissance`],
    ['username', 'text', `Nom d'utilisateur | Identifiant`],
    ['password', 'password', `Mot de passe`],
    ['resume_file', 'file', `CV`],
    ['cover_letter', 'textarea', `Lettre de motivation`],
    ['salutation', 'select', `Civilité`],
    ['current_company', 'text', `Entreprise`],
    ['nothing', 'text', `Lieu de naissance`],
    ['country', 'select', `Ton pays | Sélectionnez votre pays | Pays du candidat`],
    ['nothing', 'text', `Numéro de candidat | Référence du candidat`],
  ]);
});

describe('Spanish', () => {
  testTexts('label', [
    ['last_name', 'text', `Apellidos`],
    ['full_name', 'text', `Nombre completo | Nombre y apellidos`],
    ['email', 'text', `Correo electrónico`],
    ['phone', 'text', `Teléfono | Teléfono móvil`],
    ['address_line1', 'text', `Dirección | Número y calle`],
    ['postal_code', 'text', `Código postal`],
    ['city', 'text', `Ciudad`],
    ['state', 'select', `Provincia`],
    ['country', 'select', `País`],
    ['birth_date', 'text', `Fecha de nacimiento`],
    ['username', 'text', `Nombre de usuario`],
    ['password', 'password', `Contraseña`],
    ['current_company', 'text', `Empresa`],
    ['phone', 'text', `Mi teléfono | Indica tu teléfono | Teléfono del solicitante`],
    ['full_name', 'text', `Mi nombre completo`],
    ['middle_name', 'text', `MI | Mi segundo nombre`],
    ['nothing', 'text', `Mi jefe | Número del candidato`],
  ]);
});

describe('Portuguese', () => {
  testTexts('label', [
    ['last_name', 'text', `Sobrenome`],
    ['full_name', 'text', `Nome completo`],
    ['email', 'text', `E-mail`],
    ['phone', 'text', `Celular | Telefone`],
    ['postal_code', 'text', `CEP`],
    ['city', 'text', `Cidade`],
    ['state', 'select', `Estado`],
    ['address_line1', 'text', `Endereço`],
    ['address_line2', 'text', `Complemento`],
    ['birth_date', 'text', `Data de nascimento`],
    ['password', 'password', `Senha`],
    ['country', 'select', `País`],
    ['nothing', 'text', `CPF`],
    ['address_line1', 'text', `Meu endereço | Endereço do candidato`],
    ['nothing', 'text', `Nota do candidato`],
  ]);
});

describe('Italian', () => {
  testTexts('label', [
    ['last_name', 'text', `Cognome`],
    ['full_name', 'text', `Nome e cognome`],
    ['email', 'text', `Indirizzo email`],
    ['phone', 'text', `Numero di telefono | Cellulare`],
    ['address_line1', 'text', `Indirizzo`],
    ['postal_code', 'text', `CAP | CAP (codice a 5 cifre)`],
    ['city', 'text', `Città`],
    ['state', 'text', `Provincia`],
    ['birth_date', 'text', `Data di nascita`],
    ['username', 'text', `Nome utente`],
    ['nothing', 'text', `Codice fiscale`],
    ['country', 'select', `Paese`],
    ['address_line1', 'text', `Indica il tuo indirizzo | Indirizzo del candidato`],
  ]);
});

describe('Dutch', () => {
  testTexts('label', [
    ['first_name', 'text', `Voornaam`],
    ['last_name', 'text', `Achternaam`],
    ['full_name', 'text', `Naam`],
    ['email', 'text', `E-mailadres`],
    ['phone', 'text', `Telefoonnummer | Op welk nummer kunnen we je bereiken?`],
    ['address_line1', 'text', `Adres`],
    ['postal_code', 'text', `Postcode | Postcode (5-cijferige code)`],
    ['city', 'text', `Woonplaats | Plaats`],
    ['birth_date', 'text', `Geboortedatum`],
    ['username', 'text', `Gebruikersnaam`],
    ['password', 'password', `Wachtwoord`],
    ['nothing', 'text', `Tussenvoegsel`],
    ['country', 'select', `Land`],
    ['full_name', 'text', `Mijn naam | Naam van de sollicitant`],
    ['nothing', 'text', `Nummer van de kandidaat`],
  ]);
});

describe('Polish', () => {
  testTexts('label', [
    ['first_name', 'text', `Imię`],
    ['last_name', 'text', `Nazwisko`],
    ['full_name', 'text', `Imię i nazwisko`],
    ['email', 'text', `Adres e-mail`],
    ['phone', 'text', `Numer telefonu`],
    ['address_line1', 'text', `Ulica`],
    ['postal_code', 'text', `Kod pocztowy`],
    ['city', 'text', `Miasto | Miejscowość`],
    ['birth_date', 'text', `Data urodzenia`],
    ['password', 'password', `Hasło`],
    ['username', 'text', `Nazwa użytkownika`],
    ['country', 'select', `Kraj`],
    ['phone', 'text', `Mój numer telefonu`],
  ]);
});

describe('Russian', () => {
  testTexts('label', [
    ['last_name', 'text', `Фамилия`],
    ['middle_name', 'text', `Отчество`],
    ['full_name', 'text', `ФИО | Ваше имя`],
    ['email', 'text', `Электронная почта | Введите ваш e-mail`],
    ['phone', 'text', `Телефон | Номер телефона`],
    ['address_line1', 'text', `Адрес`],
    ['city', 'text', `Город`],
    ['postal_code', 'text', `Индекс`],
    ['country', 'select', `Страна`],
    ['birth_date', 'text', `Дата рождения`],
    ['username', 'text', `Логин | Имя пользователя`],
    ['password', 'password', `Пароль`],
    ['one_time_code', 'text', `Код подтверждения`],
    ['search', 'text', `Поиск`],
  ]);
});

describe('Japanese', () => {
  testTexts('label', [
    ['full_name', 'text', `お名前 | 氏名（漢字）`],
    ['last_name', 'text', `姓`],
    ['first_name', 'text', `名`],
    ['email', 'text', `メールアドレス | Eメール`],
    ['phone', 'text', `電話番号 | 携帯電話番号`],
    ['postal_code', 'text', `郵便番号`],
    ['state', 'select', `都道府県`],
    ['city', 'text', `市区町村`],
    ['address_line1', 'text', `住所`],
    ['birth_date', 'text', `生年月日`],
    ['password', 'password', `パスワード`],
    ['nothing', 'text', `氏名（フリガナ） | 会社名（カナ）`],
    ['current_company', 'text', `会社名`],
    ['username', 'text', `ユーザー名`],
  ]);
});

describe('Korean', () => {
  testTexts('label', [
    ['full_name', 'text', `이름 | 이름을 입력하세요`],
    ['email', 'text', `이메일 | 이메일 주소를 입력하세요`],
    ['phone', 'text', `휴대폰 번호 | 전화번호`],
    ['address_line1', 'text', `주소`],
    ['postal_code', 'text', `우편번호`],
    ['birth_date', 'text', `생년월일`],
    ['password', 'password', `비밀번호`],
    ['username', 'text', `아이디`],
  ]);
});

describe('Chinese', () => {
  testTexts('label', [
    ['full_name', 'text', `姓名`],
    ['email', 'text', `电子邮箱 | 请输入邮箱`],
    ['phone', 'text', `手机号码 | 请输入手机号`],
    ['address_line1', 'text', `详细地址`],
    ['city', 'select', `城市`],
    ['country', 'select', `国家`],
    ['birth_date', 'text', `出生日期`],
    ['username', 'text', `用户名 | 请输入账号`],
    ['password', 'password', `密码`],
    ['one_time_code', 'text', `验证码`],
    ['nothing', 'text', `身份证号码`],
    ['current_company', 'text', `公司名称`],
  ]);
});
