import { standIn } from './program.mjs';

standIn(0);
