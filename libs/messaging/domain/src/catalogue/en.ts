import type { Sentences } from './sentences.js';

export const EN: Sentences = {
  'submission-received.title': 'A nurse has applied',
  'submission-received.text': 'A nurse put herself or himself forward for one of your gaps.',
  'submission-withdrawn.title': 'An application was withdrawn',
  'submission-withdrawn.text': 'A nurse withdrew an application for one of your gaps.',
  'submission-declined.title': 'Your application was not chosen',
  'submission-declined.text': 'The hospital decided on your application. It says nothing about you as a person.',
  'offer-extended.title': 'You have an offer',
  'offer-extended.text': 'A hospital made you an offer. You can answer until {due, date, moment}.',
  'offer-lapsing.title': 'An offer is about to lapse',
  'offer-lapsing.text': 'An offer still waits for your answer. It lapses on {due, date, moment}.',
  'offer-accepted.title': 'Your offer was accepted',
  'offer-accepted.text': 'A nurse accepted your offer. The placement is being prepared.',
  'offer-declined.title': 'Your offer was declined',
  'offer-declined.text': 'A nurse declined your offer.',
  'offer-lapsed.title': 'An offer has lapsed',
  'offer-lapsed.text': 'An offer was not answered by {due, date, moment} and holds no longer.',
  'offer-rescinded.title': 'An offer was taken back',
  'offer-rescinded.text': 'The hospital took its offer back.',
  'verification-needs-you.title': 'A credential needs you',
  'verification-needs-you.text':
    'One of your credentials could not be confirmed at its source. Look at what is missing.',
  'proposal-to-confirm.title': 'A decision waits for a second reviewer',
  'proposal-to-confirm.text':
    'Another recruiter proposed a decision about a credential that takes two. Look at the evidence, then confirm it or return it.',
  'proposal-confirmed.title': 'Your proposed decision was confirmed',
  'proposal-confirmed.text': 'A second reviewer confirmed a decision that you proposed. It has taken effect.',
  'proposal-returned.title': 'A decision that you proposed is back in the queue',
  'proposal-returned.text':
    'A second reviewer returned it, or what it rested on changed. The check says why, and is undecided.',
  'placement-started.title': 'A placement has started',
  'placement-started.text': 'The first shift of a placement has begun.',
  'placement-ended.title': 'A placement has ended',
  'placement-ended.text': 'A placement was ended.',
  'message-received.title': 'You have a new message',
  'message-received.text': 'Somebody wrote to you about an application.',
  'interview-proposed.title': 'An interview is proposed',
  'interview-proposed.text':
    'A hospital would like to talk with you and proposes times. Choose one, or ask for others.',
  'interview-scheduled.title': 'An interview is set',
  'interview-scheduled.text': 'An interview takes place on {due, date, moment}.',
  'interview-cancelled.title': 'An interview was cancelled',
  'interview-cancelled.text': 'An interview about an application does not take place.',
  'contract-to-sign.title': 'A contract waits for your signature',
  'contract-to-sign.text':
    'The contract of a placement was sent. Read it, with what each side carries, and sign it if you agree.',
  'contract-signed.title': 'A contract is signed by both',
  'contract-signed.text': 'Both sides have signed a contract, or a change of it.',
  'amendment-to-answer.title': 'A change of your contract is proposed',
  'amendment-to-answer.text':
    'The other side proposes to change a contract. Nothing changes unless both sign; you may decline it.',
  'extension-to-answer.title': 'An extension is proposed to you',
  'extension-to-answer.text':
    'A hospital asks you to stay longer. The placement is longer only once both have signed; you may decline it.',
  'timecard-disputed.title': 'Your timecard is disputed',
  'timecard-disputed.text':
    'The hospital states other hours than you did for a week. Look at both, and correct or insist.',
  'task-falling-due.title': 'An onboarding task falls due',
  'task-falling-due.text': 'A task before the first shift waits for you. It has to be done before {due, date, moment}.',
  'task-overdue.title': 'An onboarding task is overdue',
  'task-overdue.text':
    'A task should have been done before {due, date, moment}, and the first shift waits for it. See what it lacks.',
  'record-appeal-made.title': 'A nurse appeals against a record',
  'record-appeal-made.text':
    'A nurse says that the end of a placement is wrongly put down to the nurse. Somebody has to decide.',
  'record-appeal-decided.title': 'Your appeal is decided',
  'record-appeal-decided.text':
    'Your appeal against the end of a placement on record is decided. Read the reason; what was granted counts from now on.',
  'record-corrected.title': 'The record of a placement was corrected',
  'record-corrected.text': 'After an appeal, the end of a placement with you is no longer put down to the nurse.',
  'round-orders-closed.title': 'An allocation round takes no more orders',
  'round-orders-closed.text':
    'The orders of an allocation round are closed. The result is being reckoned; you are told of a place that it proposes.',
  'round-proposal-to-answer.title': 'A round proposes a place to you',
  'round-proposal-to-answer.text':
    'An allocation round proposes you for a gap. Nothing is agreed yet: put yourself forward, or decline.',
  'round-proposal-made.title': 'A round proposes a nurse to you',
  'round-proposal-made.text':
    'An allocation round proposes a nurse for one of your gaps. Nothing is agreed yet: the nurse may apply, or decline.',
  'email-stopped.title': 'Your e-mail address refuses our messages',
  'email-stopped.text': 'The server of your e-mail address refused a message for good. We send nothing more there.',
  'email.greeting': 'Hello {name},',
  'email.digest.subject':
    '{count, plural, offset:1 =1 {{first}} one {{first}, and # more notice} other {{first}, and # more notices}}',
  'email.digest.intro':
    '{count, plural, one {This happened since the last summary:} other {These things happened since the last summary:}}',
  'email.open': 'Open in Crossward',
  'email.footer': 'This was sent because your preferences ask for it by e-mail.',
  'email.settings': 'Choose what reaches you by e-mail',
};
