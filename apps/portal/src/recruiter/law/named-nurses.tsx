import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NursesProps } from '../../components/law/gap-changes.js';
import { useNames } from './use-names.js';

/** Nurses by name, each with a way to her page. */
export const NamedNurses = ({ nurseIds, children }: NursesProps): ReactNode => {
  const nameOf = useNames(nurseIds);
  return children((nurseId) => (
    <Anchor component={Link} to={`/recruiter/nurses/${nurseId}`} size="sm" fw={600}>
      {nameOf(nurseId)}
    </Anchor>
  ));
};
