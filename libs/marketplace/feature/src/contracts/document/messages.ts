import { READER_LANGUAGES, type ReaderLanguage } from '@crossward/contracts';

/** What a contract is told in. Nothing is translated by a machine. */
export const DOCUMENT_LANGUAGES = READER_LANGUAGES;
export type DocumentLanguage = ReaderLanguage;

const EN = {
  title: 'Assignment contract',
  version: 'Version {number}, from {day}',
  parties: 'Between {nurse} (nurse) and {hospital} (hospital)',
  workplace: 'Place of work: {unit}, {facility}, {place}',
  term: 'From {from} to {last}, both days included',
  pay: '{rate} per hour before tax, {hours} hours per week',
  governs:
    '{own, select, yes {This version governs; those in other languages are translations of it.} other {The {language} version governs; this one is a translation of it.}}',
  clauses: 'Clauses',
  'no-clauses': 'No clauses are agreed.',
  'guaranteed-hours': 'At least {hours} hours are paid in each week, whether or not there is work for them.',
  'call-off':
    '{shifts, plural, =0 {No shift may be called off without pay.} one {At most one shift in {weeks, plural, one {a week} other {# weeks}} may be called off without pay, no later than {hours, plural, one {# hour} other {# hours}} before it begins.} other {At most # shifts in {weeks, plural, one {a week} other {# weeks}} may be called off without pay, no later than {hours, plural, one {# hour} other {# hours}} before they begin.}}',
  notice:
    '{side, select, nurse {The nurse} other {The hospital}} may end the contract with {days, plural, one {# day} other {# days}} of notice.',
  penalty:
    '{side, select, nurse {The nurse} other {The hospital}} pays {amount} when ending the contract without that notice.',
  float:
    '{shifts, plural, =0 {The nurse works in the agreed unit only.} one {The nurse may be sent for one shift a week to: {units}.} other {The nurse may be sent for up to # shifts a week to: {units}.}}',
  'rate-change':
    '{allowed, select, upwards {The rate may only rise, with {days, plural, one {# day} other {# days}} of notice and both signatures.} other {The rate does not change.}}',
  repayment:
    'A nurse who ends early gives back up to {amount} for: {what}. {proration, select, daily {What is owed shrinks with each day worked} other {The whole amount is owed}} until {days, plural, one {# day} other {# days}} have been worked; after that nothing is owed.',
  'housing-exit': 'Housing may be kept for {days, plural, one {# day} other {# days}} after the contract ends.',
  signatures: 'Signatures',
  signed:
    '{side, select, nurse {Nurse} other {Hospital}}: signed on {instant}{atOnce, select, yes {.} other {; counts from {from}.}}',
  unsigned: 'Nobody has signed this version.',
  hash: 'SHA-256 of the signed text: {hash}',
  page: '{title}, version {number} · Page {page} of {pages}',
} as const;

export type DocumentMessage = keyof typeof EN;

const FR: Record<DocumentMessage, string> = {
  title: 'Contrat de mission',
  version: 'Version {number}, à partir du {day}',
  parties: 'Entre {nurse} (infirmière ou infirmier) et {hospital} (hôpital)',
  workplace: 'Lieu de travail : {unit}, {facility}, {place}',
  term: 'Du {from} au {last}, ces deux jours inclus',
  pay: '{rate} de l’heure avant impôt, {hours} heures par semaine',
  governs:
    '{own, select, yes {Cette version fait foi ; celles en d’autres langues en sont des traductions.} other {La version en {language} fait foi ; celle-ci en est une traduction.}}',
  clauses: 'Clauses',
  'no-clauses': 'Aucune clause n’est convenue.',
  'guaranteed-hours': 'Au moins {hours} heures sont payées chaque semaine, qu’il y ait du travail ou non.',
  'call-off':
    '{shifts, plural, =0 {Aucune garde ne peut être annulée sans salaire.} one {Au plus une garde par {weeks, plural, one {semaine} other {période de # semaines}} peut être annulée sans salaire, au plus tard {hours, plural, one {# heure} other {# heures}} avant son début.} other {Au plus # gardes par {weeks, plural, one {semaine} other {période de # semaines}} peuvent être annulées sans salaire, au plus tard {hours, plural, one {# heure} other {# heures}} avant leur début.}}',
  notice:
    '{side, select, nurse {L’infirmière ou l’infirmier} other {L’hôpital}} peut mettre fin au contrat avec un préavis de {days, plural, one {# jour} other {# jours}}.',
  penalty:
    '{side, select, nurse {L’infirmière ou l’infirmier} other {L’hôpital}} paie {amount} en cas de fin du contrat sans ce préavis.',
  float:
    '{shifts, plural, =0 {Le travail se fait dans le seul service convenu.} one {Une affectation est possible pour une garde par semaine à : {units}.} other {Une affectation est possible jusqu’à # gardes par semaine à : {units}.}}',
  'rate-change':
    '{allowed, select, upwards {Le taux ne peut qu’augmenter, avec un préavis de {days, plural, one {# jour} other {# jours}} et les deux signatures.} other {Le taux ne change pas.}}',
  repayment:
    'En cas de départ anticipé, jusqu’à {amount} sont à rembourser pour : {what}. {proration, select, daily {La somme diminue avec chaque jour travaillé} other {La somme entière est due}} jusqu’à {days, plural, one {# jour travaillé} other {# jours travaillés}} ; ensuite plus rien n’est dû.',
  'housing-exit': 'Le logement peut être gardé {days, plural, one {# jour} other {# jours}} après la fin du contrat.',
  signatures: 'Signatures',
  signed:
    '{side, select, nurse {Infirmière ou infirmier} other {Hôpital}} : signé le {instant}{atOnce, select, yes {.} other { ; compte à partir du {from}.}}',
  unsigned: 'Personne n’a signé cette version.',
  hash: 'SHA-256 du texte signé : {hash}',
  page: '{title}, version {number} · Page {page} sur {pages}',
};

const ES: Record<DocumentMessage, string> = {
  title: 'Contrato de asignación',
  version: 'Versión {number}, a partir del {day}',
  parties: 'Entre {nurse} (personal de enfermería) y {hospital} (hospital)',
  workplace: 'Lugar de trabajo: {unit}, {facility}, {place}',
  term: 'Desde el {from} hasta el {last}, ambos días incluidos',
  pay: '{rate} por hora antes de impuestos, {hours} horas por semana',
  governs:
    '{own, select, yes {Esta versión prevalece; las de otros idiomas son traducciones de ella.} other {Prevalece la versión en {language}; esta es una traducción.}}',
  clauses: 'Cláusulas',
  'no-clauses': 'No se ha acordado ninguna cláusula.',
  'guaranteed-hours': 'Se pagan al menos {hours} horas cada semana, haya o no trabajo para ellas.',
  'call-off':
    '{shifts, plural, =0 {Ningún turno puede cancelarse sin pago.} one {Como máximo un turno cada {weeks, plural, one {semana} other {# semanas}} puede cancelarse sin pago, a más tardar {hours, plural, one {# hora} other {# horas}} antes de su comienzo.} other {Como máximo # turnos cada {weeks, plural, one {semana} other {# semanas}} pueden cancelarse sin pago, a más tardar {hours, plural, one {# hora} other {# horas}} antes de su comienzo.}}',
  notice:
    '{side, select, nurse {El personal de enfermería} other {El hospital}} puede terminar el contrato con {days, plural, one {# día} other {# días}} de preaviso.',
  penalty:
    '{side, select, nurse {El personal de enfermería} other {El hospital}} paga {amount} si termina el contrato sin ese preaviso.',
  float:
    '{shifts, plural, =0 {Se trabaja solo en la unidad acordada.} one {Puede haber un turno por semana en: {units}.} other {Puede haber hasta # turnos por semana en: {units}.}}',
  'rate-change':
    '{allowed, select, upwards {La tarifa solo puede subir, con {days, plural, one {# día} other {# días}} de preaviso y ambas firmas.} other {La tarifa no cambia.}}',
  repayment:
    'Quien termina antes devuelve hasta {amount} por: {what}. {proration, select, daily {La deuda baja con cada día trabajado} other {Se debe el importe entero}} hasta {days, plural, one {# día trabajado} other {# días trabajados}}; después no se debe nada.',
  'housing-exit':
    'La vivienda puede conservarse {days, plural, one {# día} other {# días}} después del fin del contrato.',
  signatures: 'Firmas',
  signed:
    '{side, select, nurse {Enfermería} other {Hospital}}: firmado el {instant}{atOnce, select, yes {.} other {; cuenta a partir del {from}.}}',
  unsigned: 'Nadie ha firmado esta versión.',
  hash: 'SHA-256 del texto firmado: {hash}',
  page: '{title}, versión {number} · Página {page} de {pages}',
};

export const MESSAGES: Readonly<Record<DocumentLanguage, Readonly<Record<DocumentMessage, string>>>> = {
  en: EN,
  fr: FR,
  es: ES,
};
