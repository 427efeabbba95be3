import pg from 'pg';

/**
 * A client of the pool whose connection may break at any moment. The pool listens while the client lies idle and TypeORM while
 * it queries; between the two, when one piece of the network's data both ends a query and says that the server shuts the
 * connection, nobody does, and Node.js ends a process over an `error` that nobody hears. Nothing is lost by hearing it here:
 * the client refuses its next query with the same fault.
 */
export class TakenClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
