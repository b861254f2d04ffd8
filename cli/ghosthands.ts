#!/usr/bin/env node
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), process.env, {
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
});
