import { insist, seenWell, settled } from './meet.mjs';

const [FIRST, SECOND] = ['recruiter@crossward.example', 'reviewer@crossward.example'];

/** The proposals, and of them the first whose row says this. */
const openProposal = async (page, says) => {
  await page
    .getByRole('radiogroup')
    .getByText(/^Second review/)
    .click();
  await page.getByRole('option', { name: says }).first().click();
  await settled(page);
};

export const secondReviewConditions = [
  {
    name: 'second-review',
    lane: 'recruiter',
    says: 'What takes two recruiters waits for the other one, who confirms or returns it by keys and can take that back',
    run: async ({ person }) => {
      const visit = await person(SECOND, '/recruiter');
      const { page } = visit;
      await openProposal(page, /You proposed it/);
      await page.getByText('Waits for somebody else', { exact: true }).waitFor();
      insist(
        (await page.getByRole('button', { name: /^(Confirm|Return)/ }).count()) === 0,
        'The own proposal has buttons.',
      );
      await page.keyboard.press('a');
      insist((await page.getByRole('dialog').count()) === 0, 'A key confirms the own proposal.');
      await seenWell(visit);
      await openProposal(page, /Proposed by Demo recruiter/);
      await page.getByText('A decision waits for your second look').waitFor();
      await seenWell(visit);
      const dialog = page.getByRole('dialog');
      await page.keyboard.press('r');
      insist(await dialog.getByRole('button', { name: 'Return' }).isDisabled(), 'It is returned without a reason.');
      await dialog.getByRole('textbox').fill('The board could not be reached.');
      await seenWell(visit);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('a');
      await dialog.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText(/confirmed, sent in/).waitFor();
      await seenWell(visit);
      await page.keyboard.press('u');
      await page.getByText(/confirmed, sent in/).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'second-review-before',
    lane: 'recruiter',
    width: 390,
    says: 'A recruiter is told before deciding that it takes two, and why, and proposes instead',
    run: async ({ person }) => {
      const visit = await person(FIRST, '/recruiter');
      const { page } = visit;
      await page
        .getByRole('option', { name: /ended|expired|EXPIRED|Licence/ })
        .first()
        .waitFor();
      await page.getByText('Accepting takes two recruiters').waitFor();
      await seenWell(visit);
      await page.getByRole('button', { name: /^Accept/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio').last().check();
      await dialog.getByText('A second recruiter must agree').waitFor();
      await seenWell(visit);
      await dialog.getByRole('button', { name: 'Propose it' }).click();
      await page.getByText(/proposed, sent in/).waitFor();
      await page.getByRole('region').getByRole('button', { name: 'Undo' }).last().click();
      await page.getByText(/proposed, sent in/).waitFor({ state: 'detached' });
    },
  },
];
