import { Table, type TableThProps } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a row is about. It says so itself, since a browser may forget it where rows are shown as cards. */
export const RowHead = (props: TableThProps): ReactNode => <Table.Th scope="row" role="rowheader" {...props} />;
