import { SOURCE_LOCALE, type MessageDocument } from '@crossward/recognition-domain';
import type { Placed } from './assemble.js';
import type { Finding } from './finding.js';
import { localeOf } from './parts.js';

const NAMED = ['when', 'rightWhen', 'bars', 'subjectTo'] as const;

/** Ids of the conditions that give a reason, with the path of each. */
const namedIn = ({ content, prefix }: Placed): { id: string; path: (string | number)[] }[] =>
  ((content['versions'] ?? []) as Record<string, unknown>[]).flatMap((version, index) => {
    const path = [...prefix, 'versions', index];
    const subject = version['subject'] as { id: string } | undefined;
    const listed = NAMED.flatMap((key) =>
      ((version[key] ?? []) as { id: string }[]).map(({ id }, at) => ({ id, path: [...path, key, at, 'id'] })),
    );
    return [...(subject ? [{ id: subject.id, path: [...path, 'subject', 'id'] }] : []), ...listed];
  });

/** Every condition that gives a reason has a sentence. */
export const checkMessages = (document: Placed, messages: Record<string, MessageDocument>): Finding[] =>
  namedIn(document)
    .filter(({ id }) => messages[`${document.id}.${id}`] === undefined && messages[id] === undefined)
    .map(({ id, path }) => ({
      at: document.file.at(path),
      code: 'MISSING_MESSAGE',
      message: `The condition (${id}) of (${document.id}) has no message.`,
      nextStep: `Add (${id}) to a file of messages/en.`,
    }));

/** Every sentence belongs to a condition. */
export const checkUnusedMessages = (placed: readonly Placed[]): Finding[] => {
  const used = new Set(
    placed.flatMap((document) => namedIn(document).flatMap(({ id }) => [id, `${document.id}.${id}`])),
  );
  return placed
    .filter(({ kind, file }) => kind === 'messages' && localeOf(file) === SOURCE_LOCALE)
    .flatMap(({ content, file }) =>
      Object.keys(content)
        .filter((key) => !used.has(key))
        .map((key) => ({
          at: file.at([key]),
          code: 'UNUSED_MESSAGE',
          message: `No condition has the id (${key}).`,
          nextStep: 'Remove the message, or correct its id.',
        })),
    );
};
