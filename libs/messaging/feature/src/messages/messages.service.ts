import { ConcernsPort, type Actor, type SubmissionConcern } from '@crossward/contracts';
import { notFound } from '@crossward/kernel';
import {
  addMessage,
  countUnread,
  findThread,
  listMessages,
  listThreads,
  listUtterances,
  markRead,
  type MessageRecord,
} from '@crossward/messaging-data-access';
import { checkWritable, plainText, readOnlyFrom, responseTimes, sideOf, type Side } from '@crossward/messaging-domain';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, type PageQuery } from '@crossward/platform-http';
import { Inject, Injectable } from '@nestjs/common';
import type {
  MessageAnswer,
  MessageBody,
  ReadMarkBody,
  ThreadAnswer,
  ThreadSummaryAnswer,
  UnreadAnswer,
} from './message.dto.js';

const MESSAGES = 'messages';
const THREADS = 'message-threads';

/** What nurse, hospital and recruiters write to each other about a submission. To all others it does not exist. */
@Injectable()
export class MessagesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ConcernsPort) private readonly concerns: ConcernsPort,
    private readonly cursors: CursorCodec,
  ) {}

  /** @throws DomainError SUBMISSION_NOT_FOUND, THREAD_READ_ONLY, MESSAGE_NOT_PLAIN_TEXT, MESSAGE_LENGTH */
  async post(actor: Actor, submissionId: string, body: MessageBody): Promise<MessageAnswer> {
    const { submission, side } = await this.takingPart(actor, submissionId);
    const text = plainText(body.text);
    return this.unitOfWork.run(actor, async (tx) => {
      checkWritable(submissionId, submission.closedAt, tx.now);
      const { nurseId, organisationId } = submission;
      const message = await addMessage(tx, { submissionId, nurseId, organisationId, authorSide: side, text });
      const subject = { subjectType: 'message', subjectId: message.id, nurseId, organisationId };
      tx.record({ ...subject, action: 'message.posted', details: { submissionId, sequence: message.sequence } });
      tx.publish('message.posted', { messageId: message.id });
      return toAnswer(actor, message);
    });
  }

  /** Newest first. */
  async list(actor: Actor, submissionId: string, { limit, cursor }: PageQuery): Promise<Page<MessageAnswer>> {
    await this.takingPart(actor, submissionId);
    const list = `${MESSAGES}/${submissionId}`;
    const before = (this.cursors.decode(cursor, list)?.[0] ?? null) as number | null;
    const rows = await this.unitOfWork.read(actor, (tx) =>
      listMessages(tx, { submissionId, before, limit: limit + 1 }),
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map((message) => toAnswer(actor, message)),
      nextCursor: last ? this.cursors.encode([last.sequence], list) : null,
    };
  }

  async thread(actor: Actor, submissionId: string): Promise<ThreadAnswer> {
    const { submission } = await this.takingPart(actor, submissionId);
    const [thread, utterances] = await this.unitOfWork.read(actor, async (tx) => [
      await findThread(tx, submissionId),
      await listUtterances(tx, submissionId),
    ]);
    const { nurse, hospital, recruiter } = responseTimes(utterances);
    const seconds = (ms: number | null): number | null => ms && Math.round(ms / 1000);
    return {
      submissionId,
      recruiterId: submission.recruiterId,
      messages: thread?.lastSequence ?? 0,
      unread: thread?.unread ?? 0,
      lastPostedAt: thread?.lastPostedAt.toISOString() ?? null,
      readOnlyFrom: readOnlyFrom(submission.closedAt)?.toISOString() ?? null,
      responseSeconds: { nurse: seconds(nurse), hospital: seconds(hospital), recruiter: seconds(recruiter) },
    };
  }

  /** Threads of the actor, the newest message first. */
  async threads(actor: Actor, { limit, cursor }: PageQuery): Promise<Page<ThreadSummaryAnswer>> {
    const after = this.cursors.decode(cursor, THREADS) as [string, string] | null;
    const rows = await this.unitOfWork.read(actor, (tx) => listThreads(tx, { after, limit: limit + 1 }));
    const items = rows.slice(0, limit).map(({ submissionId, lastSequence, lastPostedAt, unread }) => ({
      ...{ submissionId, messages: lastSequence, unread, lastPostedAt: lastPostedAt.toISOString() },
    }));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? this.cursors.encode([last.lastPostedAt, last.submissionId], THREADS) : null };
  }

  /** Never beyond the newest message: what comes later was not read. */
  async markRead(actor: Actor, submissionId: string, { sequence }: ReadMarkBody): Promise<ThreadAnswer> {
    await this.takingPart(actor, submissionId);
    await this.unitOfWork.run(actor, async (tx) => {
      const thread = await findThread(tx, submissionId);
      if (thread) await markRead(tx, submissionId, Math.min(sequence, thread.lastSequence));
    });
    return this.thread(actor, submissionId);
  }

  async unread(actor: Actor): Promise<UnreadAnswer> {
    const inHand =
      actor.role === 'recruiter' && actor.accountId !== null
        ? await this.concerns.listSubmissionsOf(actor.accountId)
        : [];
    return { unread: await this.unitOfWork.read(actor, (tx) => countUnread(tx, inHand)) };
  }

  /** @throws DomainError SUBMISSION_NOT_FOUND for whoever takes no part, as if there were none */
  private async takingPart(actor: Actor, submissionId: string): Promise<{ submission: SubmissionConcern; side: Side }> {
    const submission = await this.concerns.findSubmission(submissionId);
    const side = submission && sideOf(actor, submission);
    if (!submission || !side) throw notFound('submission', submissionId);
    return { submission, side };
  }
}

const toAnswer = (actor: Actor, message: MessageRecord): MessageAnswer => ({
  id: message.id,
  submissionId: message.submissionId,
  sequence: message.sequence,
  authorSide: message.authorSide,
  mine: message.authorAccountId === actor.accountId,
  text: message.text,
  postedAt: message.postedAt.toISOString(),
});
