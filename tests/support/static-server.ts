/** A static host whose network can be cut and whose site can be replaced by a new edition. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

export class StaticServer {
  #server: Server | undefined;
  #port = 0;

  /** Address of the home page. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Serves a folder, at the same address as before. */
  async serve(folder: string): Promise<void> {
    await this.cut();
    const files = sirv(folder, { dev: true });
    const server = createServer((request, response) =>
      files(request, response, () => void response.writeHead(404).end('Not found')),
    );
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
    this.#server = server;
  }

  /** Cuts the network: nothing answers any more. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
