import { dataOf, type components } from '@crossward/api-client';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { after, usePages, type Pages } from '../../api/use-pages.js';

type Schemas = components['schemas'];
export type Invoice = Schemas['InvoiceWithLinesAnswer'];
export type ListedInvoice = Schemas['InvoiceAnswer'];
export type CreditNote = Schemas['CreditNoteAnswer'];
export type BilledTimecard = Invoice['timecards'][number];

export const useInvoices = (organisationId?: string): Omit<Pages<ListedInvoice>, 'first'> =>
  usePages<ListedInvoice>(['invoices', 'list', organisationId ?? ''], (cursor) =>
    dataOf(
      api.GET('/v1/invoices', {
        params: {
          query: { limit: 100, ...(organisationId === undefined ? {} : { organisationId }), ...after(cursor) },
        },
      }),
    ),
  );

export const useInvoice = (invoiceId: string) =>
  useQuery({
    queryKey: ['invoices', invoiceId],
    queryFn: () => dataOf(api.GET('/v1/invoices/{invoiceId}', { params: { path: { invoiceId } } })),
  });

export const useCreditNotes = (invoiceId: string): Omit<Pages<CreditNote>, 'first'> =>
  usePages<CreditNote>(['invoices', invoiceId, 'credit-notes'], (cursor) =>
    dataOf(
      api.GET('/v1/invoices/{invoiceId}/credit-notes', {
        params: { path: { invoiceId }, query: { limit: 200, ...after(cursor) } },
      }),
    ),
  );
