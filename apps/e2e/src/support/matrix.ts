import { randomUUID } from 'node:crypto';
import type { Belongings } from './belongings.js';
import type { ActorName } from './cast.js';
import { ACTORS, CHANGES, foreignReferences, HOLDERS, realThings, type RealThing } from './expectations.js';
import { leakIn } from './leaks.js';
import { addressOf, type Route } from './routes.js';
import type { Answer, Sent } from './send.js';

/** Asks the server as somebody. A planted fault stands between the two. */
export type Ask = (actor: ActorName, sent: Sent) => Promise<Answer>;

/** One question to the server: what was asked, and what is wrong with the answer. */
export interface Cell {
  route: string;
  actor: ActorName;
  thing: string;
  wrong: string | null;
}

interface Question {
  route: Route;
  actor: ActorName;
  thing: string;
  sent: Sent;
}

const told = ({ status, json }: Answer): string => `${status} ${(json as { code?: string } | undefined)?.code ?? ''}`;

const only = (statuses: readonly number[], answer: Answer): string | null =>
  statuses.includes(answer.status) ? null : `${told(answer)} instead of ${statuses.join('/')}`;

const sentTo = (route: Route, params: Readonly<Record<string, string>> = {}, body?: unknown): Sent => ({
  method: route.method,
  path: addressOf(route, params),
  body: body ?? CHANGES[route.key],
  // Nobody has seen this version, so that whoever may change the thing does not.
  headers: {
    ...(route.needsVersion ? { 'if-match': '"987654"' } : {}),
    ...(route.creates ? { 'idempotency-key': randomUUID() } : {}),
  },
});

const holds = ({ permission }: Route, actor: ActorName): boolean =>
  permission === null || (permission !== undefined && HOLDERS[permission].includes(actor));

/** What a route without a thing in its address may answer to those who hold its permission. */
const withoutThing = (route: Route, actor: ActorName): readonly number[] =>
  route.path.startsWith('/v1/nurses/me') && !actor.startsWith('nurse')
    ? [404]
    : route.method === 'GET'
      ? [200]
      : route.multipart || route.schema
        ? [400]
        : [200, 204, 400];

/** A stale version refuses each change, and before it what the state or the task's owner forbid. */
const ofOwnThing = (route: Route): readonly number[] =>
  route.method === 'GET' ? [200] : [200, 201, 202, 403, 409, 412, 422];

const anonymousId = (text: string): string => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');

const problemIn = ({ json }: Answer): string => {
  const { instance: _instance, facts: _facts, ...problem } = json as Record<string, unknown>;
  return anonymousId(JSON.stringify(problem));
};

class Matrix {
  readonly cells: Cell[] = [];

  constructor(
    private readonly ask: Ask,
    private readonly own: Belongings,
  ) {}

  private async check(question: Question, judge: (answer: Answer) => string | null): Promise<Answer> {
    const { route, actor, thing, sent } = question;
    const answer = await this.ask(actor, sent);
    const leak = leakIn(answer.text, { actor, path: sent.path });
    this.cells.push({ route: route.key, actor, thing, wrong: judge(answer) ?? leak });
    return answer;
  }

  async route(route: Route): Promise<void> {
    const named = realThings(this.own)[route.params.join(',')];
    for (const actor of ACTORS) {
      if (route.permission === null) await this.public(route, actor);
      else if (actor === 'anonymous') await this.anonymous(route);
      else if (!holds(route, actor)) await this.withoutPermission(route, actor, named?.[0]?.params);
      else if (route.params.length === 0) await this.plain(route, actor);
      else if (!named) this.cells.push({ route: route.key, actor, thing: route.params.join(), wrong: 'no real thing' });
      else for (const thing of named) await this.thing(route, actor, thing);
    }
  }

  private async public(route: Route, actor: ActorName): Promise<void> {
    const sent = sentTo(route, { id: 'none' });
    await this.check({ route, actor, thing: 'public', sent }, (answer) => only([200, 400, 404], answer));
  }

  private async anonymous(route: Route): Promise<void> {
    const ids = Object.fromEntries(route.params.map((name) => [name, randomUUID()]));
    const params = realThings(this.own)[route.params.join(',')]?.[0]?.params ?? ids;
    const actor = 'anonymous';
    const sent = sentTo(route, params);
    await this.check({ route, actor, thing: 'no session', sent }, (answer) => only([401], answer));
    const forged: Sent = { ...sent, token: 'A'.repeat(43) };
    await this.check({ route, actor, thing: 'a forged token', sent: forged }, (answer) => only([401], answer));
  }

  private async withoutPermission(
    route: Route,
    actor: ActorName,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const question = { route, actor, thing: 'without permission', sent: sentTo(route, params) };
    await this.check(question, (answer) => (told(answer) === '403 PERMISSION_MISSING' ? null : told(answer)));
  }

  private async plain(route: Route, actor: ActorName): Promise<void> {
    // Signing out would end the session that the rest of the matrix needs.
    if (route.method === 'DELETE' && route.key.endsWith('sessions/current')) return;
    // Its good answer has no end; libs/channels/feature reads it.
    if (route.key === 'GET /v1/stream') return;
    await this.check({ route, actor, thing: 'no thing', sent: sentTo(route) }, (answer) =>
      only(withoutThing(route, actor), answer),
    );
  }

  private async thing(route: Route, actor: ActorName, { what, params, existsFor }: RealThing): Promise<void> {
    const question = { route, actor, thing: what, sent: sentTo(route, params) };
    if (existsFor.includes(actor)) {
      await this.check(question, (answer) => only(ofOwnThing(route), answer));
      return;
    }
    const foreign = await this.check(question, (answer) => only([404], answer));
    const nothing = Object.fromEntries(Object.keys(params).map((name) => [name, randomUUID()]));
    const thing = `${what}, against one that does not exist`;
    await this.check({ route, actor, thing, sent: sentTo(route, nothing) }, (answer) =>
      problemIn(answer) === problemIn(foreign) ? null : `${told(foreign)} tells that it exists`,
    );
  }

  /** Names of A's things in the bodies of B. */
  async references(routes: readonly Route[]): Promise<void> {
    for (const { key, body, by } of foreignReferences(this.own)) {
      const route = routes.find((each) => each.key === key);
      if (!route) continue;
      for (const actor of by) {
        const sent = sentTo(route, {}, body);
        await this.check({ route, actor, thing: 'named in the body', sent }, (answer) => only([404], answer));
      }
    }
  }
}

/** Every route by every actor: who may, on whose things, and what the answers show. */
export const runMatrix = async (ask: Ask, routes: readonly Route[], own: Belongings): Promise<Cell[]> => {
  const matrix = new Matrix(ask, own);
  for (const route of routes) await matrix.route(route);
  await matrix.references(routes);
  return matrix.cells;
};

export const wrongOf = (cells: readonly Cell[]): string[] =>
  cells.flatMap(({ route, actor, thing, wrong }) => (wrong ? [`${route} as ${actor} (${thing}): ${wrong}`] : []));
