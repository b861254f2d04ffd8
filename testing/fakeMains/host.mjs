import { standIn } from './program.mjs';

standIn(process.env.GH_WORKER_PORT);
