import { credentialKey, type CredentialKind } from '@crossward/contracts';
import { defineLifecycle, DomainError } from '@crossward/kernel';
import type { CheckKind } from './verification.js';

export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const DOCUMENT_MAX_BYTES = 10 * 1024 * 1024;
export const DOCUMENT_MAX_PAGES = 60;
/** A photo of 100 megapixels takes 400 MB in the memory of whoever looks at it. */
export const DOCUMENT_MAX_PIXELS = 100_000_000;
export const DOCUMENTS_PER_CREDENTIAL = 10;

export const DOCUMENT_STATUSES = ['attached', 'withdrawn'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
export const documentLifecycle = defineLifecycle<DocumentStatus>('document', 'attached', {
  attached: ['withdrawn'],
  withdrawn: [],
});

const EXTENSIONS: Readonly<Record<DocumentType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe'],
  'image/png': ['png'],
  'image/webp': ['webp'],
};
const LONGEST_NAME = 100;

/**
 * A file name that can be shown to anybody: no parts of a path, no control, direction or invisible marks, not longer than a
 * line, and with the ending of what the file is.
 */
export const displayName = (raw: string, type: DocumentType): string => {
  const [ending, ...others] = EXTENSIONS[type];
  const plain = (raw.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const at = plain.lastIndexOf('.');
  const known = at > 0 && [ending, ...others].includes(plain.slice(at + 1).toLowerCase());
  const [stem, shown] = known ? [plain.slice(0, at), plain.slice(at + 1)] : [plain, ending];
  const short = [...stem].slice(0, LONGEST_NAME - shown.length - 1).join('');
  return `${short || 'document'}.${shown}`;
};

/** Which credential a check is about: its documents are the evidence beside the claim. */
export const credentialOfCheck = (check: {
  readonly kind: CheckKind;
  readonly licenceId: string | null;
}): { kind: CredentialKind; key: string } =>
  check.kind === 'licence' && check.licenceId !== null
    ? { kind: 'licence', key: credentialKey('licence', check.licenceId) }
    : { kind: 'identity', key: credentialKey('identity') };

/** Why a file is refused, whatever its name says. */
export type FileFlaw =
  | { readonly flaw: 'empty' }
  | { readonly flaw: 'type'; readonly found: string | null }
  | { readonly flaw: 'broken' }
  | { readonly flaw: 'slow' }
  | { readonly flaw: 'encrypted' }
  | { readonly flaw: 'active'; readonly holds: 'scripts' | 'files' }
  | { readonly flaw: 'long'; readonly pages: number }
  | { readonly flaw: 'pixels'; readonly pixels: number };

const SAY: { readonly [F in FileFlaw['flaw']]: (flaw: Extract<FileFlaw, { flaw: F }>) => [string, string, string] } = {
  empty: () => ['DOCUMENT_EMPTY', 'The file is empty.', 'Take the photo or save the file again.'],
  type: ({ found }) => [
    'DOCUMENT_TYPE_UNSUPPORTED',
    found === null
      ? 'The file is neither a PDF nor a photo, whatever its name says.'
      : `The file is (${found}), whatever its name says.`,
    'Attach a PDF, or a photo as JPEG, PNG or WebP.',
  ],
  broken: () => [
    'DOCUMENT_BROKEN',
    'The file cannot be read: it is damaged, or breaks off.',
    'Open it yourself to see whether it is whole, and save or scan it again.',
  ],
  slow: () => [
    'DOCUMENT_NOT_CHECKED',
    'The PDF could not be looked through in time.',
    'Try again in a minute; if it stays so, print it into a new PDF.',
  ],
  encrypted: () => [
    'DOCUMENT_ENCRYPTED',
    'The PDF asks for a password, so that nobody could check it.',
    'Print it into a new PDF without a password, or attach a photo of the paper.',
  ],
  active: ({ holds }) => [
    'DOCUMENT_ACTIVE',
    `The PDF holds (${holds}), which could act on the computer of whoever opens it.`,
    'Print it into a new PDF, which holds only what can be seen.',
  ],
  long: ({ pages }) => [
    'DOCUMENT_TOO_LONG',
    `The PDF has (${pages}) pages; up to (${DOCUMENT_MAX_PAGES}) are taken.`,
    'Attach only the pages that show this credential.',
  ],
  pixels: ({ pixels }) => [
    'DOCUMENT_TOO_MANY_PIXELS',
    `The picture has (${pixels}) pixels; up to (${DOCUMENT_MAX_PIXELS}) are taken.`,
    'Make the picture smaller: 2,000 pixels on its longer side are plenty.',
  ],
};

export const refusedFile = (flaw: FileFlaw): DomainError => {
  const [code, message, nextStep] = (SAY[flaw.flaw] as (flaw: FileFlaw) => [string, string, string])(flaw);
  return new DomainError({ kind: 'unprocessable', code, message, nextStep });
};

const conflict = (code: string, message: string, nextStep: string, facts: Record<string, string>): DomainError =>
  new DomainError({ kind: 'conflict', code, message, nextStep, facts });

interface AttachedDocument {
  readonly id: string;
  readonly credentialKey: string;
  readonly sha256: string;
  readonly status: DocumentStatus;
}

/**
 * Whether one more file may be attached to a credential beside what is there.
 * @throws DomainError DOCUMENT_ATTACHED_ALREADY for the same file twice, TOO_MANY_DOCUMENTS
 */
export const checkAttachable = (sha256: string, credential: string, beside: readonly AttachedDocument[]): void => {
  const there = beside.filter((each) => each.status === 'attached' && each.credentialKey === credential);
  const same = there.find((each) => each.sha256 === sha256);
  if (same) {
    throw conflict(
      'DOCUMENT_ATTACHED_ALREADY',
      `This very file is attached to this credential already, as the document (${same.id}).`,
      'Nothing has to be done; attach another file, or remove that one first.',
      { documentId: same.id },
    );
  }
  if (there.length >= DOCUMENTS_PER_CREDENTIAL) {
    throw conflict(
      'TOO_MANY_DOCUMENTS',
      `The credential has (${there.length}) documents; more than (${DOCUMENTS_PER_CREDENTIAL}) are not taken.`,
      'Remove one that is not needed any more, or put several pages into one PDF.',
      {},
    );
  }
};

/** @throws DomainError DOCUMENT_RELIED_ON once somebody has decided on it, TRANSITION_NOT_ALLOWED when it is gone */
export const checkWithdrawable = (document: {
  readonly id: string;
  readonly status: DocumentStatus;
  readonly reliedOnBy: string | null;
}): void => {
  documentLifecycle.move(document.status, 'withdrawn');
  if (document.reliedOnBy === null) return;
  throw conflict(
    'DOCUMENT_RELIED_ON',
    `A recruiter decided a check with the document (${document.id}) at hand, so it is kept.`,
    'Attach a newer document beside it; the next check looks at both.',
    { documentId: document.id, verificationId: document.reliedOnBy },
  );
};
