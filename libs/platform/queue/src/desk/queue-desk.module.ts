import { Module } from '@nestjs/common';
import { QueueDesk } from './queue-desk.service.js';
import { QueuesController } from './queues.controller.js';

/** The routes of operators. Needs `QueueModule`, the HTTP module and the database module at the root. */
@Module({ controllers: [QueuesController], providers: [QueueDesk] })
export class QueueDeskModule {}
