import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  means: {
    first_name: 'primer nombre | nombre de pila',
    last_name: 'apellido | apellidos | primer apellido',
    full_name:
      'nombre completo | nombre y apellidos | nombre y apellido | nombres y apellidos | apellidos y nombre',
    email:
      'correo electrónico | correo | dirección de correo electrónico | dirección de correo | dirección de email',
    phone:
      'teléfono | número de teléfono | teléfono móvil | móvil | celular | número de móvil | número de celular | teléfono celular',
    address_line1: 'dirección postal | calle | domicilio | calle y número | dirección línea 1 | dirección 1',
    address_line2: 'dirección línea 2 | dirección 2 | departamento interior | piso puerta',
    city: 'ciudad | municipio | localidad',
    state: 'provincia | estado provincia',
    postal_code: 'código postal',
    country: 'país de residencia | país',
    birth_date: 'fecha de nacimiento | nacimiento',
    birth_day: 'día de nacimiento',
    birth_month: 'mes de nacimiento',
    birth_year: 'año de nacimiento',
    username: 'nombre de usuario | usuario | identificador de usuario',
    password: 'contraseña | clave de acceso',
    one_time_code: 'código de verificación | código de seguridad | código de confirmación',
    payment:
      'número de tarjeta | tarjeta de crédito | titular de la tarjeta | nombre en la tarjeta | fecha de caducidad | fecha de vencimiento | caducidad',
    promo_code: 'código promocional | cupón | código de descuento',
    search: 'buscar | búsqueda',
    resume_file: 'currículum | currículum vitae | hoja de vida',
    cover_letter: 'carta de presentación | carta de motivación',
    salary_expectation: 'expectativa salarial | pretensión salarial | expectativas salariales',
    start_date: 'fecha de incorporación',
    gender: 'género | sexo',
    current_company: 'empresa | compañía | empresa actual | nombre de la empresa',
    unknown:
      'lugar de nacimiento | nacionalidad | asunto | mensaje | tratamiento | número de solicitud | número de cliente | dni | nif | segundo apellido | apellido materno',
  },
  asks: { work_authorization: 'permiso de trabajo | autorización para trabajar | autorizado para trabajar' },
  alone: {
    full_name: 'nombre | nombres | tu nombre | su nombre',
    address_line1: 'dirección',
    state: 'estado | región',
  },
  fillers:
    'el la los las de del tu su un una y o por favor introduce introduzca ingresa ingrese escribe escriba selecciona seleccione elige en para con',
  asides: 'obligatorio opcional nueva nuevo actual principal personal válido',
  again: 'confirmar confirma confirme repetir repite repita verificar nuevamente confirmación',
  others: 'emergencia referencia empresa compañía escuela universidad madre padre cónyuge amigo jefe',
};
