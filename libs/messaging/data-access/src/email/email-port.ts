import MailComposer from 'nodemailer/lib/mail-composer';

/** One e-mail to one person. */
export interface Email {
  /** Of the row that it comes from; makes the Message-ID, the same at every attempt. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where a press of its reader ends this kind of e-mail; null: it is one that is not left so. */
  readonly unsubscribe: string | null;
  readonly at: Date;
}

/**
 * What came of an attempt. `address-refused`: the server takes nothing for it, ever; `refused`: it does not take this
 * e-mail; `later`: nothing was handed over; `uncertain`: it was handed over, and nobody said whether it was taken.
 */
export type Delivery = {
  readonly outcome: 'sent' | 'address-refused' | 'refused' | 'later' | 'uncertain';
  readonly code: string;
};

export interface EmailPort {
  deliver(email: Email): Promise<Delivery>;
  /** @throws when e-mails cannot leave just now */
  check(): Promise<void>;
}
export const EmailPort = Symbol('EmailPort');

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Lines of an e-mail end with CR LF, in a file as on the wire. */
const lines = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

/** RFC 2369, and RFC 8058 for mail programs that ask there themselves: over https alone. */
const unsubscribing = (address: string): Record<string, string> => ({
  'List-Unsubscribe': `<${address}>`,
  ...(address.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
});

/** The e-mail in the form of RFC 5322. */
export const compose = (email: Email): Promise<Buffer> =>
  new MailComposer({
    from: { name: 'Crossward', address: email.from },
    to: email.to,
    subject: email.subject,
    text: lines(email.text),
    html: lines(email.html),
    date: email.at,
    messageId: `<${email.id}@${domainOf(email.from)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': email.language,
      ...(email.unsubscribe === null ? {} : unsubscribing(email.unsubscribe)),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
