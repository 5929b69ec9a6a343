/** Everything that a service is told from outside, validated once at boot. */
export interface AppConfig {
  readonly mode: 'production' | 'standalone' | 'test';
  /** Login of the services. Its sessions always run as the role `crossward_app`, so row-level security binds them. */
  readonly databaseUrl: string;
  /** Login that owns the schemas and runs the migrations. */
  readonly ownerDatabaseUrl: string;
  /** Null: the queues live in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Folder of everything that a machine keeps: embedded database, secrets, documents. */
  readonly home: string;
  readonly logLevel: string;
  /** Signs the cursors of paged lists. */
  readonly cursorSecret: string;
  /** Base64 of 32 bytes: the key that wraps the data keys of sensitive records. */
  readonly encryptionKey: string;
  /** Base URL of the recognition service; null: it runs in this process. */
  readonly recognitionUrl: string | null;
  /** Base URL of the matching service; null: the index of the market is kept in this process. */
  readonly matchingUrl: string | null;
  /** For so long the matching service is waited for before the database ranks. */
  readonly matchingTimeoutMs: number;
  /** Threads that search the index of the market beside each other; 0: where the requests are served. */
  readonly matchingThreads: number;
  /** Base URL of the licence registers. */
  readonly registerUrl: string;
  /** Server that takes e-mails; null: they are put into the mailbox of `home`. */
  readonly smtpUrl: string | null;
  /** Bare address that e-mails come from. */
  readonly mailFrom: string;
  readonly demoMode: boolean;
  /** Where people reach the product, without a slash at the end. */
  readonly publicUrl: string;
}
