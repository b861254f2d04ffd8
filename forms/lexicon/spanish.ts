import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  means: {
    race: 'raza | etnia | origen étnico',
    disability_status: 'discapacidad',
    job_description:
      'descripción del puesto | funciones | responsabilidades | descripción de funciones | tareas',
    currently_here:
      'trabajo actualmente aquí | actualmente trabajo aquí | trabajo actual | puesto actual aquí | estudio actualmente aquí | hasta la fecha | actualmente aquí',
    period_end: 'fecha de fin | fecha fin | fecha de finalización | fecha de término',
    period_start: 'fecha de inicio | fecha inicio',
    gpa: 'nota media | promedio general | promedio académico',
    skills: 'habilidades | competencias | aptitudes',
    graduation_year: 'año de graduación | fecha de graduación | año de finalización | año de egreso',
    field_of_study:
      'campo de estudio | área de estudio | especialidad | carrera | campo de estudios | área de estudios | especialización | carrera profesional | rama de estudios',
    degree:
      'titulación | nivel de estudios | nivel educativo | título obtenido | grado académico | máximo nivel de estudios | nivel de educación | título académico | nivel [académico/de escolaridad/máximo de estudios] | [último/máximo] grado de estudios | formación académica',
    school:
      'universidad | escuela | institución educativa | centro de estudios | centro educativo | nombre de la institución | nombre de la universidad | institución | colegio',
    years_of_experience:
      'años de experiencia | años de experiencia laboral | años de experiencia profesional | [total de/] años [totales/] de experiencia [laboral/] [en total/] | experiencia [laboral/profesional/] años',
    current_title:
      'cargo actual | puesto actual | título del puesto | nombre del puesto | posición actual | título del trabajo | cargo desempeñado | [ocupación/rol/cargo/puesto/posición] actual | [último/actual] [cargo/puesto] | título profesional',
    how_heard:
      'cómo nos conociste | cómo nos conoció | cómo nos ha conocido | cómo nos has conocido | cómo te enteraste | cómo se enteró | fuente de la candidatura | cómo conoció la oferta',
    notice_period: 'preaviso | período de preaviso | periodo de preaviso | plazo de preaviso',
    phone_country_code: 'código de país | prefijo | prefijo telefónico',
    phone_extension: 'extensión',
    phone_type: 'tipo de teléfono',
    pronouns: 'pronombres',
    salutation: 'tratamiento',
    nationality: 'nacionalidad | ciudadanía',
    location:
      'ubicación | ubicación actual | ciudad y país | lugar de residencia | residencia actual | localización',
    portfolio_url:
      'sitio web | página web | portafolio | web personal | portafolio en línea | página personal',
    github_url: 'perfil de github',
    linkedin_url: 'perfil de linkedin | enlace de linkedin | [url/dirección/liga] linkedin',
    middle_name: 'segundo nombre',
    preferred_name: 'nombre preferido',
    first_name: 'primer nombre | nombre de pila | nombre sin apellidos',
    last_name: 'apellido | apellidos | primer apellido',
    full_name:
      'nombre completo | nombre y apellidos | nombre y apellido | nombres y apellidos | apellidos y nombre',
    email:
      'correo electrónico | correo | dirección de correo electrónico | dirección de correo | dirección de email | correo personal | dirección electrónica',
    phone:
      'teléfono | número de teléfono | teléfono móvil | móvil | celular | número de móvil | número de celular | teléfono celular | número [telefónico/de contacto] | tfno | teléfono [fijo/particular]',
    address_line1:
      'dirección postal | calle | domicilio | calle y número | dirección línea 1 | dirección 1 | dirección [completa/particular/de residencia/actual/del domicilio]',
    house_number:
      'número exterior | número de casa | número de calle | número de la calle | número de portal | [nº/número] de portal',
    address_line2:
      'dirección línea 2 | dirección 2 | departamento interior | piso puerta | [número/núm] interior | [apartamento/escalera/piso] [piso/puerta/piso puerta] | departamento [número/núm]',
    city: 'población | ciudad | municipio | localidad',
    state:
      'comunidad autónoma | provincia | estado provincia | entidad federativa | [estado/región] de residencia',
    postal_code: 'código postal | cód postal',
    country: 'país de residencia | país | país de [domicilio/residencia actual]',
    birth_date: 'fecha [de nacimiento/nacimiento] | f nacimiento',
    birth_day: 'día de nacimiento',
    birth_month: 'mes de nacimiento',
    birth_year: 'año de nacimiento',
    username: 'nombre [de usuario/usuario] | usuario | identificador de usuario',
    password: 'contraseña | clave de acceso',
    one_time_code:
      'código de [4/5/6/8] dígitos | código de verificación | código de seguridad | código de confirmación',
    payment:
      'número de tarjeta | tarjeta de crédito | titular de la tarjeta | nombre en la tarjeta | fecha de caducidad | fecha de vencimiento | caducidad',
    promo_code: 'código promocional | cupón | código de descuento',
    captcha: `[caracteres/letras/código/texto/números] [/mostrados/mostrado/que ves/que aparecen/que aparece] [de/en] la imagen`,
    search: 'buscar | búsqueda',
    resume_file:
      'currículum | currículum vitae | hoja de vida | cv | adjuntar cv | subir cv | curriculum | currículo | adjunta tu cv | sube tu cv',
    cover_letter: 'carta de presentación | carta de motivación | carta motivación | carta motivacional',
    salary_expectation: `expectativa salarial | pretensión salarial | expectativas salariales | salario deseado | salario esperado | aspiración salarial | pretensiones salariales | pretensión económica | expectativas económicas | salario pretendido
      | [salario/sueldo/remuneración/retribución] [bruto/neto/anual/mensual/bruto anual/anual bruto/bruto mensual/mensual bruto/] [deseado/deseada/pretendido/pretendida/esperado/esperada/solicitado] | [expectativa/expectativas/pretensión/pretensiones/aspiración/aspiraciones] [salarial/salariales/económica/económicas/de sueldo/de salario] | [rango/banda/expectativa] [salarial/de renta/de sueldo] [deseado/deseada/esperado/esperada/pretendido/pretendida/] | pretensión de renta`,
    start_date: `fecha de incorporación | fecha disponible | fecha de inicio disponible | fecha de disponibilidad | disponibilidad | disponibilidad de incorporación | fecha de inicio deseada | fecha posible de inicio | disponible desde | fecha posible de incorporación | disponibilidad para empezar
      | [fecha/disponibilidad] [de/para/] [incorporación/inicio/comienzo/empezar/comenzar] [deseada/prevista/posible/disponible] | fecha [de/] [ingreso/inicio] deseada | fecha en la que podrías [empezar/incorporarte] | fecha [estimada/prevista/tentativa] de [incorporación/ingreso/inicio]`,
    gender: 'género | sexo',
    current_company:
      'empresa | compañía | empresa actual | nombre de la empresa | nombre de la compañía | empleador | empleador actual | compañía actual | nombre del empleador | razón social | razón social de la empresa | [última/actual] empresa | empresa en la que [trabajas/trabaja] | empresa donde [trabajas/trabaja]',
    unknown:
      'ciudad de nacimiento | ciudad natal | dirección anterior | ciudad deseada | lugar de nacimiento | asunto | mensaje | número de solicitud | número de cliente | dni | nif | segundo apellido | apellido materno | comentarios | observaciones | fortalezas | debilidades | aficiones | estado civil | referencia de la oferta | motivo de salida | motivaciones',
  },
  asks: {
    current_company:
      'en qué [empresa/compañía] trabajas [actualmente/] | dónde [trabajas/trabaja] actualmente',
    birth_date: 'cuándo naciste',
    preferred_name: 'cómo [te gusta/prefieres/quieres/te gustaría/prefiere] que [te/le] [llamen/llamemos]',
    full_name: 'cómo te llamas | cómo se llama usted',
    years_of_experience: `cuántos años de experiencia [laboral/profesional/] [tienes/tiene/posees/posee/]`,
    consent:
      'acepto | doy mi consentimiento | política de privacidad | protección de datos | términos y condiciones | he leído | aviso de privacidad | autorizo el tratamiento',
    notice_period: 'preaviso',
    salary_expectation: `expectativa salarial | expectativas salariales | pretensión salarial | aspiración salarial | salario deseado
      | [sueldo/salario] [deseas/pretendes/esperas/te gustaría/desea/pretende/espera]`,
    start_date: `cuándo podrías empezar | cuándo puedes empezar | cuándo podría empezar | cuándo puedes incorporarte | cuándo podrías incorporarte | cuándo puede empezar | cuándo podría comenzar | cuándo puede comenzar
      | [a partir de qué fecha/desde cuándo/cuándo/en qué fecha/a partir de cuándo] [estás/estarías/está/estaría] disponible | [cuándo/en qué fecha/desde cuándo] [puedes/podrías/puede/podría] [empezar/comenzar/incorporarte/incorporarse/iniciar/unirte]`,
    how_heard: `cómo te enteraste | cómo se enteró | cómo supiste | cómo conociste | cómo nos conociste | cómo conoció | dónde viste | cómo encontraste
      | [cómo/dónde] [te enteraste/se enteró/supiste/supo/encontraste/encontró/viste/vio/conociste/conoció/has conocido/has encontrado] [de/sobre/] [nosotros/esta/la/nuestra/el/este] | cómo [nos/] [has conocido/conociste/llegaste a nosotros] | [por/a través de] qué [medio/canal] [te enteraste/se enteró/supiste/conociste]`,
    sponsorship:
      '[necesitas/necesita/requieres/requiere] [visado/visa/patrocinio/un visado/una visa] | patrocinio | patrocinio de visa | patrocinio de visado | patrocinio para visa',
    work_authorization: `permiso de trabajo | autorización para trabajar | autorizado para trabajar | autorizada para trabajar | derecho a trabajar | autorizado a trabajar | autorización de trabajo | legalmente autorizado | permiso para trabajar
      | [autorizado/autorizada/habilitado/habilitada] legalmente [para/a] trabajar | permiso de trabajo [vigente/válido]`,
    location: 'dónde [vives/vive/resides/reside/te encuentras/se encuentra/estás ubicado/estás ubicada]',
    disability_status:
      '[tienes/tiene/posees/posee] [alguna/una/algún tipo de] discapacidad | [cuenta con/cuentas con] [alguna/algún tipo de] discapacidad',
  },
  alone: {
    gpa: 'promedio',
    how_heard: 'fuente',
    birth_date: 'nacimiento',
    degree: 'título',
    current_title: 'cargo | puesto | profesión',
    full_name: 'nombre | nombres | tu nombre | su nombre',
    address_line1: 'dirección',
    state: 'estado | región',
  },
  fillers:
    'el la los las de del tu su un una y o por favor introduce introduzca ingresa ingrese escribe escriba selecciona seleccione elige en para con',
  asides:
    'indica indique indicar ingresar candidato candidata solicitante postulante aspirante obligatorio opcional nueva nuevo actual principal personal válido',
  again: 'confirmar confirma confirme repetir repite repita verificar nuevamente confirmación',
  others:
    'emergencia padres hijo esposa esposo familiar familiares supervisor pareja referencias referencia empresa compañía escuela universidad madre padre cónyuge amigo jefe hijos hija hijas hermano hermana marido colega fiador testigo',
};
