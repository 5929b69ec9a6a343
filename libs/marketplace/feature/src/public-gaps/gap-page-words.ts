import type { PayKind, PayLine, ReaderLanguage, ShiftPattern } from '@crossward/contracts';
import type { Profession } from '@crossward/kernel';

/** How a page about an open gap says it; numbers, days and amounts come as text. */
export interface GapPageWords {
  apply: string;
  applyMeans: string;
  hospital: string;
  dates: string;
  /** Both days are days of work. */
  period: (from: string, last: string) => string;
  weeks: (count: number) => string;
  hours: string;
  hoursAWeek: (hours: string) => string;
  shift: Readonly<Record<ShiftPattern, string>>;
  seats: string;
  pay: string;
  paid: Readonly<Record<PayLine['per'], (amount: string) => string>>;
  beside: string;
  payKind: Readonly<Record<PayKind, string>>;
  requirements: string;
  licence: string;
  pending: Readonly<Record<'accepted' | 'refused', string>>;
  years: (count: number) => string;
  language: (name: string, level: string) => string;
  profession: Readonly<Record<Profession, string>>;
  published: (day: string) => string;
}

export const GAP_PAGE_WORDS: Readonly<Record<ReaderLanguage, GapPageWords>> = {
  en: {
    apply: 'Apply in Crossward',
    applyMeans: 'You sign in as a nurse, see how you may work there, and apply.',
    hospital: 'Hospital',
    dates: 'Assignment',
    period: (from, last) => `${from} to ${last}`,
    weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
    hours: 'Hours',
    hoursAWeek: (hours) => `${hours} hours a week`,
    shift: { days: 'Day shifts', nights: 'Night shifts', rotating: 'Rotating shifts', weekends: 'Weekend shifts' },
    seats: 'Seats free',
    pay: 'Pay, before tax',
    paid: {
      hour: (amount) => `${amount} an hour`,
      week: (amount) => `${amount} a week`,
      assignment: (amount) => `${amount} once`,
    },
    beside: 'Beside the hourly pay',
    payKind: {
      ...{ overtime: 'Overtime', holiday: 'Public holidays', 'on-call': 'On call', 'call-back': 'Called back' },
      ...{ charge: 'In charge of the shift', housing: 'Housing', meals: 'Meals', incidentals: 'Incidentals' },
      ...{ travel: 'Travel', 'completion-bonus': 'Completion bonus' },
      'employer-paid-fees': 'Fees paid by the employer',
    },
    requirements: 'What it asks for',
    licence: 'A licence to practise at the place, or a way to one',
    pending: {
      accepted: 'A licence that is on its way is accepted',
      refused: 'The licence must be there before the first day',
    },
    years: (count) => (count === 1 ? 'At least 1 year of experience' : `At least ${count} years of experience`),
    language: (name, level) => `${name} at ${level} or better`,
    profession: {
      ...{ RN: 'Registered nurse', LPN: 'Licensed practical nurse' },
      ...{ RM: 'Midwife', APRN: 'Advanced practice nurse' },
    },
    published: (day) => `Published on ${day}`,
  },
  fr: {
    apply: 'Postuler dans Crossward',
    applyMeans: 'Vous vous connectez comme infirmier·ère, voyez comment vous pouvez y exercer, et postulez.',
    hospital: 'Hôpital',
    dates: 'Mission',
    period: (from, last) => `du ${from} au ${last}`,
    weeks: (count) => (count === 1 ? '1 semaine' : `${count} semaines`),
    hours: 'Horaires',
    hoursAWeek: (hours) => `${hours} heures par semaine`,
    shift: { days: 'De jour', nights: 'De nuit', rotating: 'En alternance', weekends: 'Le week-end' },
    seats: 'Places libres',
    pay: 'Paie, avant impôt',
    paid: {
      hour: (amount) => `${amount} de l’heure`,
      week: (amount) => `${amount} par semaine`,
      assignment: (amount) => `${amount} une fois`,
    },
    beside: 'En plus de la paie horaire',
    payKind: {
      ...{ overtime: 'Heures supplémentaires', holiday: 'Jours fériés', 'on-call': 'Astreinte', 'call-back': 'Rappel' },
      ...{ charge: 'Responsable de service', housing: 'Logement', meals: 'Repas', incidentals: 'Frais divers' },
      ...{ travel: 'Voyage', 'completion-bonus': 'Prime de fin de mission' },
      'employer-paid-fees': 'Frais payés par l’employeur',
    },
    requirements: 'Ce qui est demandé',
    licence: 'Une licence pour exercer sur place, ou une voie pour l’obtenir',
    pending: {
      accepted: 'Une licence en cours d’obtention est acceptée',
      refused: 'La licence doit être obtenue avant le premier jour',
    },
    years: (count) => (count <= 1 ? `Au moins ${count} an d’expérience` : `Au moins ${count} ans d’expérience`),
    language: (name, level) => `${name} au niveau ${level} ou mieux`,
    profession: {
      ...{ RN: 'Infirmier·ère diplômé·e', LPN: 'Infirmier·ère auxiliaire' },
      ...{ RM: 'Sage-femme', APRN: 'Infirmier·ère en pratique avancée' },
    },
    published: (day) => `Publié le ${day}`,
  },
  es: {
    apply: 'Presentarse en Crossward',
    applyMeans: 'Inicie sesión como profesional de enfermería, vea cómo puede trabajar allí y preséntese.',
    hospital: 'Hospital',
    dates: 'Asignación',
    period: (from, last) => `del ${from} al ${last}`,
    weeks: (count) => (count === 1 ? '1 semana' : `${count} semanas`),
    hours: 'Horario',
    hoursAWeek: (hours) => `${hours} horas por semana`,
    shift: { days: 'De día', nights: 'De noche', rotating: 'Rotatorio', weekends: 'De fin de semana' },
    seats: 'Plazas libres',
    pay: 'Paga, antes de impuestos',
    paid: {
      hour: (amount) => `${amount} por hora`,
      week: (amount) => `${amount} por semana`,
      assignment: (amount) => `${amount} una vez`,
    },
    beside: 'Además de la paga por hora',
    payKind: {
      ...{ overtime: 'Horas extra', holiday: 'Festivos', 'on-call': 'Guardia localizada' },
      ...{ 'call-back': 'Llamada de vuelta', charge: 'Responsable de turno', housing: 'Alojamiento' },
      ...{ meals: 'Comidas', incidentals: 'Gastos menores', travel: 'Viaje' },
      ...{ 'completion-bonus': 'Prima por finalización', 'employer-paid-fees': 'Tasas que paga el empleador' },
    },
    requirements: 'Lo que se pide',
    licence: 'Una licencia para ejercer en el lugar, o una vía para obtenerla',
    pending: {
      accepted: 'Se acepta una licencia en trámite',
      refused: 'La licencia debe estar concedida antes del primer día',
    },
    years: (count) => (count === 1 ? 'Al menos 1 año de experiencia' : `Al menos ${count} años de experiencia`),
    language: (name, level) => `${name} con nivel ${level} o mejor`,
    profession: {
      ...{ RN: 'Enfermería titulada', LPN: 'Auxiliar de enfermería titulado' },
      ...{ RM: 'Matronería', APRN: 'Enfermería de práctica avanzada' },
    },
    published: (day) => `Publicada el ${day}`,
  },
};
