import type { Actor } from '@crossward/contracts';
import { GapTemplateRow, getRow, newestRows, ownOrganisation } from '@crossward/marketplace-data-access';
import { UnitOfWork } from '@crossward/platform-database';
import { CursorCodec, type Page, pageOf, startOf } from '@crossward/platform-http';
import { Injectable } from '@nestjs/common';
import type { GapTemplateAnswer, GapTemplateListQuery } from './gap-template.dto.js';
import { toTemplateAnswer } from './gap-template-view.js';

/** Templates of the actor's organisation; staff see all. */
@Injectable()
export class ReadGapTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cursors: CursorCodec,
  ) {}

  async list(actor: Actor, query: GapTemplateListQuery): Promise<Page<GapTemplateAnswer>> {
    const after = startOf(this.cursors, query, 'gap-templates');
    const rows = await this.unitOfWork.read(actor, (tx) =>
      newestRows(
        tx,
        GapTemplateRow,
        { ...ownOrganisation(actor), status: query.status },
        { after, limit: query.limit + 1 },
      ),
    );
    return pageOf(rows, query, { codec: this.cursors, list: 'gap-templates', toItem: toTemplateAnswer });
  }

  /** @throws DomainError GAP_TEMPLATE_NOT_FOUND */
  get(actor: Actor, id: string): Promise<GapTemplateAnswer> {
    return this.unitOfWork.read(actor, async (tx) =>
      toTemplateAnswer(await getRow(tx, GapTemplateRow, 'gap template', id)),
    );
  }
}
