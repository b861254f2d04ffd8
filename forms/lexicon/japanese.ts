import type { Lexicon } from './lexicon.ts';

export const japanese: Lexicon = {
  means: {
    full_name: '氏名 | お名前 | 名前 | 姓名',
    email: 'メールアドレス | eメール | 電子メール | eメールアドレス | メール',
    phone: '電話番号 | 携帯電話 | 携帯電話番号 | 携帯番号 | 連絡先電話番号 | 電話',
    phone_country_code: '国番号',
    address_line1: '住所 | 番地 | ご住所 | 町名 番地',
    address_line2: '建物名 | マンション名 | 建物名 部屋番号',
    city: '市区町村 | 市町村',
    state: '都道府県',
    postal_code: '郵便番号',
    country: '国 地域 | お住まいの国 | 居住国',
    birth_date: '生年月日 | 誕生日',
    username:
      'ユーザー名 | ユーザーid | ユーザ名 | ログインid | ユーザid | 会員id | アカウント名 | アカウント',
    password: 'パスワード',
    one_time_code: '認証コード | 確認コード | 認証番号 | ワンタイムパスワード',
    payment: 'カード番号 | 有効期限 | カード名義 | セキュリティコード | クレジットカード | 口座番号 | 名義人',
    promo_code: 'クーポン | クーポンコード | プロモーションコード',
    captcha: '画像認証 | 画像の文字',
    search: '検索',
    resume_file: '履歴書 | 職務経歴書',
    salary_expectation: '希望年収 | 希望給与',
    gender: '性別',
    current_company: '会社名 | 勤務先 | 現在の勤務先',
    unknown:
      '契約番号 | ニックネーム | 件名 | フリガナ | ふりがな | お問い合わせ | 国籍 | 部署 | 役職 | fax番号',
  },
  alone: { first_name: '名', last_name: '姓', country: '国', address_line1: '住所1', address_line2: '住所2' },
  fillers: '',
  asides:
    'ご お の を に は が で 入力 選択 記入 してください ください 半角 全角 例 任意 必須 新しい 現在 英数字 数字',
  again: '確認 再入力 もう一度',
  others: 'カナ フリガナ ふりがな 会社 学校 緊急 法人 保護者 半角カナ ローマ字',
};
