import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  means: {
    first_name: 'primeiro nome | nome próprio',
    last_name: 'sobrenome | apelido | último nome | sobrenomes',
    full_name: 'nome completo | nome e sobrenome',
    email: 'endereço de e mail | endereço de email | correio eletrónico | correio eletrônico',
    phone: 'telefone | número de telefone | celular | telemóvel | número de celular | telefone celular',
    address_line1: 'logradouro | endereço residencial | morada | rua',
    address_line2: 'complemento',
    city: 'cidade',
    state: 'estado uf | uf | distrito',
    postal_code: 'cep | código postal',
    country: 'país de residência',
    birth_date: 'data de nascimento | nascimento',
    birth_day: 'dia de nascimento',
    birth_month: 'mês de nascimento',
    birth_year: 'ano de nascimento',
    username: 'nome de usuário | nome de utilizador | utilizador | código de acesso',
    password: 'senha | palavra passe',
    one_time_code: 'código de verificação | código de segurança',
    payment: 'número do cartão | cartão de crédito | nome no cartão | titular do cartão | validade',
    promo_code: 'código promocional | cupom | cupom de desconto',
    search: 'pesquisar | pesquisa',
    cover_letter: 'carta de apresentação',
    resume_file: 'currículo',
    salary_expectation: 'pretensão salarial | expectativa salarial',
    gender: 'gênero | género',
    current_company: 'nome da empresa | empresa atual',
    unknown:
      'naturalidade | local de nascimento | nacionalidade | assunto | mensagem | cpf | cnpj | rg | nome da mãe | bairro | nome social',
  },
  alone: {
    full_name: 'nome | seu nome',
    address_line1: 'endereço',
  },
  fillers:
    'o os as do da dos das seu sua um uma e ou por favor insira digite informe introduza selecione escolha em na para com',
  asides: 'obrigatório opcional nova novo atual principal pessoal válido',
  again: 'confirmar confirme repetir repita novamente confirmação',
  others: 'emergência referência empresa escola universidade mãe pai cônjuge amigo gestor',
};
