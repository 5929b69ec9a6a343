import type { Sentences } from './sentences.js';

export const ES: Sentences = {
  'submission-received.title': 'Nueva candidatura',
  'submission-received.text': 'Una enfermera o un enfermero se ha presentado a una de sus vacantes.',
  'submission-withdrawn.title': 'Candidatura retirada',
  'submission-withdrawn.text': 'Se ha retirado una candidatura a una de sus vacantes.',
  'submission-declined.title': 'Su candidatura no ha sido elegida',
  'submission-declined.text':
    'El hospital ha decidido sobre su candidatura. La decisión no dice nada de usted como persona.',
  'offer-extended.title': 'Ha recibido una oferta',
  'offer-extended.text': 'Un hospital le ha hecho una oferta. Puede responder hasta el {due, date, moment}.',
  'offer-lapsing.title': 'Una oferta está a punto de caducar',
  'offer-lapsing.text': 'Una oferta espera todavía su respuesta. Caduca el {due, date, moment}.',
  'offer-accepted.title': 'Su oferta ha sido aceptada',
  'offer-accepted.text': 'Se ha aceptado su oferta. La asignación está en preparación.',
  'offer-declined.title': 'Su oferta ha sido rechazada',
  'offer-declined.text': 'Se ha rechazado su oferta.',
  'offer-lapsed.title': 'Una oferta ha caducado',
  'offer-lapsed.text': 'Una oferta quedó sin respuesta hasta el {due, date, moment} y ya no es válida.',
  'offer-rescinded.title': 'Una oferta ha sido retirada',
  'offer-rescinded.text': 'El hospital ha retirado su oferta.',
  'verification-needs-you.title': 'Una credencial necesita su atención',
  'verification-needs-you.text': 'No se pudo confirmar una de sus credenciales en su fuente. Consulte qué falta.',
  'proposal-to-confirm.title': 'Una decisión espera una segunda revisión',
  'proposal-to-confirm.text':
    'Otra persona propuso, sobre una credencial, una decisión que se toma entre dos. Examine las pruebas y confírmela o devuélvala.',
  'proposal-confirmed.title': 'Se confirmó la decisión que usted propuso',
  'proposal-confirmed.text': 'Una segunda persona confirmó una decisión que usted había propuesto. Ya surte efecto.',
  'proposal-returned.title': 'Una decisión que usted propuso ha vuelto a la cola',
  'proposal-returned.text':
    'Una segunda persona la devolvió, o cambió aquello en lo que se basaba. La verificación indica el motivo y sigue sin decidir.',
  'placement-started.title': 'Una asignación ha comenzado',
  'placement-started.text': 'Ha comenzado el primer turno de una asignación.',
  'placement-ended.title': 'Una asignación ha terminado',
  'placement-ended.text': 'Una asignación ha finalizado.',
  'message-received.title': 'Tiene un mensaje nuevo',
  'message-received.text': 'Alguien le ha escrito sobre una candidatura.',
  'interview-proposed.title': 'Se le propone una entrevista',
  'interview-proposed.text': 'Un hospital desea hablar con usted y propone horarios. Elija uno o pida otros.',
  'interview-scheduled.title': 'Hay una entrevista fijada',
  'interview-scheduled.text': 'Una entrevista tiene lugar el {due, date, moment}.',
  'interview-cancelled.title': 'Se canceló una entrevista',
  'interview-cancelled.text': 'Una entrevista sobre una candidatura no tendrá lugar.',
  'contract-to-sign.title': 'Un contrato espera su firma',
  'contract-to-sign.text':
    'Se envió el contrato de una asignación. Léalo, con lo que asume cada parte, y fírmelo si está de acuerdo.',
  'contract-signed.title': 'Ambas partes firmaron un contrato',
  'contract-signed.text': 'Ambas partes firmaron un contrato, o un cambio del mismo.',
  'amendment-to-answer.title': 'Se propone un cambio de su contrato',
  'amendment-to-answer.text':
    'La otra parte propone cambiar un contrato. Nada cambia sin ambas firmas; puede rechazarlo.',
  'extension-to-answer.title': 'Se le propone una prórroga',
  'extension-to-answer.text':
    'Un hospital le pide que se quede más tiempo. La asignación solo se alarga cuando ambas partes han firmado; puede rechazarlo.',
  'timecard-disputed.title': 'Su hoja de horas está impugnada',
  'timecard-disputed.text':
    'El hospital declara otras horas que usted para una semana. Compare ambas y corrija o mantenga las suyas.',
  'task-falling-due.title': 'Una tarea de incorporación está por vencer',
  'task-falling-due.text':
    'Una tarea previa al primer turno le espera. Debe quedar hecha antes del {due, date, moment}.',
  'task-overdue.title': 'Una tarea de incorporación está atrasada',
  'task-overdue.text':
    'Una tarea debía quedar hecha antes del {due, date, moment}, y el primer turno depende de ella. Vea qué le falta.',
  'record-appeal-made.title': 'Se recurre una anotación',
  'record-appeal-made.text':
    'Una enfermera o un enfermero sostiene que el fin de una asignación se le atribuye sin razón. Alguien debe decidir.',
  'record-appeal-decided.title': 'Su recurso está resuelto',
  'record-appeal-decided.text':
    'Su recurso contra el fin anotado de una asignación está resuelto. Lea el motivo; lo concedido cuenta desde ahora.',
  'record-corrected.title': 'Se corrigió la anotación de una asignación',
  'record-corrected.text':
    'Tras un recurso, el fin de una asignación con usted ya no se atribuye a la enfermera o al enfermero.',
  'round-orders-closed.title': 'Una ronda de asignación ya no admite cambios',
  'round-orders-closed.text':
    'Las preferencias de una ronda de asignación están cerradas. Se calcula el resultado; se le avisará si le propone una vacante.',
  'round-proposal-to-answer.title': 'Una ronda le propone una vacante',
  'round-proposal-to-answer.text':
    'Una ronda de asignación le propone para una vacante. Aún no hay nada acordado: preséntese o rechace la propuesta.',
  'round-proposal-made.title': 'Una ronda le propone una enfermera o un enfermero',
  'round-proposal-made.text':
    'Una ronda de asignación propone a una enfermera o un enfermero para una de sus vacantes. Aún no hay nada acordado: la persona puede presentarse o rechazar la propuesta.',
  'email-stopped.title': 'Su dirección de correo rechaza nuestros mensajes',
  'email-stopped.text':
    'El servidor de su dirección de correo rechazó un mensaje de forma definitiva. Ya no enviamos nada a esa dirección.',
  'email.greeting': 'Hola, {name}:',
  'email.digest.subject':
    '{count, plural, offset:1 =1 {{first}} one {{first}, y # aviso más} other {{first}, y # avisos más}}',
  'email.digest.intro':
    '{count, plural, one {Esto ha ocurrido desde el último resumen:} other {Estas son las novedades desde el último resumen:}}',
  'email.open': 'Abrir en Crossward',
  'email.footer': 'Recibe este correo porque así lo piden sus preferencias.',
  'email.settings': 'Elegir lo que recibe por correo',
};
