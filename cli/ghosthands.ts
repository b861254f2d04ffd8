#!/usr/bin/env node
import { main } from './main.ts';
import { terminalOutput } from './terminalOutput.ts';

const { argv, env, stdin, stdout, stderr } = process;
// Whoever reads us may have read enough: `job list | head`.
stdout.on('error', () => process.exit());
const output = terminalOutput({ stdin, stdout, stderr }, { noColour: (env['NO_COLOR'] ?? '') !== '' });
process.exitCode = await main(argv.slice(2), env, output);
