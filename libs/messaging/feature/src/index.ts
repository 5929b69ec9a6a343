export { emptyMessaging } from '@crossward/messaging-data-access';
export { EmailSender } from './email/email-sender.js';
export { MessagingApiModule, MessagingWorkerModule } from './messaging.module.js';
export { MessagingPortsModule } from './ports/messaging-ports.module.js';
