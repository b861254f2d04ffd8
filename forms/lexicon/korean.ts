import type { Lexicon } from './lexicon.ts';

export const korean: Lexicon = {
  means: {
    full_name: '이름 | 성명 | 성함',
    email: '이메일 | 이메일 주소 | 전자우편 | 메일 주소',
    phone: '전화번호 | 휴대폰 | 휴대폰 번호 | 휴대전화 | 연락처 | 핸드폰 | 핸드폰 번호 | 휴대전화번호',
    phone_country_code: '국가번호',
    address_line1: '도로명 주소 | 기본 주소 | 도로명',
    address_line2: '상세주소 | 상세 주소 | 나머지 주소',
    city: '도시 | 시군구',
    state: '시도',
    postal_code: '우편번호',
    country: '국가 | 거주 국가',
    birth_date: '생년월일 | 생일',
    username: '아이디 | 사용자 이름 | 사용자명 | 사용자 아이디',
    password: '비밀번호 | 암호',
    one_time_code: '인증번호 | 인증코드',
    payment: '카드 번호 | 카드번호 | 유효기간 | 카드 소유자',
    promo_code: '쿠폰 | 쿠폰 번호 | 할인 코드',
    search: '검색',
    resume_file: '이력서',
    cover_letter: '자기소개서',
    gender: '성별',
    current_company: '회사명 | 회사 | 직장명',
    unknown:
      '닉네임 | 제목 | 국적 | 추천인 | 별명 | 지원동기 | 자기소개 | 비고 | 취미 | 특기 | 결혼여부 | 종교 | 퇴사사유',
  },
  alone: { last_name: '성', first_name: '명', address_line1: '주소' },
  fillers: '',
  asides: '을 를 의 은 는 이 가 님 입력 선택 하세요 해주세요 해 주세요 입력하세요 필수 선택 새 현재 본인',
  again: '확인 재입력 다시',
  others: '회사 학교 비상 추천인 보호자 법인',
};
