import { noticePage, noticesPage, type PortalWorkspace } from '@crossward/contracts';
import { frameWords, noticeWords, tellMoment, type NoticeFacts, type Reader } from './catalogue/catalogue.js';

/** A notice as an e-mail tells it: when it came, and the page that it leads to. */
export interface EmailNotice extends NoticeFacts {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly createdAt: Date;
}

export interface EmailFacts {
  readonly name: string;
  readonly workspace: PortalWorkspace;
  readonly purpose: 'notice' | 'digest';
  readonly notices: readonly EmailNotice[];
  /** Where the portal is. */
  readonly url: string;
}

/** Notices in the same words, told once. */
export interface EmailSection {
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** What an e-mail says, before it is put into one of its two forms. */
export interface Letter {
  readonly language: string;
  readonly subject: string;
  /** What a list of e-mails shows beside the subject. */
  readonly preview: string;
  readonly greeting: string;
  readonly intro: string | null;
  readonly sections: readonly EmailSection[];
  readonly footer: string;
  readonly settings: { readonly label: string; readonly href: string };
}

const hrefOf = ({ url, workspace }: EmailFacts, notice: EmailNotice): string => {
  const { to, search = {} } = noticePage(workspace, notice) ?? { to: noticesPage(workspace) };
  const query = new URLSearchParams(search).toString();
  return `${url}${to}${query === '' ? '' : `?${query}`}`;
};

const sectionsOf = (reader: Reader, facts: EmailFacts, open: string): EmailSection[] => {
  const alike = new Map<string, { title: string; text: string; notices: EmailNotice[] }>();
  for (const notice of facts.notices) {
    const words = noticeWords(notice, reader);
    const key = `${words.title}\n${words.text}`;
    const section = alike.get(key) ?? { ...words, notices: [] };
    section.notices.push(notice);
    alike.set(key, section);
  }
  return [...alike.values()].map(({ title, text, notices }) => ({
    title,
    text,
    links: notices.map((notice) => ({
      label: notices.length === 1 ? open : tellMoment(notice.createdAt, reader),
      href: hrefOf(facts, notice),
    })),
  }));
};

/** @throws Error without a notice: there would be nothing to say */
export const letterOf = (reader: Reader, facts: EmailFacts): Letter => {
  const { name, purpose, notices, url, workspace } = facts;
  const titles = notices.map((notice) => noticeWords(notice, reader).title);
  const [first] = titles;
  if (first === undefined) throw new Error('An e-mail without a notice has nothing to say.');
  const frame = frameWords(reader, { name, first, count: notices.length });
  const sections = sectionsOf(reader, facts, frame.open);
  return {
    language: reader.language,
    subject: purpose === 'digest' ? frame.digestSubject : first,
    preview: sections.length === 1 ? (sections[0]?.text ?? '') : [...new Set(titles)].join(' · '),
    greeting: frame.greeting,
    intro: purpose === 'digest' ? frame.digestIntro : null,
    sections,
    footer: frame.footer,
    settings: { label: frame.settings, href: `${url}${noticesPage(workspace)}` },
  };
};
