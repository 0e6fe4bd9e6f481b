import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { HealthChecks } from './health-checks.js';

@Controller('health')
export class HealthController {
  constructor(@Inject(HealthChecks) private readonly checks: HealthChecks) {}

  /** The process answers. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** 200 where everything that answering takes is there; otherwise 503, with what is missing and why. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const answer = await this.checks.run();
    response.status(answer.status === 'ready' ? 200 : 503);
    return answer;
  }
}
