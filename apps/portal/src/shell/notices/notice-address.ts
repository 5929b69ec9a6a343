import type { components } from '@crossward/api-client';

export type Notice = components['schemas']['NoticeAnswer'];

export { noticePage as noticeAddress } from '@crossward/contracts';
