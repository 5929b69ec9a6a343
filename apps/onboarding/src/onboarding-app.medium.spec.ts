import { OnboardingPort, RecognitionPort, type NurseFacts } from '@crossward/contracts';
import { countryCode, jurisdictionCode, localDate } from '@crossward/kernel';
import { loadTemplates } from '@crossward/onboarding-templates';
import { startTestPostgres, testNurseFacts, type TestPostgres } from '@crossward/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { bootstrap } from './bootstrap.js';

let postgres: TestPostgres;
let app: NestFastifyApplication;

beforeAll(async () => {
  postgres = await startTestPostgres();
  app = await bootstrap(postgres.config, { shutdownHooks: false });
});
afterAll(async () => {
  await app?.close();
  await postgres?.stop();
});

describe('the onboarding service', () => {
  it('starts with every port wired, and is ready', async () => {
    const answer = await request(app.getHttpServer()).get('/readyz');
    expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
    const port = app.get<OnboardingPort>(OnboardingPort, { strict: false });
    expect(await port.findPlan('00000000-0000-7000-8000-000000000001')).toBeNull();
  });

  it('asks for a session before it shows a plan', async () => {
    const path = '/v1/placements/00000000-0000-7000-8000-000000000001/onboarding-plan';
    expect((await request(app.getHttpServer()).get(path)).status).toBe(401);
  });

  it('documents its four routes', async () => {
    const { body } = await request(app.getHttpServer()).get('/openapi.json');
    expect(Object.keys((body as { paths: object }).paths)).toEqual(
      expect.arrayContaining([
        '/v1/placements/{placementId}/onboarding-plan',
        '/v1/onboarding-tasks',
        '/v1/onboarding-tasks/{taskId}/completion',
        '/v1/onboarding-tasks/{taskId}/waiver',
      ]),
    );
  });
});

const texanNurse = (): NurseFacts => testNurseFacts({ practice: [], exams: [] });

/** A nurse of Poland whose diploma is listed in Annex V and was begun long after the reference date. */
const polishNurse = (): NurseFacts => {
  const poland = jurisdictionCode('PL');
  const began = localDate('2012-10-01');
  return {
    profession: 'RN',
    citizenships: [countryCode('PL')],
    residences: [{ jurisdiction: poland, from: localDate('1992-01-01') }],
    licences: [
      { jurisdiction: poland, profession: 'RN', field: 'general', scope: 'full', status: 'active', established: true },
    ],
    education: [
      {
        jurisdiction: poland,
        level: 'bachelor',
        field: 'general',
        titleCode: 'annex-v:pl-licencjat-pielegniarstwa',
        beganOn: began,
        completedOn: localDate('2015-09-30'),
        years: 3,
        hours: 4720,
        clinicalHours: 2400,
        language: 'pl',
      },
    ],
    languages: [{ language: 'de', level: 'C1', basis: 'test' }],
  };
};

describe('the law as it is told by recognition', () => {
  it.each([
    ['a multistate licence of Texas in Arizona', texanNurse(), 'US-AZ', 'us-us-compact'],
    ['a licence of Texas in Ontario', texanNurse(), 'CA-ON', 'us-ca-on'],
    ['a licence of Texas in California', texanNurse(), 'US-CA', 'any-any'],
    ['a Polish diploma in Germany', polishNurse(), 'DE', 'eu-eu'],
  ])('leads %s to its template', async (_case, nurse, to, template) => {
    const destination = jurisdictionCode(to);
    const recognition = app.get<RecognitionPort>(RecognitionPort, { strict: false });
    const query = { nurse, destination, on: localDate('2026-11-22'), purpose: 'temporary' as const };
    const [decision] = await recognition.decide([{ ...query, assignment: { setting: 'hospital', days: 91 } }]);
    const leg = decision?.route?.legs.at(-1);
    const corridor = { from: leg?.from ?? null, to: destination, arrangementKind: leg?.kind ?? null };
    expect({ leg: leg?.arrangement, corridor: loadTemplates().resolve(corridor).corridor }).toMatchObject({
      corridor: expect.stringMatching(new RegExp(`^${template}`)) as string,
    });
  });
});
