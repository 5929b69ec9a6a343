import type { ReaderLanguage } from '@crossward/contracts';
import { withFrenchBlanks } from '@crossward/kernel';
import type { FileFinding } from './gap-columns.js';

/** What is wrong, and what to do; `{value}` is what stands in the cell, `{column}` where. */
type Words = readonly [message: string, nextStep: string];

/** What a file of gaps can be found to have, as the readers of its cells and the rules of gaps call it. */
const FR = {
  ASSIGNMENT_IN_THE_PAST: ['Le début ({value}) est passé.', 'Indiquez un jour à venir.'],
  ASSIGNMENT_TOO_LONG: ['La mission dure plus de deux ans.', 'Raccourcissez-la.'],
  ASSIGNMENT_WITHOUT_END: ['La mission n’a pas de fin.', 'Indiquez le lendemain de son dernier jour.'],
  BELOW_BASE_RATE: ['Une heure y est payée moins que le taux lui-même.', 'Corrigez le montant.'],
  CELL_WITHOUT_COLUMN: [
    'Une cellule n’appartient à aucune colonne.',
    'Mettez entre guillemets ce qui contient le séparateur, ou videz-la.',
  ],
  EMPTY_ASSIGNMENT: ['La fin ({value}) doit venir après le début.', 'Corrigez l’un des deux.'],
  EMPTY_CELL: ['La cellule est vide.', 'Remplissez-la.'],
  FORMULA: ['La cellule contient une formule.', 'Remplacez-la par sa valeur.'],
  IMPOSSIBLE_DATE: ['({value}) n’est pas un jour du calendrier.', 'Écrivez-le sous la forme 2027-01-04.'],
  MISSING_COLUMN: ['Il manque la colonne {column}.', 'Ajoutez-la.'],
  NOT_AN_ALLOWANCE: ['C’est un salaire, imposé comme tel.', 'Retirez tax-advantaged.'],
  NOT_AN_AMOUNT: [
    '({value}) n’est pas un montant dans cette monnaie.',
    'Écrivez-le sans signe ni espace, comme 65.00.',
  ],
  NOT_A_LANGUAGE: ['Une langue n’est pas écrite avec son niveau.', 'Écrivez par exemple : en B2; fr-CA A2.'],
  NOT_A_NUMBER: [
    '({value}) n’est pas un nombre.',
    'Écrivez-le avec un point, comme 37.5 ; là où l’on compte, sans point.',
  ],
  NOT_A_PAY_COMPONENT: [
    'Un élément de paie n’est pas écrit avec son montant.',
    'Écrivez par exemple : housing 700.00 tax-advantaged; travel 500.00.',
  ],
  NOT_YES_OR_NO: ['({value}) ne dit ni oui ni non.', 'Écrivez true ou false.'],
  OUT_OF_RANGE: ['({value}) est trop petit ou trop grand.', 'Corrigez le nombre.'],
  PAY_MISSING: ['Le montant doit être supérieur à zéro.', 'Corrigez-le ou retirez-le.'],
  REPEATED: ['Ceci est indiqué deux fois.', 'N’en gardez qu’un.'],
  REPEATED_COLUMN: ['La colonne {column} figure deux fois.', 'Gardez-en une.'],
  TOO_MANY: ['La cellule contient trop d’éléments.', 'Retirez-en.'],
  TWO_CURRENCIES: ['Un montant est dans une autre monnaie que le taux.', 'Utilisez la même.'],
  UNIT_AMBIGUOUS: ['Plusieurs services s’appellent ({value}).', 'Écrivez : établissement / service, ou l’identifiant.'],
  UNIT_NOT_FOUND: ['Aucun service ne s’appelle ({value}).', 'Écrivez son nom ou son identifiant.'],
  UNKNOWN_CODE: ['({value}) n’est pas parmi les valeurs admises.', 'Écrivez l’une d’elles.'],
  UNKNOWN_COLUMN: ['La colonne ({value}) n’est pas connue.', 'Renommez-la ou retirez-la.'],
  UNKNOWN_CURRENCY: ['({value}) n’est pas une monnaie de la norme ISO 4217.', 'Écrivez un code comme CAD.'],
  UNKNOWN_LANGUAGE: ['Une langue n’est pas connue.', 'Écrivez par exemple de ou pt-BR.'],
  UNKNOWN_TERM: ['({value}) n’est pas parmi les termes connus.', 'Choisissez-en un autre.'],
} as const satisfies Readonly<Record<string, Words>>;

export type FindingCode = keyof typeof FR;
export const FINDING_CODES = Object.keys(FR) as FindingCode[];

const ES: Readonly<Record<FindingCode, Words>> = {
  ASSIGNMENT_IN_THE_PAST: ['El comienzo ({value}) ya pasó.', 'Indique un día futuro.'],
  ASSIGNMENT_TOO_LONG: ['La asignación dura más de dos años.', 'Acórtela.'],
  ASSIGNMENT_WITHOUT_END: ['La asignación no tiene fin.', 'Indique el día siguiente al último.'],
  BELOW_BASE_RATE: ['Una hora se paga ahí menos que con la propia tarifa.', 'Corrija el importe.'],
  CELL_WITHOUT_COLUMN: [
    'Una celda no pertenece a ninguna columna.',
    'Ponga entre comillas lo que contiene el separador, o vacíela.',
  ],
  EMPTY_ASSIGNMENT: ['El fin ({value}) debe ser posterior al comienzo.', 'Corrija uno de los dos.'],
  EMPTY_CELL: ['La celda está vacía.', 'Rellénela.'],
  FORMULA: ['La celda contiene una fórmula.', 'Sustitúyala por su valor.'],
  IMPOSSIBLE_DATE: ['({value}) no es un día del calendario.', 'Escríbalo así: 2027-01-04.'],
  MISSING_COLUMN: ['Falta la columna {column}.', 'Añádala.'],
  NOT_AN_ALLOWANCE: ['Es salario y tributa como tal.', 'Quite tax-advantaged.'],
  NOT_AN_AMOUNT: ['({value}) no es un importe en esa moneda.', 'Escríbalo sin signo ni espacios, como 65.00.'],
  NOT_A_LANGUAGE: ['Un idioma no está escrito con su nivel.', 'Escriba por ejemplo: en B2; fr-CA A2.'],
  NOT_A_NUMBER: ['({value}) no es un número.', 'Escríbalo con punto, como 37.5; donde se cuenta, sin punto.'],
  NOT_A_PAY_COMPONENT: [
    'Un elemento de la paga no está escrito con su importe.',
    'Escriba por ejemplo: housing 700.00 tax-advantaged; travel 500.00.',
  ],
  NOT_YES_OR_NO: ['({value}) no dice ni sí ni no.', 'Escriba true o false.'],
  OUT_OF_RANGE: ['({value}) es demasiado pequeño o demasiado grande.', 'Corrija el número.'],
  PAY_MISSING: ['El importe debe ser mayor que cero.', 'Corríjalo o quítelo.'],
  REPEATED: ['Esto se indica dos veces.', 'Deje uno solo.'],
  REPEATED_COLUMN: ['La columna {column} aparece dos veces.', 'Deje una.'],
  TOO_MANY: ['La celda contiene demasiados elementos.', 'Quite algunos.'],
  TWO_CURRENCIES: ['Un importe está en otra moneda que la tarifa.', 'Use la misma.'],
  UNIT_AMBIGUOUS: ['Varias unidades se llaman ({value}).', 'Escriba: centro / unidad, o el identificador.'],
  UNIT_NOT_FOUND: ['Ninguna unidad se llama ({value}).', 'Escriba su nombre o su identificador.'],
  UNKNOWN_CODE: ['({value}) no está entre los valores admitidos.', 'Escriba uno de ellos.'],
  UNKNOWN_COLUMN: ['La columna ({value}) no es conocida.', 'Cámbiele el nombre o quítela.'],
  UNKNOWN_CURRENCY: ['({value}) no es una moneda de la norma ISO 4217.', 'Escriba un código como CAD.'],
  UNKNOWN_LANGUAGE: ['Un idioma no es conocido.', 'Escriba por ejemplo de o pt-BR.'],
  UNKNOWN_TERM: ['({value}) no está entre los términos conocidos.', 'Elija otro.'],
};

const WORDS: Readonly<Record<Exclude<ReaderLanguage, 'en'>, Readonly<Record<string, Words>>>> = { fr: FR, es: ES };
const MAYBE = { fr: 'Vous pensiez peut-être à', es: 'Quizá quería decir' } as const;
/** How every finding that knows something near says so. */
const NEAR = /^Maybe you mean (.+?)\.(?: |$)/;

type Told = Pick<FileFinding, 'code' | 'column' | 'value' | 'message' | 'nextStep'>;

/** The finding in this language; as it was found, in English, where nobody has put it into words there. */
export const findingIn = <Finding extends Told>(finding: Finding, language: ReaderLanguage): Finding => {
  if (language === 'en' || !Object.hasOwn(WORDS[language], finding.code)) return finding;
  const fill = (text: string): string => {
    const written = language === 'fr' ? withFrenchBlanks(text) : text;
    return written.replaceAll(/\{(value|column)\}/g, (_, name: 'value' | 'column') => finding[name] ?? '');
  };
  const [message = '', nextStep = ''] = WORDS[language][finding.code] ?? [];
  const near = NEAR.exec(finding.nextStep)?.[1];
  const suggestion = near === undefined ? '' : `${MAYBE[language]} ${near}. `;
  return { ...finding, message: fill(message), nextStep: `${suggestion}${fill(nextStep)}` };
};
