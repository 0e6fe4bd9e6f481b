import { writeFile } from 'node:fs/promises';
import { printedSchema, schemaFile } from './schema.js';

await writeFile(schemaFile, await printedSchema());
