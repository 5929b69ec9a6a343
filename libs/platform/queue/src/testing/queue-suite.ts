import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { UnitOfWork } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import pg from 'pg';
import { DeadLetters, type DeadLetter } from '../dead-letters.js';
import { Housekeeping } from '../housekeeping.js';
import { QueueMonitor } from '../queue-monitor.js';
import { Reconciler } from '../reconciler.js';
import { RetryLater } from '../retry-later.js';
import { EFFECTS_TABLE, Probe, startProbe, writeEffect } from './probe.js';

const admin1: Actor = {
  role: 'admin',
  accountId: '00000000-0000-7000-8000-0000000000ad',
  organisationId: null,
  nurseId: null,
};

export interface QueueBackend {
  redisUrl: string | null;
  /** Empties the queues as a crash of an unsaved Redis would. */
  loseEverything(admin: pg.Client): Promise<void>;
  /** Puts a job there that is none of ours. */
  addForeignJob(config: TestPostgres['config']): Promise<void>;
}

/** Behaviour that both backends owe; each runs it in a spec of its own. */
export const describeQueues = (name: string, backend: QueueBackend): void => {
  describe(`events on ${name}`, () => {
    let postgres: TestPostgres;
    let admin: pg.Client;
    let app: INestApplicationContext;
    let probe: Probe;
    let uow: UnitOfWork;

    beforeAll(async () => {
      postgres = await startTestPostgres({ redisUrl: backend.redisUrl });
      admin = new pg.Client(postgres.adminUrl);
      await admin.connect();
      await admin.query(EFFECTS_TABLE);
      await backend.loseEverything(admin);
      app = await startProbe(postgres.config);
      probe = app.get(Probe);
      uow = app.get(UnitOfWork);
    });

    afterAll(async () => {
      await app?.close();
      await admin?.end();
      await postgres?.stop();
    });

    const complete = (taskId: string, options?: { delayMs?: number }): Promise<string> =>
      uow.run(systemActor, async (tx) => tx.publish('onboarding-task.completed', { taskId, planId: 'plan' }, options));

    const until = async <T>(look: () => Promise<T | false | null | undefined>, limitMs = 15_000): Promise<T> => {
      for (const end = Date.now() + limitMs; ; await sleep(25)) {
        const seen = await look();
        if (seen) return seen;
        if (Date.now() > end) throw new Error(`Not seen within ${limitMs} ms: ${look.toString()}`);
      }
    };

    const rows = async (sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
      (await admin.query<Record<string, unknown>>(sql, params)).rows;
    const effects = (key: string): Promise<unknown[]> => rows('SELECT * FROM trial.effects WHERE key = $1', [key]);
    const inbox = (eventId: string): Promise<unknown[]> =>
      rows('SELECT consumer FROM platform.inbox_events WHERE event_id = $1', [eventId]);
    const settledInbox = (eventId: string): Promise<unknown[] | false> =>
      inbox(eventId).then((found) => found.length > 0 && found);
    const dead = (eventId: string): Promise<Record<string, unknown>[]> =>
      rows('SELECT consumer, code, attempts FROM platform.dead_letters WHERE event_id = $1', [eventId]);
    const buried = (eventId: string): Promise<Record<string, unknown>[] | false> =>
      dead(eventId).then((found) => found.length > 0 && found);

    it('gives a committed event to its consumer, with its payload and its id', async () => {
      const eventId = await complete('plain');
      await until(() => settledInbox(eventId));
      expect(probe.of('plain')).toEqual([expect.objectContaining({ eventId, attempt: 1 })]);
      expect(await effects('plain')).toHaveLength(1);
    });

    it('never tells of what was rolled back', async () => {
      const failing = uow.run(systemActor, async (tx) => {
        tx.publish('onboarding-task.completed', { taskId: 'undone', planId: 'plan' });
        throw new Error('undone');
      });
      await expect(failing).rejects.toThrow('undone');
      await until(() => complete('after-undone').then(settledWithin(5_000)));
      expect(probe.of('undone')).toEqual([]);
    });

    const settledWithin =
      (ms: number) =>
      (eventId: string): Promise<unknown[]> =>
        until(() => settledInbox(eventId), ms);

    it('keeps a delayed event until it is due', async () => {
      const began = Date.now();
      const eventId = await complete('delayed', { delayMs: 700 });
      await until(() => settledInbox(eventId));
      const [delivery] = probe.of('delayed');
      expect((delivery?.at ?? 0) - began).toBeGreaterThanOrEqual(695);
      expect((delivery?.at ?? 0) - began).toBeLessThan(5_000);
    });

    it('has one effect when a handler dies between its effect and its answer', async () => {
      let deaths = 0;
      probe.behaviours.set('dies-after-effect', async (delivery, unitOfWork) => {
        const outcome = await writeEffect(unitOfWork, 'probe-tasks', delivery);
        deaths += 1;
        if (deaths === 1) throw new Error('died before the answer');
        return outcome;
      });
      const eventId = await complete('dies-after-effect');
      await until(async () => (await inbox(eventId)).length > 0 && (await jobsLeft()) === 0);
      expect(await effects('dies-after-effect')).toHaveLength(1);
      expect(await dead(eventId)).toEqual([]);
    });

    const jobsLeft = async (): Promise<number> => {
      const { queues } = await app.get(QueueMonitor).snapshot();
      return Object.values(queues.onboarding).reduce((a, b) => a + b, 0);
    };

    it('runs again after a passing failure, and counts the runs', async () => {
      probe.behaviours.set('flaky', async (delivery, unitOfWork) => {
        if (delivery.attempt < 3) throw new Error('connection reset');
        return writeEffect(unitOfWork, 'probe-tasks', delivery);
      });
      const eventId = await complete('flaky');
      await until(() => settledInbox(eventId));
      expect(probe.of('flaky').map((delivery) => delivery.attempt)).toEqual([1, 2, 3]);
      expect(await effects('flaky')).toHaveLength(1);
    });

    it('buries an event at once when the failure is final, and replays it on demand', async () => {
      probe.behaviours.set('final', async () => {
        throw new DomainError({ kind: 'unprocessable', code: 'NO_SUCH_TEMPLATE', message: 'No.', nextStep: 'Add it.' });
      });
      const eventId = await complete('final');
      expect(await until(() => buried(eventId))).toEqual([
        { consumer: 'probe-tasks', code: 'NO_SUCH_TEMPLATE', attempts: 1 },
      ]);
      probe.behaviours.delete('final');
      await until(async () => (await jobsLeft()) === 0);
      expect(await app.get(DeadLetters).replay(admin1, { eventId, consumer: 'probe-tasks' })).toEqual({
        count: 1,
        remaining: 0,
      });
      await until(() => settledInbox(eventId));
      expect(await dead(eventId)).toEqual([]);
      expect(await effects('final')).toHaveLength(1);
      expect(
        await rows(
          `SELECT subject_id, actor_account_id FROM platform.audit_events WHERE action = 'dead-letter.replayed'`,
        ),
      ).toEqual([{ subject_id: eventId, actor_account_id: admin1.accountId }]);
    });

    const buryOne = async (key: string, code: string): Promise<string> => {
      probe.behaviours.set(key, async () => {
        throw new DomainError({ kind: 'unprocessable', code, message: 'No.', nextStep: 'Mend it.' });
      });
      const eventId = await complete(key);
      await until(() => buried(eventId));
      probe.behaviours.delete(key);
      return eventId;
    };

    it('replays every dead letter of one kind and none of another, nor one that died after somebody looked', async () => {
      const [first, second] = [await buryOne('kind-1', 'KIND_A'), await buryOne('kind-2', 'KIND_A')];
      const other = await buryOne('kind-3', 'KIND_B');
      const [seen] = await app.get(DeadLetters).kinds(admin1, { code: 'KIND_A' });
      expect(seen).toMatchObject({ queue: 'onboarding', consumer: 'probe-tasks', code: 'KIND_A', count: 2 });
      const late = await buryOne('kind-4', 'KIND_A');
      await until(async () => (await jobsLeft()) === 0);
      const kind = { consumer: 'probe-tasks', code: 'KIND_A', diedUntil: seen?.newest as string };
      expect(await app.get(DeadLetters).replay(admin1, kind)).toEqual({ count: 2, remaining: 0 });
      await until(async () => (await inbox(first)).length + (await inbox(second)).length === 2);
      expect([(await dead(other)).length, (await dead(late)).length]).toEqual([1, 1]);
    });

    it('never brings back what was discarded, and keeps the reason', async () => {
      const eventId = await buryOne('discarded', 'KIND_C');
      const reason = 'The plan was deleted by hand.';
      const selection = { eventId, consumer: 'probe-tasks' };
      expect(await app.get(DeadLetters).discard(admin1, selection, reason)).toEqual({ count: 1, remaining: 0 });
      expect([await dead(eventId), (await inbox(eventId)).length]).toEqual([[], 1]);
      await app.get(Reconciler).reconcile();
      expect(probe.of('discarded')).toHaveLength(1);
      expect(
        await rows(`SELECT details ->> 'reason' AS reason FROM platform.audit_events WHERE subject_id = $1`, [eventId]),
      ).toEqual([{ reason }]);
      await expect(app.get(DeadLetters).discard(admin1, selection, reason)).rejects.toMatchObject({
        code: 'DEAD_LETTER_NOT_FOUND',
      });
    });

    it('lists dead letters newest first, page after page, to administrators alone', async () => {
      const letters = app.get(DeadLetters);
      const first = await letters.page(admin1, {}, null, 2);
      const last = first.at(1) as DeadLetter;
      const next = await letters.page(admin1, {}, last, 200);
      const ids = [...first.slice(0, 2), ...next].map(({ eventId, consumer }) => `${eventId} ${consumer}`);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(Number((await rows('SELECT count(*) FROM platform.dead_letters'))[0]?.['count']));
      expect(await letters.page({ ...admin1, role: 'recruiter' }, {}, null, 10)).toEqual([]);
    });

    it('tells how each queue stands: what waits, since when, and what was handled', async () => {
      const { outbox, queues } = await app.get(QueueMonitor).overview();
      expect(outbox).toMatchObject({ waiting: 0, later: 0, oldestSeconds: 0 });
      const onboarding = queues.find(({ name }) => name === 'onboarding');
      expect(onboarding).toMatchObject({ waiting: 0, active: 0, oldestSeconds: null });
      expect(onboarding?.handledByMinute).toHaveLength(60);
      expect(onboarding?.handledByMinute.reduce((a, b) => a + b, 0)).toBeGreaterThan(5);
      expect(onboarding?.deadLetters).toBeGreaterThan(0);
    });

    it('buries an event whose attempts are used up', async () => {
      probe.behaviours.set('hopeless', async () => {
        throw new Error('still down');
      });
      const eventId = await complete('hopeless');
      expect(await until(() => buried(eventId))).toEqual([{ consumer: 'probe-tasks', code: 'Error', attempts: 3 }]);
      expect(probe.of('hopeless')).toHaveLength(3);
    });

    it('buries an event whose handler says that it failed', async () => {
      probe.behaviours.set('says-failed', async () => 'failed');
      const eventId = await complete('says-failed');
      expect(await until(() => buried(eventId))).toMatchObject([{ code: 'HANDLER_FAILED', attempts: 1 }]);
    });

    it('comes back later without counting an attempt when the handler asks for it', async () => {
      probe.behaviours.set('postponed', async (delivery, unitOfWork) => {
        if (probe.of('postponed').length < 5) throw new RetryLater(50, 'the register answers tomorrow');
        return writeEffect(unitOfWork, 'probe-tasks', delivery);
      });
      const eventId = await complete('postponed');
      await until(() => settledInbox(eventId));
      expect(probe.of('postponed').map((delivery) => delivery.attempt)).toEqual([1, 1, 1, 1, 1]);
    });

    it('writes an inbox row also for what a handler skipped', async () => {
      probe.behaviours.set('skipping', async () => 'skipped');
      const eventId = await complete('skipping');
      expect(await until(() => settledInbox(eventId))).toEqual([{ consumer: 'probe-tasks' }]);
      expect(await effects('skipping')).toEqual([]);
    });

    it('lets one consumer of an event fail without touching the other', async () => {
      probe.behaviours.set('shared', async () => {
        throw new Error('only this one');
      });
      const eventId = await uow.run(systemActor, async (tx) =>
        tx.publish('packet.cleared', { packetId: 'shared', placementId: 'p' }),
      );
      expect(await until(() => buried(eventId))).toMatchObject([{ consumer: 'probe-packets', attempts: 3 }]);
      expect(await inbox(eventId)).toEqual([{ consumer: 'probe-packets-too' }]);
      expect(probe.of('shared-too')).toHaveLength(1);
      expect(await effects('shared-too')).toHaveLength(1);
    });

    it('brings back what the queue has lost, and settles what is done', async () => {
      probe.behaviours.set('lost', async () => {
        throw new RetryLater(600_000, 'waits in the queue');
      });
      const eventId = await complete('lost');
      await until(async () => probe.of('lost').length === 1 && (await jobsLeft()) === 1);
      await backend.loseEverything(admin);
      expect(await jobsLeft()).toBe(0);
      probe.behaviours.delete('lost');
      expect(await app.get(Reconciler).reconcile()).toBeGreaterThanOrEqual(1);
      await until(() => settledInbox(eventId));
      expect(await effects('lost')).toHaveLength(1);
      await until(async () => (await app.get(Reconciler).reconcile()) === 0);
      expect(await rows('SELECT settled_queues FROM platform.outbox_events WHERE id = $1', [eventId])).toEqual([
        { settled_queues: ['onboarding'] },
      ]);
    });

    it('leaves a job alone that still waits in the queue', async () => {
      probe.behaviours.set('waiting', async () => {
        throw new RetryLater(1_500, 'soon');
      });
      const eventId = await complete('waiting');
      await until(async () => probe.of('waiting').length === 1);
      await app.get(Reconciler).reconcile();
      expect(await jobsLeft()).toBe(1);
      probe.behaviours.delete('waiting');
      await until(() => settledInbox(eventId));
      expect(probe.of('waiting')).toHaveLength(2);
    });

    it('drops a job that is no event of ours, and goes on', async () => {
      await backend.addForeignJob(postgres.config);
      await until(async () => (await jobsLeft()) === 0);
      await settledWithin(5_000)(await complete('after-foreign'));
    });

    it('sweeps away what has served', async () => {
      const eventId = await complete('swept');
      await until(() => settledInbox(eventId));
      await until(async () => (await app.get(Reconciler).reconcile()) === 0);
      await admin.query(`UPDATE platform.outbox_events SET published_at = now() - interval '31 days' WHERE id = $1`, [
        eventId,
      ]);
      await admin.query(
        `UPDATE platform.inbox_events SET handled_at = now() - interval '61 days' WHERE event_id = $1`,
        [eventId],
      );
      expect(await app.get(Housekeeping).sweep()).toMatchObject({ outbox: 1, inbox: 1 });
    });

    it('lets a running job end before it closes, and what follows it waits for the next process', async () => {
      probe.behaviours.set('slow', async (delivery, unitOfWork) => {
        await sleep(600);
        return writeEffect(unitOfWork, 'probe-tasks', delivery);
      });
      const eventId = await complete('slow');
      await until(async () => probe.of('slow').length === 1);
      await app.close();
      expect(await inbox(eventId)).toHaveLength(1);
      expect(
        await rows(`SELECT application_name FROM pg_stat_activity WHERE application_name LIKE 'crossward%'`),
      ).toEqual([]);
      app = await startProbe(postgres.config);
      probe = app.get(Probe);
      uow = app.get(UnitOfWork);
      expect(await effects('slow')).toHaveLength(1);
    });

    it('takes over within seconds when a worker process is killed in the middle of a job', async () => {
      await app.close();
      const child = spawn(
        process.execPath,
        [
          '--conditions=@crossward/source',
          '--import',
          new URL('../../../../shared/testing/typescript/register.mjs', import.meta.url).href,
          fileURLToPath(new URL('./crash-worker.ts', import.meta.url)),
        ],
        {
          env: { ...process.env, PROBE_CONFIG: JSON.stringify(postgres.config), NODE_OPTIONS: '' },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const died = new Promise((resolve) => child.once('exit', resolve));
      await until(async () => {
        if (child.exitCode !== null) throw new Error(`The worker process ended by itself: ${output}`);
        return output.includes('ready');
      }, 30_000);
      await admin.query(
        `INSERT INTO platform.outbox_events (id, topic, payload, queues, occurred_at, available_at)
         VALUES ('00000000-0000-7000-8000-00000000dead', 'onboarding-task.completed',
           '{"taskId": "killed-midway", "planId": "plan"}', '{onboarding}', now(), now())`,
      );
      await until(async () => output.includes('holding'));
      child.kill('SIGKILL');
      await died;
      const killedAt = Date.now();
      app = await startProbe(postgres.config);
      probe = app.get(Probe);
      uow = app.get(UnitOfWork);
      await until(() => settledInbox('00000000-0000-7000-8000-00000000dead'), 25_000);
      const seconds = (Date.now() - killedAt) / 1_000;
      expect(seconds).toBeLessThan(15);
      expect(await rows(`SELECT worker FROM trial.effects WHERE key = 'killed-midway'`)).toEqual([
        { worker: String(process.pid) },
      ]);
    });
  });
};
