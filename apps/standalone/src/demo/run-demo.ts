import { DomainError } from '@crossward/kernel';
import { homeFolder } from '@crossward/platform-config';
import { readHomeNote } from '../home-note.js';
import { Api } from './api.js';
import { tellStory } from './story.js';
import { Teller } from './teller.js';

const PEOPLE = 99_999;

/** `npm run demo`: tells one nurse's story over HTTP; exit status 0 only if it came true. */
export const runDemo = async (): Promise<void> => {
  const note = readHomeNote(homeFolder(process.env));
  const url = (process.env['CROSSWARD_URL']?.trim() || note?.url || 'http://127.0.0.1:3000').replace(/\/+$/, '');
  const password = process.env['CROSSWARD_DEMO_PASSWORD']?.trim() || note?.demoPassword;
  if (!password) {
    throw new DomainError({
      kind: 'invalid',
      code: 'DEMO_PASSWORD_UNKNOWN',
      message: 'The password of the demo accounts is not known here.',
      nextStep: 'Start the server with npm start in this folder, or give its password in CROSSWARD_DEMO_PASSWORD.',
    });
  }
  const now = new Date();
  const tell = new Teller();
  const end = await tellStory({
    api: new Api(url, 'visitor'),
    tell,
    password,
    person: 1 + (now.getTime() % PEOPLE),
    now,
  });
  tell.end(`The story came true: placement ${end.placementId} is ${end.status}.`);
};
