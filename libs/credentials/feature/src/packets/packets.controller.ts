import type { Actor } from '@crossward/contracts';
import { Answer, CurrentActor, IdParam, Requires, Versioned } from '@crossward/platform-http';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PacketView } from './packet.view.js';
import { PacketsService } from './packets.service.js';

@ApiTags('packets')
@Controller('v1/placements')
export class PacketsController {
  constructor(@Inject(PacketsService) private readonly packets: PacketsService) {}

  @Get(':placementId/packet')
  @Requires('packet:read')
  @Versioned()
  @Answer(PacketView)
  get(@CurrentActor() actor: Actor, @IdParam('placementId') placementId: string): Promise<PacketView> {
    return this.packets.ofPlacement(actor, placementId);
  }
}
