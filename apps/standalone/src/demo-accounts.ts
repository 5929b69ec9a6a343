import { demoAccounts } from '@crossward/demo-market';

const ROLE_WORDS: Readonly<Record<string, string>> = {
  nurse: 'nurse',
  'hospital-requester': 'hospital, requests gaps',
  'hospital-approver': 'hospital, approves and offers',
  recruiter: 'recruiter',
  admin: 'administrator',
};

export const demoAccountLines = (password: string): string[] => [
  ...demoAccounts('').map(({ email, role }) => `${email.padEnd(34)} ${ROLE_WORDS[role] ?? role}`),
  `password of each: ${password}`,
];
