import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  means: {
    salutation: 'forma de tratamento',
    race: 'raça | etnia | cor raça | raça cor',
    disability_status: 'deficiência | pessoa com deficiência | pcd',
    job_description:
      'descrição do cargo | descrição das atividades | responsabilidades | atividades | funções desempenhadas',
    currently_here:
      'trabalho aqui atualmente | trabalho atualmente aqui | atualmente trabalho aqui | emprego atual | trabalho atual | até o momento | estudo aqui atualmente | cargo atual aqui',
    period_end: 'data de fim | data de término | data fim | data final',
    period_start: 'data de início | data início',
    gpa: 'média final | média geral',
    skills: 'habilidades | competências',
    graduation_year: 'ano de conclusão | ano de formatura | data de conclusão | ano de graduação',
    field_of_study:
      'área de estudo | curso | área de formação | área de estudos | especialização | curso superior',
    degree:
      'grau académico | grau acadêmico | escolaridade | nível de escolaridade | formação | nível de formação | grau de escolaridade | habilitações literárias | nível de ensino | [grau/nível] [de instrução/académico/acadêmico] | habilitações [académicas/acadêmicas] | maior grau de escolaridade',
    school:
      'universidade | escola | instituição de ensino | instituição | faculdade | nome da instituição | nome da universidade | instituição de ensino superior | estabelecimento de ensino',
    years_of_experience:
      'anos de experiência | anos de experiência profissional | tempo de experiência | tempo [total/] de experiência [anos/em anos/] | experiência anos',
    current_title:
      'cargo atual | título do cargo | função atual | nome do cargo | posição atual | cargo ocupado | [último/atual] cargo [ocupado/] | ocupação [atual/] | título profissional',
    how_heard:
      'como soube | como nos conheceu | como ficou sabendo | como conheceu a vaga | como soube da vaga',
    notice_period: 'aviso prévio | período de aviso prévio | pré aviso | prazo de aviso prévio',
    start_date: `data de início disponível | data disponível | disponibilidade | disponibilidade para início | data de disponibilidade | disponível a partir | data pretendida de início | disponibilidade de início
      | [data/disponibilidade] [disponível/pretendida/desejada/prevista/possível] [para/de] [início/começar/iniciar/admissão] | data de início [pretendida/desejada/prevista/possível] | data de [admissão/disponibilidade] [pretendida/desejada/prevista]`,
    phone_country_code: 'código do país | indicativo do país | indicativo | ddi',
    phone_extension: 'ramal | extensão telefone',
    phone_type: 'tipo de telefone',
    pronouns: 'pronomes',
    nationality: 'nacionalidade | cidadania',
    location:
      'localização | localização atual | cidade e país | cidade e estado | local de residência | onde você mora | cidade [uf/estado]',
    portfolio_url: 'site pessoal | página pessoal | portefólio | portfólio | link do portfólio | site',
    github_url: 'perfil do github',
    linkedin_url:
      'perfil do linkedin | link do linkedin | perfil linkedin | [url/endereço] linkedin | link do seu perfil no linkedin',
    middle_name: 'nome do meio',
    preferred_name: 'nome preferido | como gostaria de ser chamado',
    first_name: 'primeiro nome | nome próprio',
    last_name: 'sobrenome | apelido | último nome | sobrenomes | apelidos | nome de família',
    full_name: 'nome completo | nome e sobrenome | nome e apelido | nome apelido',
    email:
      'endereço de e mail | endereço de email | correio eletrónico | correio electrónico | correio electrônico | correio eletrônico | endereço [eletrônico/eletrónico/de correio eletrônico/de correio eletrónico]',
    phone:
      'telefone | número de telefone | celular | telemóvel | número de celular | telefone celular | [contato/contacto] [telefônico/telefónico] | telefone [fixo/residencial/móvel] | número de contacto',
    address_line1:
      'logradouro | endereço residencial | morada | rua | endereço [completo/linha 1/atual] | nome da rua | morada [completa/atual]',
    house_number:
      'número da casa | número da porta | número do endereço | número da residência | [nº/número] da [porta/residência]',
    address_line2:
      'complemento | complemento [de/do/da] [endereço/morada/rua/logradouro] | endereço linha 2 | apto bloco | andar porta',
    city: 'localidade | cidade | concelho | cidade onde [mora/reside/vive]',
    state: 'estado uf | uf | distrito | estado [de residência/onde mora/onde reside]',
    postal_code: 'cep | código postal',
    country: 'país de residência | país onde [mora/reside/vive]',
    birth_date: 'data de nascimento',
    birth_day: 'dia de nascimento',
    birth_month: 'mês de nascimento',
    birth_year: 'ano de nascimento',
    username: 'nome de usuário | nome de utilizador | utilizador | código de acesso',
    password: 'senha | palavra passe',
    one_time_code: 'código de [4/5/6/8] dígitos | código de verificação | código de segurança',
    payment: 'número do cartão | cartão de crédito | nome no cartão | titular do cartão | validade',
    promo_code: 'código promocional | cupom | cupom de desconto',
    captcha: `[caracteres/letras/código/texto/números] [/mostrados/mostrado/exibidos/que vê/que você vê] [da/na] imagem`,
    search: 'pesquisar | pesquisa',
    cover_letter: 'carta de apresentação | carta de motivação',
    resume_file: 'currículo | curriculum | anexar currículo | enviar currículo | anexe seu currículo | cv',
    salary_expectation: `pretensão salarial | expectativa salarial | pretensões salariais | salário pretendido | expectativas salariais | salário desejado | remuneração pretendida | remuneração desejada
      | [salário/remuneração] [bruto/bruta/mensal/anual/bruto mensal/bruto anual/mensal bruto/anual bruto/] [desejado/desejada/pretendido/pretendida/esperado/esperada] | [pretensão/pretensões/expectativa/expectativas] [salarial/salariais/de salário/remuneratória] | [faixa/expectativa] [salarial/de remuneração] [desejada/pretendida/esperada/] | vencimento pretendido`,
    gender: 'gênero | género | sexo | identidade de gênero',
    current_company:
      'nome da empresa | empresa atual | empregador atual | empregador | nome do empregador | [última/atual] empresa | empresa [onde/em que] [trabalha/você trabalha]',
    unknown:
      'cidade natal | cidade de nascimento | cidade desejada | endereço anterior | naturalidade | local de nascimento | assunto | mensagem | cpf | cnpj | rg | nome da mãe | bairro | nome social | comentários | observações | pontos fortes | hobbies | estado civil | nome do pai | motivações | [período/turno/semestre/horário/modalidade] do curso',
  },
  asks: {
    gender: 'com qual gênero você se identifica',
    current_company: 'em que empresa você trabalha [atualmente/] | onde [você/] trabalha atualmente',
    birth_date: 'quando você nasceu',
    preferred_name: 'como [você/] [prefere/gostaria de/quer] ser [chamado/chamada]',
    full_name: 'como você se chama | como te chamas',
    years_of_experience: `quantos anos de experiência [profissional/] [você tem/tem/possui/você possui/tens/]`,
    consent:
      'concordo | aceito | política de privacidade | proteção de dados | termos e condições | termos de uso | li e aceito | dou o meu consentimento | autorizo o tratamento',
    notice_period: 'aviso prévio | pré aviso',
    salary_expectation: 'pretensão salarial | expectativa salarial | pretensões salariais',
    start_date: `quando pode começar | quando você pode começar | quando poderia começar | quando poderá começar | quando poderia iniciar | quando pode iniciar
      | [a partir de quando/quando/em que data/desde quando] [está/estará/estaria/você está/você estará/estás/estarás] disponível | [quando/em que data/a partir de quando] [pode/poderia/poderá/você pode/você poderia/podes/poderias] [começar/iniciar/entrar]`,
    how_heard: `como você soube | como soube | como ficou sabendo | como nos conheceu | como conheceu | onde viu | como você conheceu | como encontrou
      | [como/onde] [você/] [soube/viu/encontrou/conheceu/descobriu/ficou sabendo/tomou conhecimento/ouviu falar] [desta/da/dessa/esta/a/essa/de/sobre/] [vaga/empresa/oportunidade/oferta/nós/anúncio] | como [você/] [chegou até nós/teve conhecimento]`,
    sponsorship: `patrocínio | patrocínio de visto
      | [precisa/necessita/precisará] de patrocínio | [você/] [precisa/precisará/necessita] de [visto/um visto] [de trabalho/]`,
    work_authorization:
      'autorização para trabalhar | autorizado a trabalhar | autorizada a trabalhar | permissão para trabalhar | autorização de trabalho | visto de trabalho válido | legalmente autorizado | direito de trabalhar',
    location: 'onde [você mora/mora/reside/você reside/vive] | onde [vives/moras/resides]',
    disability_status: '[você/] [possui/tem] [alguma/uma] deficiência | pessoa com deficiência',
  },
  alone: {
    how_heard: 'fonte',
    salutation: 'tratamento',
    birth_date: 'nascimento',
    degree: 'grau',
    current_title: 'cargo | profissão | função',
    full_name: 'nome | seu nome',
    address_line1: 'endereço',
  },
  fillers:
    'o os as do da dos das seu sua um uma e ou por favor insira digite informe introduza selecione escolha em na para com',
  asides:
    'meu minha meus minhas indique preencha preencher teu tua candidato candidata obrigatório opcional nova novo atual principal pessoal válido',
  again: 'confirmar confirme repetir repita novamente confirmação',
  others:
    'emergência esposa marido filho filha referências supervisor referência empresa escola universidade mãe pai cônjuge amigo gestor filhos filhas irmão irmã esposo companheiro companheira colega fiador testemunha',
};
