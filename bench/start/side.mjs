// One service in a process of its own: `node side.mjs <bare.side.mjs | …>`. Prints its URL; ends when its parent closes the pipe.
const { open } = await import(process.argv[2]);
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env; // prettier-ignore
console.log(await open({ uri, user, password, database }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
