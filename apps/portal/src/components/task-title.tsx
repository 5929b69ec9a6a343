import { Fragment, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

/**
 * A task of onboarding in the reader's language: its title is the key, since corridors word the same task each in their
 * own way. A task that no template of ours has is told as it is. Wants the catalogue `tasks` above it.
 */
export const TaskTitle = ({ title }: { title: string }): ReactNode => {
  const said = useWords().named(`shell.task.${title}`);
  return said ?? <span lang="en">{title}</span>;
};

export const TaskTitles = ({ of }: { of: readonly { title: string }[] }): ReactNode =>
  of.map(({ title }, at) => (
    <Fragment key={title}>
      {at > 0 && '\u00A0· '}
      <TaskTitle title={title} />
    </Fragment>
  ));
