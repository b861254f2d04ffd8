import { createServer } from 'node:http';

const { env } = process;

/**
 * Stands for one of our programs: shows its arguments and environment on this port, and is ready. Ends on SIGTERM, and when its
 * parent is gone. FAKE_READY=never or =crash keep it from being ready; FAKE_DEAF=yes has it ignore SIGTERM.
 */
export function standIn(port) {
  console.log(`a fake program starts: ${process.argv.slice(2).join(' ')}`);
  process.on('SIGTERM', () => env.FAKE_DEAF === 'yes' || end('SIGTERM'));
  process.on('disconnect', () => end('disconnect'));
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ pid: process.pid, args: process.argv.slice(2), env }));
  });
  server.listen(Number(port), '127.0.0.1', () => {
    if (env.FAKE_READY === 'crash') throw new Error('a fake program crashes');
    if (env.FAKE_READY !== 'never') process.send?.('ready');
  });
}

function end(why) {
  console.log(`a fake program ends: ${why}`);
  process.exit(0);
}
