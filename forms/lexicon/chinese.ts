import type { Lexicon } from './lexicon.ts';

export const chinese: Lexicon = {
  means: {
    full_name: '姓名 | 真实姓名 | 您的姓名 | 你的姓名',
    email: '邮箱 | 电子邮箱 | 电子邮件 | 邮箱地址 | 邮件地址 | 電子郵件 | 電子信箱 | 電郵 | 信箱 | 电邮',
    phone:
      '手机 | 手机号 | 手机号码 | 电话 | 电话号码 | 联系电话 | 手機 | 手機號碼 | 電話 | 電話號碼 | 聯絡電話 | 移动电话',
    phone_country_code: '国家代码 | 区号 | 國碼',
    address_line1: '地址 | 详细地址 | 街道地址 | 通讯地址 | 詳細地址 | 通訊地址 | 街道',
    city: '城市 | 所在城市 | 居住城市',
    state: '省份 | 省 州 | 所在省份',
    postal_code: '邮编 | 邮政编码 | 郵遞區號 | 郵政編碼',
    country: '国家 | 国家 地区 | 國家 | 國家 地區',
    birth_date: '出生日期 | 生日 | 出生年月 | 出生年月日',
    username:
      '用户名 | 账号 | 帐号 | 用户账号 | 登录名 | 帳號 | 使用者名稱 | 用戶名 | 登入帳號 | 会员名 | 账户 | 昵称',
    password: '密码 | 密碼 | 登录密码 | 登入密碼',
    one_time_code: '验证码 | 短信验证码 | 驗證碼 | 动态码 | 校验码',
    payment: '卡号 | 银行卡号 | 信用卡 | 信用卡号 | 有效期 | 持卡人 | 持卡人姓名 | 信用卡號',
    promo_code: '优惠码 | 优惠券 | 折扣码 | 優惠碼 | 邀请码',
    captcha: '图形验证码 | 图片验证码',
    search: '搜索 | 搜尋 | 查找',
    resume_file: '简历 | 履歷 | 個人簡歷',
    cover_letter: '求职信 | 求職信',
    salary_expectation: '期望薪资 | 期望薪水 | 期望月薪 | 期望年薪',
    gender: '性别 | 性別',
    current_company: '公司名称 | 公司 | 当前公司 | 公司名稱 | 目前公司',
    unknown: '身份证 | 身份证号 | 身份证号码 | 主题 | 留言 | 微信 | 微信号',
  },
  alone: {},
  fillers: '',
  asides: '请 請 输入 輸入 填写 填寫 您的 你的 的 选择 選擇 您 你 请输入 請輸入 必填 选填 新 当前 常用',
  again: '确认 再次 重复 確認 重複',
  others: '公司 学校 紧急 推荐人 监护人 紧急联系人 企业',
};
