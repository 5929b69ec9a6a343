import type { Sentences } from './sentences.js';

export const FR: Sentences = {
  'submission-received.title': 'Nouvelle candidature',
  'submission-received.text': 'Une infirmière ou un infirmier a postulé à l’un de vos postes.',
  'submission-withdrawn.title': 'Candidature retirée',
  'submission-withdrawn.text': 'Une candidature à l’un de vos postes a été retirée.',
  'submission-declined.title': 'Votre candidature n’a pas été retenue',
  'submission-declined.text':
    'L’hôpital s’est prononcé sur votre candidature. Cette décision ne dit rien de vous en tant que personne.',
  'offer-extended.title': 'Vous avez reçu une offre',
  'offer-extended.text': 'Un hôpital vous a fait une offre. Vous pouvez répondre jusqu’au {due, date, moment}.',
  'offer-lapsing.title': 'Une offre expire bientôt',
  'offer-lapsing.text': 'Une offre attend encore votre réponse. Elle expire le {due, date, moment}.',
  'offer-accepted.title': 'Votre offre a été acceptée',
  'offer-accepted.text': 'Votre offre a été acceptée. La mission est en préparation.',
  'offer-declined.title': 'Votre offre a été refusée',
  'offer-declined.text': 'Votre offre a été refusée.',
  'offer-lapsed.title': 'Une offre a expiré',
  'offer-lapsed.text': 'Une offre est restée sans réponse jusqu’au {due, date, moment} et n’est plus valable.',
  'offer-rescinded.title': 'Une offre a été retirée',
  'offer-rescinded.text': 'L’hôpital a retiré son offre.',
  'verification-needs-you.title': 'Un justificatif demande votre attention',
  'verification-needs-you.text':
    'L’un de vos justificatifs n’a pas pu être confirmé à la source. Consultez ce qui manque.',
  'proposal-to-confirm.title': 'Une décision attend une seconde lecture',
  'proposal-to-confirm.text':
    'Une autre personne a proposé, au sujet d’un justificatif, une décision qui se prend à deux. Examinez les pièces, puis confirmez-la ou renvoyez-la.',
  'proposal-confirmed.title': 'Votre proposition de décision est confirmée',
  'proposal-confirmed.text': 'Une seconde personne a confirmé une décision que vous aviez proposée. Elle a pris effet.',
  'proposal-returned.title': 'Une décision que vous aviez proposée est de retour dans la file',
  'proposal-returned.text':
    'Une seconde personne l’a renvoyée, ou ce sur quoi elle reposait a changé. La vérification en donne le motif et reste en suspens.',
  'placement-started.title': 'Une mission a commencé',
  'placement-started.text': 'La première garde d’une mission a commencé.',
  'placement-ended.title': 'Une mission est terminée',
  'placement-ended.text': 'Une mission a pris fin.',
  'message-received.title': 'Vous avez un nouveau message',
  'message-received.text': 'Quelqu’un vous a écrit au sujet d’une candidature.',
  'interview-proposed.title': 'Un entretien vous est proposé',
  'interview-proposed.text':
    'Un hôpital souhaite vous parler et propose des horaires. Choisissez-en un, ou demandez-en d’autres.',
  'interview-scheduled.title': 'Un entretien est fixé',
  'interview-scheduled.text': 'Un entretien a lieu le {due, date, moment}.',
  'interview-cancelled.title': 'Un entretien est annulé',
  'interview-cancelled.text': 'Un entretien au sujet d’une candidature n’aura pas lieu.',
  'contract-to-sign.title': 'Un contrat attend votre signature',
  'contract-to-sign.text':
    'Le contrat d’une mission a été envoyé. Lisez-le, avec ce que porte chaque partie, et signez-le s’il vous convient.',
  'contract-signed.title': 'Un contrat est signé par les deux parties',
  'contract-signed.text': 'Les deux parties ont signé un contrat, ou sa modification.',
  'amendment-to-answer.title': 'Une modification de votre contrat est proposée',
  'amendment-to-answer.text':
    'L’autre partie propose de modifier un contrat. Rien ne change sans les deux signatures ; vous pouvez refuser.',
  'extension-to-answer.title': 'Une prolongation vous est proposée',
  'extension-to-answer.text':
    'Un hôpital vous demande de rester plus longtemps. La mission n’est prolongée qu’une fois les deux signatures données ; vous pouvez refuser.',
  'timecard-disputed.title': 'Votre feuille d’heures est contestée',
  'timecard-disputed.text':
    'L’hôpital déclare d’autres heures que vous pour une semaine. Comparez-les, puis corrigez ou maintenez les vôtres.',
  'task-falling-due.title': 'Une tâche d’intégration arrive à échéance',
  'task-falling-due.text':
    'Une tâche à faire avant la première garde vous attend. Elle doit être achevée avant le {due, date, moment}.',
  'task-overdue.title': 'Une tâche d’intégration est en retard',
  'task-overdue.text':
    'Une tâche devait être achevée avant le {due, date, moment}, et la première garde en dépend. Voyez ce qui lui manque.',
  'record-appeal-made.title': 'Une inscription est contestée',
  'record-appeal-made.text':
    'Une infirmière ou un infirmier conteste que la fin d’une mission lui soit imputée. Une décision est attendue.',
  'record-appeal-decided.title': 'Votre recours est tranché',
  'record-appeal-decided.text':
    'Votre recours contre la fin inscrite d’une mission est tranché. Lisez-en le motif ; ce qui est accordé compte dès maintenant.',
  'record-corrected.title': 'L’inscription d’une mission a été corrigée',
  'record-corrected.text':
    'Après un recours, la fin d’une mission chez vous n’est plus imputée à l’infirmière ou à l’infirmier.',
  'round-orders-closed.title': 'Une session d’affectation est close',
  'round-orders-closed.text':
    'Les classements d’une session d’affectation ne peuvent plus changer. Le résultat est en cours de calcul ; un avis vous dira ce qu’il vous propose.',
  'round-proposal-to-answer.title': 'Une session d’affectation vous propose un poste',
  'round-proposal-to-answer.text':
    'Une session d’affectation vous propose pour un poste. Rien n’est encore convenu : présentez-vous, ou refusez.',
  'round-proposal-made.title': 'Une session d’affectation vous propose un profil',
  'round-proposal-made.text':
    'Une session d’affectation propose une infirmière ou un infirmier pour l’un de vos postes. Rien n’est encore convenu : la personne peut se présenter, ou refuser.',
  'email-stopped.title': 'Votre adresse électronique refuse nos messages',
  'email-stopped.text':
    'Le serveur de votre adresse électronique a définitivement refusé un message. Nous n’y envoyons plus rien.',
  'email.greeting': 'Bonjour {name},',
  'email.digest.subject':
    '{count, plural, offset:1 =1 {{first}} one {{first}, et # autre avis} other {{first}, et # autres avis}}',
  'email.digest.intro':
    '{count, plural, one {Voici ce qui s’est passé depuis le dernier résumé :} other {Voici les nouveautés depuis le dernier résumé :}}',
  'email.open': 'Ouvrir dans Crossward',
  'email.footer': 'Ce courriel vous parvient parce que vos préférences le demandent.',
  'email.settings': 'Choisir ce que vous recevez par courriel',
};
