// Database hits: what the store sends is noted on its way to the driver and run once more with PROFILE.
import neo4j from 'neo4j-driver';

/** The statements that `ask` runs, with their parameters. */
export async function statementsOf(ask) {
  const noted = [];
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('', ''));
  const { prototype } = driver.session().constructor;
  const { run } = prototype;
  prototype.run = function (text, parameters, ...rest) {
    noted.push({ text, parameters });
    return run.call(this, text, parameters, ...rest);
  };
  try {
    await ask();
  } finally {
    prototype.run = run;
    await driver.close();
  }
  return noted;
}

/** Database hits of one asking, over all its statements. */
export async function databaseHits(driver, ask) {
  let hits = 0;
  for (const { text, parameters } of await statementsOf(ask)) {
    const { summary } = await driver.executeQuery(profiled(text), parameters).catch((error) => {
      throw new Error(`Cannot profile a statement: ${text.slice(0, 200)}`, { cause: error });
    });
    hits += sum(summary.profile);
  }
  return hits;
}

function profiled(text) {
  const code = text.replaceAll(/^\s*\/\/.*$/gm, '').trim();
  return /^CYPHER /.test(code)
    ? code.replace(/^CYPHER (\S+)/, 'CYPHER $1 PROFILE')
    : `PROFILE ${code}`;
}

function sum({ dbHits, children }) {
  return Number(dbHits) + children.reduce((total, child) => total + sum(child), 0);
}
