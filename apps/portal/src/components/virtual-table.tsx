import { Table } from '@mantine/core';
import { Fragment, memo, useRef, type ReactNode } from 'react';
import cardStyles from './cards.module.css';
import { useCards } from './use-cards.js';
import { useRowsInSight } from './use-rows-in-sight.js';
import styles from './virtual-table.module.css';

interface VirtualTableProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** The cells of the heading. */
  head: ReactNode;
  columns: number;
  minWidth: number;
  /** About as high as a row is; each is measured once it is there. */
  rowPx: number;
  fixed?: boolean;
  /** Per cent of the width, column by column. Rows that come and go then move no column, and cost less. */
  widths?: readonly number[];
  onNearEnd?: () => void;
  /** The cells of a row. */
  children: (item: T) => ReactNode;
}

/** More rows than this scroll within a box of their own. */
const LONG = 30;

interface RowProps {
  index: number;
  item: unknown;
  measure: (row: Element | null) => void;
  render: (item: unknown) => ReactNode;
}

/** Drawn once: rows that stay in sight cost nothing while others come and go. */
const Row = memo(({ index, item, measure, render }: RowProps) => (
  <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2} className={styles['row']}>
    {render(item)}
  </tr>
));
Row.displayName = 'Row';

type RowsProps = Pick<VirtualTableProps<unknown>, 'items' | 'keyOf' | 'columns' | 'rowPx' | 'children'> & {
  onNearEnd: (() => void) | undefined;
};

/** Apart from the table, so that its heading is not drawn anew with every step of the way down. */
const Rows = ({ items, keyOf, columns, rowPx, onNearEnd, children }: RowsProps): ReactNode => {
  const body = useRef<HTMLTableSectionElement>(null);
  const focused = useRef<number | null>(null);
  const box = (): HTMLElement | null => body.current?.closest<HTMLElement>('[role="region"]') ?? null;
  const rows = useRowsInSight(items.length, rowPx, box, onNearEnd, focused);
  const shown = rows.getVirtualItems();
  const space = (height: number): ReactNode =>
    height > 0 && (
      <tr aria-hidden style={{ height }}>
        <td colSpan={columns} />
      </tr>
    );
  return (
    <tbody
      ref={body}
      role="rowgroup"
      onFocus={({ target }) => (focused.current = Number(target.closest('tr')?.dataset['index'] ?? 0))}
      onBlur={() => (focused.current = null)}
    >
      {shown.map(({ index, start }, place) => {
        const item = items[index];
        if (item === undefined) return null;
        const key = keyOf(item);
        return (
          <Fragment key={key}>
            {space(start - (shown[place - 1]?.end ?? 0))}
            <Row index={index} item={item} measure={rows.measureElement} render={children} />
          </Fragment>
        );
      })}
      {space(rows.getTotalSize() - (shown.at(-1)?.end ?? 0))}
    </tbody>
  );
};

/** About as high as a card of so many lines is. */
const cardPx = (lines: number): number => 22 + 28 * lines;

/** A table of any length: only the rows in sight are in the document. Where the screen is narrower, its rows are cards. */
export const VirtualTable = <T,>({
  label,
  items,
  head,
  widths,
  minWidth,
  ...more
}: VirtualTableProps<T>): ReactNode => {
  const box = useRef<HTMLDivElement>(null);
  const cards = useCards(box, minWidth);
  return (
    <div
      ref={box}
      className={[styles['box'], cards && cardStyles['cards']].filter(Boolean).join(' ')}
      data-long={items.length > LONG || undefined}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <Table
        verticalSpacing="sm"
        aria-label={label}
        aria-rowcount={items.length + 1}
        miw={minWidth}
        stickyHeader
        layout={more.fixed || widths ? 'fixed' : 'auto'}
      >
        {widths && (
          <colgroup>
            {widths.map((share, column) => (
              <col key={column} style={{ width: `${share}%` }} />
            ))}
          </colgroup>
        )}
        <Table.Thead>
          <Table.Tr>{head}</Table.Tr>
        </Table.Thead>
        <Rows
          key={cards ? 'cards' : 'rows'}
          items={items}
          keyOf={more.keyOf as RowsProps['keyOf']}
          columns={more.columns}
          rowPx={cards ? cardPx(more.columns) : more.rowPx}
          onNearEnd={more.onNearEnd}
        >
          {more.children as RowsProps['children']}
        </Rows>
      </Table>
    </div>
  );
};
