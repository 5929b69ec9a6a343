import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError, notFound } from '@crossward/kernel';
import { Body, Controller, Delete, Get, Module, Param, Post, Put, Query, type Type } from '@nestjs/common';
import { Public, Requires } from './access.js';
import { ActorResolver, CurrentActor } from './actor.js';
import { Answer, NoContent } from './answer.js';
import { Day, Jurisdiction, MoneyField } from './fields/kernel.js';
import { ListOf, Nested } from './fields/nested.js';
import { Flag, Whole } from './fields/number.js';
import { Code, Id, Language, Text } from './fields/text.js';
import { IdParam } from './id-param.js';
import { CursorCodec, PageQuery } from './page.js';
import { BodyLimit, RateLimited } from './route-config.js';
import { FileUpload, UploadedFile, type UploadedBytes } from './upload.js';
import { IfMatch, Versioned } from './versioned.js';

// An invented service: a shelf of lamps. Only specs import it.
export class BulbBody {
  @Whole({ min: 1, max: 200 })
  watts!: number;
}

export class LampBody {
  @Text({ max: 20 })
  name!: string;

  @Code(['red', 'green'])
  colour!: string;

  @Day()
  boughtOn!: string;

  @Jurisdiction({ nullable: true })
  madeIn!: string | null;

  @MoneyField()
  price!: { minorUnits: number; currency: string };

  @ListOf(BulbBody, { max: 3 })
  bulbs!: BulbBody[];

  @Nested(BulbBody, { optional: true })
  spare?: BulbBody;

  @ListOf(Language(), { max: 5, optional: true, unique: true })
  manuals?: string[];

  @Flag({ optional: true })
  fragile?: boolean;
}

export class Lamp extends LampBody {
  @Id()
  id!: string;

  @Whole({ min: 1 })
  version!: number;
}

export class LampQuery extends PageQuery {
  @ListOf(Code(['red', 'green']), { max: 2, optional: true })
  colour?: string[];

  @Flag({ optional: true })
  fragile?: boolean;
}

@Controller('v1/lamps')
export class LampController {
  constructor(private readonly cursors: CursorCodec) {}

  @Get()
  @Public()
  @Answer(Lamp, { list: true })
  list(@Query() query: LampQuery): object {
    return { query, after: this.cursors.decode(query.cursor), nextCursor: this.cursors.encode(['2026-01-01', 7]) };
  }

  @Post()
  @Public()
  @Answer(Lamp, { status: 201 })
  create(@Body() body: LampBody): object {
    return { ...body, isInstance: body instanceof LampBody, bulb: body.bulbs[0] instanceof BulbBody };
  }

  @Post('big')
  @Public()
  @BodyLimit(16 * 1024 * 1024)
  big(@Body() body: unknown): object {
    return { length: JSON.stringify(body).length };
  }

  @Get('broken')
  @Public()
  broken(): never {
    throw new Error('the secret cable at /etc/cables burnt');
  }

  @Get('dark')
  @Public()
  dark(): never {
    throw new DomainError({ kind: 'unavailable', code: 'NO_POWER', message: 'No power.', nextStep: 'Wait.' });
  }

  @Post('rare')
  @Public()
  @RateLimited({ max: 3, seconds: 60 })
  rare(): object {
    return {};
  }

  @Post('photo')
  @Public()
  @FileUpload({ maxBytes: 2_000_000 })
  photo(@UploadedFile() { bytes, ...file }: UploadedBytes): object {
    return { ...file, length: bytes.length };
  }

  @Get('slow')
  @Public()
  async slow(): Promise<object> {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { done: true };
  }

  @Get('mine')
  @Requires('gap:read')
  mine(@CurrentActor() actor: Actor): Actor {
    return actor;
  }

  @Delete('all')
  @Requires('organisation:manage')
  @NoContent()
  clear(): void {}

  @Get(':lampId')
  @Public()
  @Versioned()
  one(@IdParam('lampId') id: string): object {
    return { id, version: 4 };
  }

  @Put(':lampId')
  @Public()
  @Versioned()
  change(@Param('lampId') id: string, @IfMatch() version: number): object {
    if (version !== 4) {
      throw new DomainError({ kind: 'precondition-failed', code: 'STALE', message: 'Stale.', nextStep: 'Read again.' });
    }
    if (id === 'none') throw notFound('lamp', id);
    return { id, version: 5 };
  }
}

export const GOOD_TOKEN = 'a-token-that-the-spec-knows';

@Module({
  controllers: [LampController],
  providers: [
    {
      provide: ActorResolver,
      useValue: {
        resolve: async (token: string) =>
          token === GOOD_TOKEN
            ? { actor: { ...systemActor, role: 'recruiter' }, permissions: new Set(['gap:read']) }
            : null,
      } satisfies ActorResolver,
    },
  ],
})
export class LampModule {}

export const undeclaredModule = (): Type => {
  @Controller('v1/undeclared')
  class UndeclaredController {
    @Get()
    open(): void {}

    @Post()
    @Public()
    @Requires('gap:read')
    both(): void {}

    @Get('fine')
    @Public()
    fine(): void {}
  }
  @Module({ controllers: [UndeclaredController] })
  class UndeclaredModule {}
  return UndeclaredModule;
};

export const unguardedModule = (): Type => {
  @Controller('v1/unguarded')
  class UnguardedController {
    @Get()
    @Requires('gap:read')
    read(): void {}
  }
  @Module({ controllers: [UnguardedController] })
  class UnguardedModule {}
  return UnguardedModule;
};
