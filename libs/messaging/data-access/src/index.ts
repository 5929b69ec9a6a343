export { emptyMessaging } from './empty-messaging.js';
export * from './stores/email-store.js';
export * from './stores/message-store.js';
export * from './stores/notice-store.js';
export * from './stores/preference-store.js';
export * from './email/email-port.js';
export { FileMailbox } from './email/file-mailbox.js';
export { SmtpMailer } from './email/smtp-mailer.js';
