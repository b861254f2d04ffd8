import { standIn } from './program.mjs';

standIn(process.env.GH_API_PORT);
