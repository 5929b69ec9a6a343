import { Public } from '@crossward/platform-http';
import { Controller, Get } from '@nestjs/common';

/** The process is up; the registers that it plays may still be down on command. */
@Controller()
export class SimulatorHealthController {
  @Get('livez')
  @Public()
  live(): object {
    return { status: 'up', simulator: true };
  }

  @Get('readyz')
  @Public()
  ready(): object {
    return { status: 'up', simulator: true };
  }
}
