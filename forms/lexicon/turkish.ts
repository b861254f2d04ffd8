import type { Lexicon } from './lexicon.ts';

export const turkish: Lexicon = {
  means: {
    first_name: 'adınız | isminiz',
    last_name: 'soyad | soyadı | soyadınız | soyisim | soyismi | soyisminiz',
    full_name:
      'ad soyad | adı soyadı | adınız soyadınız | adınız ve soyadınız | ad ve soyad | isim soyisim | adsoyad',
    email: 'email adresi | email adresiniz | mail adresi',
    phone:
      'telefon | telefon numarası | telefon numaranız | cep telefonu | cep telefonunuz | cep telefonu numarası | telefonunuz',
    address_line1: 'açık adres | ev adresi | adresiniz | ikamet adresi',
    city: 'şehir | yaşadığınız şehir',
    postal_code: 'posta kodu',
    country: 'ülke',
    birth_date: 'doğum tarihi | doğum tarihiniz',
    gender: 'cinsiyet | cinsiyetiniz',
    username: 'kullanıcı adı | kullanıcı adınız',
    password: 'şifre | şifreniz | parola',
    search: 'arama yap',
    resume_file: 'özgeçmiş | özgeçmişiniz',
    cover_letter: 'önyazı | niyet mektubu | motivasyon mektubu',
    salary_expectation: 'maaş beklentisi | ücret beklentisi | ücret beklentiniz | maaş beklentiniz',
    nationality: 'uyruk | uyruğunuz',
    unknown: 'mesaj | mesajınız | konu | tc kimlik no | kimlik numarası | doğum yeri | medeni durum',
  },
  alone: {
    full_name: 'isim',
  },
  fillers: 'lütfen girin giriniz seçin seçiniz yazın yazınız',
  asides: 'zorunlu',
  again: 'tekrar tekrarı onayla doğrula doğrulayın',
  others: 'şirket firma referans',
};
