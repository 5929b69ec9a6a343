import { dayIn, DomainError } from '@crossward/kernel';
import { homeFolder } from '@crossward/platform-config';
import { readHomeNote } from '../home-note.js';
import { Api } from './api.js';
import { tellStory } from './story.js';
import { Teller } from './teller.js';
import { tellWithdrawal } from './withdrawal/tell-withdrawal.js';

const PEOPLE = 99_999;

interface Telling {
  api: Api;
  tell: Teller;
  password: string;
  now: Date;
}

/** Which story is told, by the word after `npm run demo --`. */
const STORIES: Readonly<Record<string, (telling: Telling) => Promise<void>>> = {
  nurse: async ({ now, ...telling }) => {
    const end = await tellStory({ ...telling, now, person: 1 + (now.getTime() % PEOPLE) });
    telling.tell.end(`The story came true: placement ${end.placementId} is ${end.status}.`);
  },
  withdrawal: async ({ now, ...telling }) => {
    const { imagined } = await tellWithdrawal({ ...telling, today: dayIn(now, 'UTC') });
    const pairs = Object.values(imagined.lost).reduce((sum, count) => sum + count, 0);
    telling.tell.end(
      `Florida leaving would take ${pairs} matches at ${imagined.gapsChanged} gaps; nothing was changed.`,
    );
  },
};

/** `npm run demo [-- withdrawal]`: tells a story over HTTP; exit status 0 only if it came true. */
export const runDemo = async ([name = 'nurse']: readonly string[] = []): Promise<void> => {
  const story = Object.hasOwn(STORIES, name) ? STORIES[name] : undefined;
  if (!story) {
    throw new DomainError({
      kind: 'invalid',
      code: 'STORY_UNKNOWN',
      message: `There is no story (${name.slice(0, 40)}).`,
      nextStep: `Ask for one of: ${Object.keys(STORIES).join(', ')}.`,
    });
  }
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
  await story({ api: new Api(url, 'visitor'), tell: new Teller(), password, now: new Date() });
};
