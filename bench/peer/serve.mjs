// One side of the bench in a process of its own: `node serve.mjs <side>`, the address of Neo4j in the environment.
// Prints its URL; ends when its parent closes the pipe.
import { createServer } from 'node:http';

/** A bare server: the body of a POST to `answer`, what it gives as JSON. */
export async function serve(answer) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      answer(JSON.parse(Buffer.concat(parts).toString('utf8'))).then(
        (value) => send(response, 200, value),
        (error) => send(response, 500, { errors: [{ message: String(error) }] }),
      );
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/`;
}

function send(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

const address = {
  uri: process.env.NEO4J_URI,
  user: process.env.NEO4J_USER,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE ?? 'neo4j',
};
const { open } = await import(`./${process.argv[2]}.side.mjs`);
console.log(await open(address, serve));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
