import { writeFileSync } from 'node:fs';
import { apiContracts } from '../api/apiContracts.ts';

/** `npm run docs` */
writeFileSync('docs/API-CONTRACTS.md', apiContracts());
