import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import { exampleQueries } from './example-queries.js';

const require = createRequire(import.meta.url);

/** Everything the page loads comes from this machine. */
const assets: Readonly<Record<string, { readonly package: string; readonly file: string }>> = {
  'react.js': { package: 'react', file: 'umd/react.production.min.js' },
  'react-dom.js': { package: 'react-dom', file: 'umd/react-dom.production.min.js' },
  'graphiql.js': { package: 'graphiql', file: 'graphiql.min.js' },
  'graphiql.css': { package: 'graphiql', file: 'graphiql.min.css' },
  'graphql-ws.js': { package: 'graphql-ws', file: 'umd/graphql-ws.min.js' },
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Whence – GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/assets/graphiql.css" />
    <style>
      body { margin: 0 }
      #graphiql { height: 100vh }
    </style>
  </head>
  <body>
    <div id="graphiql">Loading …</div>
    <script src="/graphiql/assets/react.js"></script>
    <script src="/graphiql/assets/react-dom.js"></script>
    <script src="/graphiql/assets/graphiql.js"></script>
    <script src="/graphiql/assets/graphql-ws.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/**
 * Runs in the browser. A tab an example, unless tabs of an earlier visit are there, and one for the question that the
 * address has (`?query=…&variables=…`), so that a link to GraphQL can be sent to a colleague.
 */
const start = (examples: readonly { readonly query: string }[]): string => `
const url = location.origin + '/graphql';
const linked = new URLSearchParams(location.search);
const asked = linked.has('query')
  ? [{ query: linked.get('query'), variables: linked.get('variables') ?? undefined }]
  : [];
const wsClient = graphqlWs.createClient({ url: url.replace(/^http/, 'ws'), lazy: true });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url, wsClient }),
    defaultTabs: [...asked, ...${JSON.stringify(examples)}],
    ...asked[0],
    shouldPersistHeaders: false,
  }),
);
`;

/** Styles and icons are inline in GraphiQL; nothing else is let in. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data: 'self'; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'";

@Controller('graphiql')
export class GraphiqlController {
  @Get()
  page(@Res() response: Response) {
    sendPage(response);
  }

  @Get('start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start() {
    return start(exampleQueries().map(({ query }) => ({ query })));
  }

  @Get('assets/:name')
  asset(@Param('name') name: string, @Res() response: Response) {
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (asset === undefined) throw new NotFoundException(`GraphiQL has no file ${name}.`);
    const folder = dirname(require.resolve(`${asset.package}/package.json`));
    response.type(name.endsWith('.css') ? 'css' : 'js');
    response.setHeader('cache-control', 'public, max-age=3600');
    response.send(readFileSync(join(folder, asset.file)));
  }
}

/** A browser that opens the address of GraphQL is shown GraphiQL; programs that ask by GET are answered. */
export const graphiqlForBrowsers: RequestHandler = (request, response, next) => {
  if (isVisit(request)) sendPage(response);
  else next();
};

function isVisit({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

function sendPage(response: Response): void {
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.type('html').send(page);
}
