import type { ReaderLanguage } from '@crossward/contracts';
import { withFrenchBlanks } from '@crossward/kernel';

export type CalendarThing =
  | 'assignment'
  | 'first-day'
  | 'offer-to-answer'
  | 'offer-extended'
  | 'interview-video'
  | 'interview-phone'
  | 'interview-on-site'
  | 'shift';

const TITLES: Readonly<Record<ReaderLanguage, Readonly<Record<CalendarThing, string>>>> = {
  en: {
    assignment: 'Assignment: ',
    'first-day': 'First day: ',
    'offer-to-answer': 'Answer the offer: ',
    'offer-extended': 'Offer awaits its answer: ',
    'interview-video': 'Interview by video: ',
    'interview-phone': 'Interview by telephone: ',
    'interview-on-site': 'Interview on site: ',
    shift: 'Shift: ',
  },
  fr: {
    assignment: 'Mission : ',
    'first-day': 'Premier jour : ',
    'offer-to-answer': 'Répondre à l’offre : ',
    'offer-extended': 'Offre en attente de réponse : ',
    'interview-video': 'Entretien en vidéo : ',
    'interview-phone': 'Entretien par téléphone : ',
    'interview-on-site': 'Entretien sur place : ',
    shift: 'Garde : ',
  },
  es: {
    assignment: 'Asignación: ',
    'first-day': 'Primer día: ',
    'offer-to-answer': 'Responder a la oferta: ',
    'offer-extended': 'Oferta pendiente de respuesta: ',
    'interview-video': 'Entrevista por vídeo: ',
    'interview-phone': 'Entrevista por teléfono: ',
    'interview-on-site': 'Entrevista presencial: ',
    shift: 'Turno: ',
  },
};

/** What stands in somebody's calendar: the thing, in the language of the reader, and where, as the hospital calls it. */
export const calendarTitle = (
  language: ReaderLanguage,
  thing: CalendarThing,
  { unit, facility }: { unit: string; facility: string },
): string => {
  const title = TITLES[language][thing];
  return `${language === 'fr' ? withFrenchBlanks(title) : title}${unit}, ${facility}`;
};
