import { createServer } from 'node:net';

/** Listens on the loopback of the network that it is started in, and hands that over to whoever started it. */
const server = createServer();
server.listen(0, '127.0.0.1', () => process.send?.('listening', server));
process.on('disconnect', () => process.exit(0));
