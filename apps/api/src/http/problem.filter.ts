import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Response } from 'express';
import { publicError, statusOf, unexpected } from '../graphql/errors.js';
import type { Log } from '../logs/log.js';

/** Errors outside of GraphQL: `{"error": {"code", "message"}}` and the status that fits. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL has its own formatter.
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return;
    const { status, code, message } = this.problem(error);
    // What is left of a body that was too large is not read.
    if (status === 413) response.setHeader('connection', 'close');
    response.status(status).json({ error: { code, message } });
  }

  private problem(error: unknown): { status: number; code: string; message: string } {
    if (error instanceof HttpException && error.getStatus() === 413)
      return {
        status: 413,
        code: 'REQUEST_TOO_LARGE',
        message:
          'The request is too large. Send a report of up to 5 MB as the body of POST /reports.',
      };
    const known = publicError(error);
    if (known !== null) {
      const status = error instanceof HttpException ? error.getStatus() : statusOf(known);
      return { status, code: known.code, message: known.message };
    }
    const number = this.log.unexpected(error);
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: unexpected(number) };
  }
}
